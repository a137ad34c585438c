using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.CommonQuestions;

/// <summary>How people put common questions, from language/common-questions.yaml: a question is meant where a word of each of its parts is said.</summary>
internal sealed class CommonQuestionCues
{
    public const string Name = "language/common-questions.yaml";

    private readonly List<Asked> _asked;

    private CommonQuestionCues(CommonQuestionWording file)
    {
        var parts = file.Parts.ToDictionary(part => part.Key, part => CueIndex.Of(part.Key, part.Value), StringComparer.Ordinal);
        _asked = [.. file.Asked.Select(asked => new Asked(
            asked.Id, Ways(asked.By), Ways(asked.Told), Ways(asked.Sheet), [.. asked.Unless.Select(Part)], asked.Alone, asked.OfAnything, asked.UnlessRuled))];
        Phrases = [.. file.Parts.Values.SelectMany(phrases => phrases)];
        Ids = [.. file.Asked.Select(asked => asked.Id).Distinct(StringComparer.Ordinal)];

        List<CueIndex[]> Ways(List<List<string>> ways) => [.. ways.Select(way => (CueIndex[])[.. way.Select(Part)])];
        CueIndex Part(string name) => parts.GetValueOrDefault(name) ?? throw new KnowledgeLoadException([$"{Name}: không có phần '{name}' trong parts."]);
    }

    /// <summary>For the repair of typing slips: these words are rightly typed.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Ids of common-questions.yaml that have wordings.</summary>
    public IReadOnlyList<string> Ids { get; }

    public static CommonQuestionCues Load(string dataPath) => new(WordingFile.Read<CommonQuestionWording>(dataPath, Name));

    /// <summary>The first question of the file that the words ask; null: none.</summary>
    public CommonQuestionReading? Read(IReadOnlyList<Word> words) => First(words, asked => asked.By, AreSaid);

    /// <summary>The first that a short message tells without asking: "bà không có điện thoại"; null: none, or more is told.</summary>
    public CommonQuestionReading? Told(IReadOnlyList<Word> words) => words.Count <= LongestTold ? First(words, asked => asked.Told, StandTogether) : null;

    /// <summary>The first that a hand-out is wished of: "tờ rơi cách nộp hồ sơ trên cổng"; null: none.</summary>
    public CommonQuestionReading? Sheet(IReadOnlyList<Word> words) => First(words, asked => asked.Sheet, AreSaid);

    /// <summary>Longer messages are stories, in which such words stand by chance.</summary>
    private const int LongestTold = 12;

    /// <summary>"Chưa có" and "điện thoại" further apart are of two things.</summary>
    private const int Together = 7;

    private static bool AreSaid(CueIndex[] parts, IReadOnlyList<Word> words) => Array.TrueForAll(parts, part => part.IsMeantIn(words));

    private static bool StandTogether(CueIndex[] parts, IReadOnlyList<Word> words)
    {
        if (!AreSaid(parts, words))
        {
            return false;
        }

        var said = Array.ConvertAll(parts, part => part.ReadAsMeant(words).Matches);
        return Enumerable.Range(0, words.Count).Any(from => Array.TrueForAll(said, matches => matches.Any(match => match.At >= from && match.At + match.Length <= from + Together)));
    }

    private CommonQuestionReading? First(IReadOnlyList<Word> words, Func<Asked, List<CueIndex[]>> ways, Func<CueIndex[], IReadOnlyList<Word>, bool> holds)
    {
        foreach (var asked in _asked)
        {
            if (ways(asked).Exists(parts => holds(parts, words)) && !asked.Unless.Exists(part => part.IsMeantIn(words)))
            {
                return new CommonQuestionReading(asked.Id, asked.IsAlone, asked.OfAnything, asked.UnlessRuled);
            }
        }

        return null;
    }

    private sealed record Asked(string Id, List<CueIndex[]> By, List<CueIndex[]> Told, List<CueIndex[]> Sheet, List<CueIndex> Unless, bool IsAlone, bool OfAnything, bool UnlessRuled);
}

/// <param name="Id">Of common-questions.yaml.</param>
/// <param name="IsAlone">It is meant only where no procedure is talked about.</param>
/// <param name="OfAnything">It may be asked beside a question about a procedure, which is then answered first.</param>
/// <param name="UnlessRuled">The record of the procedure talked about answers better: by a rule, or by the fee, papers, steps or days that are asked for.</param>
internal sealed record CommonQuestionReading(string Id, bool IsAlone, bool OfAnything, bool UnlessRuled);
