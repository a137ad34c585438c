using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Details.Limits;

/// <summary>A limit that a sentence of a record names.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Wording">What it measures and how it is meant.</param>
/// <param name="Of">Its number.</param>
/// <param name="IsWorkingDays">Counted in working days.</param>
/// <param name="Text">In words.</param>
internal sealed record RecordLimit(RecordSentence Sentence, LimitWording Wording, Quantity Of, bool IsWorkingDays, string Text)
{
    /// <summary>A sum in a year.</summary>
    public bool Yearly => Wording.Measure.Unit == "money";

    public static IEnumerable<RecordLimit> In(RecordSentence sentence, LimitWords words)
    {
        var text = Word.Split(sentence.Text);
        foreach (var quantity in Quantity.In(text) ?? [])
        {
            var working = StandsAt(text, quantity.End, WorkingDays);
            var end = quantity.End + (working ? WorkingDays.Count : 0);
            // An age is a condition only where conditions stand.
            if ((quantity.Kind != "age" || (sentence.Part == RecordPart.Conditions && !TellsBothSides(sentence.Text)))
                && words.Limits.FirstOrDefault(limit => limit.Measure.Unit == quantity.Kind && limit.Told.Any(told => StandsAt(text, quantity.At - told.Count, told)) && (limit.Then.Count == 0 || limit.Then.Any(then => StandsAt(text, end, then)))) is { } wording
                && (quantity.Kind != "money" || StandsAt(text, end, AYear)))
            {
                var unit = quantity.Unit switch { CountedIn.Day => working ? "ngày làm việc" : "ngày", CountedIn.Week => "tuần", CountedIn.Month => "tháng", CountedIn.Year => "năm", CountedIn.Age => "tuổi", CountedIn.Billion => "tỷ đồng một năm", _ => "triệu đồng một năm" };
                yield return new RecordLimit(sentence, wording, quantity, working, $"{text[quantity.At].Folded} {unit}");
            }
        }
    }

    // "Dưới 14 tuổi chỉ được …; từ đủ 14 tuổi …" holds for every age.
    private static bool TellsBothSides(string sentence)
    {
        var ages = AgeLimits.In(sentence);
        return ages.Any(limits => limits.From == 0) && ages.Any(limits => limits.From > 0);
    }

    private static readonly IReadOnlyList<Word> WorkingDays = Word.Split("làm việc");
    private static readonly IReadOnlyList<Word> AYear = Word.Split("đồng một năm");

    private static bool StandsAt(IReadOnlyList<Word> text, int at, IReadOnlyList<Word> words)
    {
        if (at < 0 || at + words.Count > text.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!text[at + i].Matches(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
