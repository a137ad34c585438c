using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Which groups of persons that exemptions name a message speaks of: by their wording ("má em khuyết tật"), by an age ("mẹ anh 71 tuổi") or by
/// a year of birth ("bà sinh năm 1950").
/// </summary>
internal sealed class PersonReader(SlotLexicon lexicon)
{
    /// <summary>"Nhà em không thuộc diện hộ nghèo": a denial stands this near.</summary>
    private const int DeniedWithin = 4;

    /// <summary>Behind a denial: somebody is none of the group. "Có mất tiền không, em khuyết tật" only ends a question.</summary>
    private static readonly string[] Being = ["phai", "thuoc", "la"];

    /// <param name="words">The message.</param>
    /// <param name="today">The day that is asked about; ages are of that day.</param>
    /// <returns>Ids of language/slots.yaml (persons), each once.</returns>
    public IReadOnlyList<string> Read(IReadOnlyList<Word> words, DateOnly today)
    {
        if (!lexicon.Persons.IsIn(words) && !NamedAges.AreIn(words) && !lexicon.Births.IsMeantIn(words))
        {
            return [];
        }

        var matches = lexicon.Persons.Read(words).Matches;
        var born = BirthYears.In(words, lexicon.Births, today).ToList();
        var named = matches.Where(match => !IsDenied(words, match.At)).Select(match => match.Id);
        return [.. named.Concat(Aged(words)).Concat(born.SelectMany(Aged)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Groups that a message says somebody is none of.</summary>
    public IReadOnlyList<string> Denied(IReadOnlyList<Word> words) =>
        lexicon.Persons.Read(words).Matches is { Count: > 0 } matches ? [.. matches.Where(match => IsDenied(words, match.At)).Select(match => match.Id)] : [];

    /// <summary>The one age in whole years that a message tells (null: none, several, or one that a year of birth leaves open), and whether any is told.</summary>
    public (int? Age, bool Told) Age(IReadOnlyList<Word> words, DateOnly today)
    {
        if (!NamedAges.AreIn(words) && !lexicon.Births.IsMeantIn(words))
        {
            return default;
        }

        var named = NamedAges.In(words).Distinct().Take(2).ToList();
        var born = BirthYears.In(words, lexicon.Births, today).Take(2).ToList();
        var age = named is [var only] ? only : named.Count == 0 && born is [var one] && one.From == one.To ? one.From : (int?)null;
        return (age, named.Count > 0 || born.Count > 0);
    }

    /// <summary>The group is told by an age.</summary>
    public bool IsByAge(string person) => lexicon.IsByAge(person);

    /// <summary>A group of persons, and no case such as a gift.</summary>
    public bool IsGroup(string person) => lexicon.IsPerson(person);

    private IEnumerable<string> Aged(IReadOnlyList<Word> words) => NamedAges.In(words).SelectMany(lexicon.PersonsAged);

    // Whoever was born in 1966 is 59 or 60 today: only a group that both belong to is known.
    private IEnumerable<string> Aged((int From, int To) age) =>
        lexicon.PersonsAged(age.From).Intersect(lexicon.PersonsAged(age.To), StringComparer.Ordinal);

    private bool IsDenied(IReadOnlyList<Word> words, int at) =>
        // Denied by a bare "không", it only stands behind a question.
        (at > 0 && !QuestionParticle.Is(words[at - 1]) && lexicon.Denied.Is(words, at)) ||
        lexicon.Denials.Read(words).Matches.Any(match => match.At < at && match.At >= at - DeniedWithin && Being.Contains(words[match.At + 1].Folded));
}
