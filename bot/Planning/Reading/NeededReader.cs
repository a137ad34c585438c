using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Whether a turn asks if one thing is needed ("có cần ảnh không") or if one must come, by language/needed.yaml.</summary>
internal sealed class NeededReader
{
    /// <summary>Longer turns ask more than that.</summary>
    private const int LongestTurn = 14;
    private const int LongestThing = 6;

    /// <summary>Words behind the particle ("không vậy em ơi"); more ask further.</summary>
    private const int MostClosing = 4;

    private const string Act = "act";
    private const string Paper = "paper";

    private readonly CueIndex _asks;
    private readonly CueIndex _carry;
    private readonly CueIndex _named;
    private readonly CueIndex _goes;
    private readonly CueIndex _kinds;

    private NeededReader(NeededFile file)
    {
        (_asks, _carry) = (CueIndex.Of("ask", file.Asks), CueIndex.Of("carry", file.Carry));
        // In one index: "khai" of "giấy khai sinh" is nothing that is to be done.
        _named = CueIndex.Of([new CueEntry { Id = Act, Cues = file.Acts }, new CueEntry { Id = Paper, Cues = file.Papers }]);
        (_goes, _kinds) = (CueIndex.Of("go", file.Goes), CueIndex.Of("kind", file.Kinds));
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static NeededReader Load(string dataPath) => new(WordingFile.Read<NeededFile>(dataPath, "language/needed.yaml"));

    /// <summary>What is asked to be needed; null: nothing of the kind, or something that is to be done.</summary>
    public NeededThing? Read(IReadOnlyList<Word> words)
    {
        if (words.Count > LongestTurn || _asks.Read(words).Matches is not [var asks, ..])
        {
            return null;
        }

        var from = asks.At + asks.Length;
        var end = from;
        // "Hôn" of "giấy kết hôn" is no particle.
        var within = _named.Read(words);
        while (end < words.Count && !(QuestionParticle.Is(words[end]) && !within.Covers(end)))
        {
            end++;
        }

        if (end < words.Count - MostClosing || end >= words.Count || end == from)
        {
            return null;
        }

        IReadOnlyList<Word> said = [.. words.Take(asks.At)];
        IReadOnlyList<Word> thing = [.. words.Skip(from).Take(end - from)];
        while (_carry.At(thing, 0) is { } carried && carried.Length < thing.Count)
        {
            thing = [.. thing.Skip(carried.Length)];
        }

        var named = _named.ReadAsMeant(thing);
        return thing.Count > LongestThing || named.Has(Act)
            ? null
            : new NeededThing(thing, said, IsPaper: named.Has(Paper), IsGoing: _goes.At(thing, 0) is not null);
    }

    /// <summary>"Còn xe máy thì sao": the same is asked of another kind of the thing talked about, and nothing else is named.</summary>
    public bool AsksOfKind(IReadOnlyList<Word> words) =>
        TalkEnd(words) is { } end && _kinds.Read(words).Matches is [var kind] && kind.At + kind.Length == end && kind.At <= 1;

    // Before "thì sao".
    private static int? TalkEnd(IReadOnlyList<Word> words) =>
        words.Count > 2 && words[^1].Folded == "sao" && words[^2].Folded is "thi" or "the" ? words.Count - 2 : null;

    private sealed class NeededFile
    {
        public List<string> Asks { get; set; } = [];
        public List<string> Carry { get; set; } = [];
        public List<string> Acts { get; set; } = [];
        public List<string> Papers { get; set; } = [];
        public List<string> Goes { get; set; } = [];
        public List<string> Kinds { get; set; } = [];
    }
}

/// <summary>What a turn asks to be needed.</summary>
/// <param name="Words">The thing.</param>
/// <param name="Before">What stands in front of the question.</param>
/// <param name="IsPaper">It is something that is handed in.</param>
/// <param name="IsGoing">It is to go somewhere.</param>
internal sealed record NeededThing(IReadOnlyList<Word> Words, IReadOnlyList<Word> Before, bool IsPaper, bool IsGoing);
