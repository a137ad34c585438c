using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Guiding;

/// <summary>Which of the people that were offered a message means.</summary>
internal sealed partial class GuidePeopleReader(GuideCues cues, SlotLexicon lexicon)
{
    /// <summary>An answer where they stand numbered: by numbers, by name, or none of them. Null when the message is no such answer.</summary>
    public IReadOnlyList<string>? Chosen(IReadOnlyList<Word> words, IReadOnlyList<GuidePerson> people)
    {
        if (people.Count == 0)
        {
            return null;
        }

        if (cues.Ticks(words) is { Have: true } ticks && ticks.Numbers.All(number => number >= 1 && number <= people.Count))
        {
            return Only(ticks.Numbers.Select(number => people[number - 1].Id));
        }

        if (cues.Which(words) is { } which && which < people.Count)
        {
            return [people[which].Id];
        }

        return cues.IsNobody(words) ? [GuidePerson.None] : Named(words, people);
    }

    /// <summary>Those whose name the message holds, or of whose description it is a part: "nhà tôi hộ nghèo". Null when none.</summary>
    public IReadOnlyList<string>? Named(IReadOnlyList<Word> words, IReadOnlyList<GuidePerson> people)
    {
        // A button says its label and nothing else, whatever words of questions are in it.
        if (people.FirstOrDefault(person => Word.Split(person.Label) is var label && label.Count == words.Count && label.Zip(words).All(pair => pair.Second.Matches(pair.First))) is { } pressed)
        {
            return [pressed.Id];
        }

        if (cues.Asks(words))
        {
            return null;
        }

        if (words.Count >= FewestDenying && cues.IsNobody(words))
        {
            return [GuidePerson.None];
        }

        var left = WithoutDenied(words);
        string[]? none = left.Count < words.Count ? [GuidePerson.None] : null;
        return OneOf(left, people) ?? none;
    }

    // Who says to be none of one group, and names no other, is none of them: "không thuộc hộ nghèo".
    private List<Word> WithoutDenied(IReadOnlyList<Word> words)
    {
        var denied = cues.PeopleIn(words).Where(match => match.At > 0 && !QuestionParticle.Is(words[match.At - 1]) && lexicon.Denied.Is(words, match.At)).ToList();
        return [.. words.Where((_, at) => !denied.Exists(match => match.Covers(at)))];
    }

    private string[]? OneOf(List<Word> words, IReadOnlyList<GuidePerson> people)
    {
        var named = people.Where(person => Word.Split(person.Label).All(word => words.Any(typed => typed.Matches(word)))).ToList();
        if (named.Count == 0)
        {
            named = Described(words, people);
        }

        if (named.Count == 0 && cues.Telling(WithoutChannels(words)) is { Count: >= FewestWords } said)
        {
            named = [.. people.Where(person => Word.Split($"{person.Label} {person.Detail}") is var all && said.All(typed => all.Any(typed.Matches)))];
        }

        return named.Count > 0 ? Only(named.Select(person => person.Id)) : null;
    }

    // How one files is said of everybody: "trực tuyến" is the condition of a group in its description, and makes nobody one of it.
    private List<Word> WithoutChannels(List<Word> words)
    {
        var channels = lexicon.Channels.Read(words);
        return [.. words.Where((_, at) => !channels.Covers(at))];
    }

    // "Bà cụ 80 tuổi", "cháu 5 tuổi": everyday words, or an age that a label bounds.
    private List<GuidePerson> Described(List<Word> words, IReadOnlyList<GuidePerson> people)
    {
        var (written, rest) = cues.People(words);
        var age = Age().Match(string.Join(' ', words.Select(word => word.Folded)));
        if (rest.Count > MostBeside || (written.Count == 0 && !age.Success))
        {
            return [];
        }

        return [.. people.Where(person => written.Any(who => $"{person.Label} {person.Detail}".Contains(who, StringComparison.OrdinalIgnoreCase))
            || (age.Success && Below().Match(person.Label) is { Success: true } below && Number(age) < Number(below)))];
    }

    private static int Number(Match match) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);

    /// <summary>Further words, such as an age; more make it another matter.</summary>
    private const int MostBeside = 3;

    [GeneratedRegex("(?<n>[0-9]{1,3}) tuoi")]
    private static partial Regex Age();

    [GeneratedRegex("dưới (?<n>[0-9]{1,3}) tuổi")]
    private static partial Regex Below();

    /// <summary>A bare "không" answers the question that stands open, and nothing of who somebody is.</summary>
    private const int FewestDenying = 3;

    /// <summary>One word alone ("trẻ") says too little.</summary>
    private const int FewestWords = 2;

    // Who is one of them is not none of them.
    private static string[] Only(IEnumerable<string> ids) =>
        ids.Distinct().Where(id => id != GuidePerson.None).ToArray() is { Length: > 0 } some ? some : [GuidePerson.None];
}
