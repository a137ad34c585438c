using System.Globalization;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which groups of persons that exemptions name a message speaks of: by their wording ("má em khuyết tật") or by an age ("mẹ anh 71 tuổi").</summary>
internal sealed class PersonReader(SlotLexicon lexicon)
{
    private const string Years = "tuoi";
    private const string Months = "thang";
    private const int Oldest = 130;

    /// <summary>"Nhà em không thuộc diện hộ nghèo": a denial stands this near.</summary>
    private const int DeniedWithin = 4;

    /// <summary>Behind a denial: somebody is none of the group. "Có mất tiền không, em khuyết tật" only ends a question.</summary>
    private static readonly string[] Being = ["phai", "thuoc", "la"];

    /// <returns>Ids of language/slots.yaml (persons), each once.</returns>
    public IReadOnlyList<string> Read(IReadOnlyList<Word> words)
    {
        var named = lexicon.Persons.Read(words).Matches.Where(match => !IsDenied(words, match.At)).Select(match => match.Id);
        var aged = Ages(words).SelectMany(lexicon.PersonsAged);
        return [.. named.Concat(aged).Distinct(StringComparer.Ordinal)];
    }

    private bool IsDenied(IReadOnlyList<Word> words, int at) =>
        lexicon.Denials.Read(words).Matches.Any(match => match.At < at && match.At >= at - DeniedWithin && Being.Contains(words[match.At + 1].Folded));

    // "6 tháng tuổi" is less than a year.
    private static IEnumerable<int> Ages(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Folded == Years && words[i - 1].Folded == Months)
            {
                yield return 0;
            }
            else if (words[i].Folded == Years && int.TryParse(words[i - 1].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= Oldest)
            {
                yield return years;
            }
        }
    }
}
