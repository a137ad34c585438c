namespace Assistant.Knowledge.Reports.Scans;

/// <summary>Recognises fixed phrases of reports: what a table measures, how a rate is computed, what a column holds.</summary>
internal static class ScanPhrases
{
    /// <summary>Letters in a row that no word of the phrase explains are a word more, and a word more is another meaning.</summary>
    private const int LongestDirt = 2;

    private const double WordSlack = 0.6;
    private const double LetterSlack = 0.5;
    private const double DigitSlack = 0.3;

    /// <summary>
    /// The phrase that the letters are, when every one of its words is legible and no phrase of another meaning comes near.
    /// </summary>
    public static T? Best<T>(IEnumerable<(T Meaning, ScanForm Form)> phrases, string letters)
        where T : class
    {
        var limit = Likelihood.Unknown(letters.Length);
        var alignment = new ScanAlignmentRun(letters, limit + 1);
        var costs = phrases.Select(phrase => (phrase.Meaning, phrase.Form, Cost: alignment.Whole(phrase.Form)))
            .Where(phrase => phrase.Cost <= limit + 1).ToList();
        if (costs.Count == 0)
            return null;
        var best = costs.MinBy(phrase => phrase.Cost);
        var others = costs.Where(phrase => !phrase.Meaning.Equals(best.Meaning)).GroupBy(phrase => phrase.Meaning)
            .Select(same => same.Min(phrase => phrase.Cost));
        return Likelihood.Of(best.Cost, others, letters.Length) >= Likelihood.Enough && IsLegible(best.Form, letters) ? best.Meaning : null;
    }

    /// <summary>Where a short phrase stands in the letters of a line; never over another one that fits better.</summary>
    public static IReadOnlyList<(int Start, int Length, T Meaning)> Find<T>(IReadOnlyList<(T Meaning, ScanForm Form)> phrases, string letters)
    {
        var found = new List<(int Start, int Length, T Meaning, double Cost)>();
        foreach (var (meaning, form) in phrases)
        {
            var size = form.Letters.Length;
            var limit = size * 0.15;
            for (var length = Math.Max(2, size - 1); length <= size + 2; length++)
            {
                for (var start = 0; start + length <= letters.Length; start++)
                {
                    var cost = ScanAlignment.Whole(form, letters.Substring(start, length), limit);
                    if (cost <= limit)
                        found.Add((start, length, meaning, cost));
                }
            }
        }

        // The longer and the better first: "THẤP NHẤT" holds letters that could be "ÍT NHẤT".
        var kept = new List<(int Start, int Length, T Meaning, double Cost)>();
        foreach (var place in found.OrderBy(place => (place.Cost * 1.5) - place.Length))
        {
            if (kept.TrueForAll(other => place.Start + place.Length <= other.Start || other.Start + other.Length <= place.Start))
                kept.Add(place);
        }

        return [.. kept.OrderBy(place => place.Start).Select(place => (place.Start, place.Length, place.Meaning))];
    }

    private static bool IsLegible(ScanForm form, string letters)
    {
        var (words, addition) = ScanAlignment.Words(form, letters);
        return addition <= LongestDirt
            && words.Zip(form.Words).All(word => word.First <= (word.Second.All(char.IsAsciiDigit)
                ? DigitSlack
                : WordSlack + (LetterSlack * word.Second.Length)));
    }
}
