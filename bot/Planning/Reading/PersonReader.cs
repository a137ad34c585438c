using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which groups of persons that exemptions name a message speaks of: by their wording ("má em khuyết tật") or by an age ("mẹ anh 71 tuổi").</summary>
internal sealed class PersonReader(SlotLexicon lexicon)
{
    /// <summary>"Nhà em không thuộc diện hộ nghèo": a denial stands this near.</summary>
    private const int DeniedWithin = 4;

    /// <summary>Behind a denial: somebody is none of the group. "Có mất tiền không, em khuyết tật" only ends a question.</summary>
    private static readonly string[] Being = ["phai", "thuoc", "la"];

    /// <returns>Ids of language/slots.yaml (persons), each once.</returns>
    public IReadOnlyList<string> Read(IReadOnlyList<Word> words)
    {
        var matches = lexicon.Persons.Read(words).Matches;
        if (matches.Count == 0 && !NamedAges.AreIn(words))
        {
            return [];
        }

        var named = matches.Where(match => !IsDenied(words, match.At)).Select(match => match.Id);
        var aged = NamedAges.In(words).SelectMany(lexicon.PersonsAged);
        return [.. named.Concat(aged).Distinct(StringComparer.Ordinal)];
    }

    private bool IsDenied(IReadOnlyList<Word> words, int at) =>
        lexicon.Denials.Read(words).Matches.Any(match => match.At < at && match.At >= at - DeniedWithin && Being.Contains(words[match.At + 1].Folded));
}
