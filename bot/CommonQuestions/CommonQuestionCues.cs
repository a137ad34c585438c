using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.CommonQuestions;

/// <summary>How people put common questions, from language/common-questions.yaml: a question is meant where a word of each of its parts is said.</summary>
internal sealed class CommonQuestionCues
{
    public const string Name = "language/common-questions.yaml";

    private readonly List<Asked> _asked;
    private readonly CueIndex[] _parts;
    private readonly FirstWordTable _beginning;

    private CommonQuestionCues(CommonQuestionWording file)
    {
        var places = file.Parts.Keys.Index().ToDictionary(part => part.Item, part => part.Index, StringComparer.Ordinal);
        _parts = [.. file.Parts.Select(part => CueIndex.Of(part.Key, part.Value))];
        _beginning = new FirstWordTable(_parts);
        _asked = [.. file.Asked.Select(asked => new Asked(
            asked.Id, Ways(asked.By), Ways(asked.Told), Ways(asked.Sheet), [.. asked.Unless.Select(Part)], asked.Alone, asked.OfAnything, asked.UnlessRuled))];
        Phrases = [.. file.Parts.Values.SelectMany(phrases => phrases)];
        Ids = [.. file.Asked.Select(asked => asked.Id).Distinct(StringComparer.Ordinal)];

        int[][] Ways(List<List<string>> ways) => [.. ways.Select(way => (int[])[.. way.Select(Part)])];
        int Part(string name) => places.TryGetValue(name, out var at) ? at : throw new KnowledgeLoadException([$"{Name}: không có phần '{name}' trong parts."]);
    }

    /// <summary>For the repair of typing slips: these words are rightly typed.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Ids of common-questions.yaml that have wordings.</summary>
    public IReadOnlyList<string> Ids { get; }

    public static CommonQuestionCues Load(string dataPath) => new(WordingFile.Read<CommonQuestionWording>(dataPath, Name));

    /// <summary>The first question of the file that the words ask; null: none.</summary>
    public CommonQuestionReading? Read(IReadOnlyList<Word> words) =>
        Workbench.Once(this, words, static (cues, words) => cues.First(words, static asked => asked.By, standTogether: false));

    /// <summary>The first that a short message tells without asking: "bà không có điện thoại"; null: none, or more is told.</summary>
    public CommonQuestionReading? Told(IReadOnlyList<Word> words) => words.Count <= LongestTold ? First(words, static asked => asked.Told, standTogether: true) : null;

    /// <summary>The first that a hand-out is wished of: "tờ rơi cách nộp hồ sơ trên cổng"; null: none.</summary>
    public CommonQuestionReading? Sheet(IReadOnlyList<Word> words) => First(words, static asked => asked.Sheet, standTogether: false);

    /// <summary>Longer messages are stories, in which such words stand by chance.</summary>
    private const int LongestTold = 12;

    /// <summary>"Chưa có" and "điện thoại" further apart are of two things.</summary>
    private const int Together = 7;

    private CommonQuestionReading? First(IReadOnlyList<Word> words, Func<Asked, int[][]> ways, bool standTogether)
    {
        Span<bool> begun = stackalloc bool[_parts.Length];
        _beginning.Mark(words, begun);
        var said = new SaidParts(_parts, words, begun);
        foreach (var asked in _asked)
        {
            if (said.HoldsAny(ways(asked), standTogether) && !said.HoldsOne(asked.Unless))
            {
                return new CommonQuestionReading(asked.Id, asked.IsAlone, asked.OfAnything, asked.UnlessRuled);
            }
        }

        return null;
    }

    // Most parts begin with no word of the message: only the others are looked for.
    private readonly ref struct SaidParts(CueIndex[] parts, IReadOnlyList<Word> words, ReadOnlySpan<bool> begun)
    {
        private readonly ReadOnlySpan<bool> _begun = begun;

        public bool HoldsAny(int[][] ways, bool standTogether)
        {
            foreach (var way in ways)
            {
                if (HoldsEach(way) && (!standTogether || StandTogether(way)))
                {
                    return true;
                }
            }

            return false;
        }

        public bool HoldsOne(int[] some)
        {
            foreach (var part in some)
            {
                if (Holds(part))
                {
                    return true;
                }
            }

            return false;
        }

        private bool HoldsEach(int[] way)
        {
            foreach (var part in way)
            {
                if (!_begun[part])
                {
                    return false;
                }
            }

            foreach (var part in way)
            {
                if (!Holds(part))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Holds(int part) => _begun[part] && parts[part].IsMeantIn(words);

        private bool StandTogether(int[] way)
        {
            var (all, message) = (parts, words);
            var said = Array.ConvertAll(way, part => all[part].ReadAsMeant(message).Matches);
            return Enumerable.Range(0, message.Count).Any(from => Array.TrueForAll(said, matches => matches.Any(match => match.At >= from && match.At + match.Length <= from + Together)));
        }
    }

    private sealed record Asked(string Id, int[][] By, int[][] Told, int[][] Sheet, int[] Unless, bool IsAlone, bool OfAnything, bool UnlessRuled);
}

/// <param name="Id">Of common-questions.yaml.</param>
/// <param name="IsAlone">It is meant only where no procedure is talked about.</param>
/// <param name="OfAnything">It may be asked beside a question about a procedure, which is then answered first.</param>
/// <param name="UnlessRuled">The record of the procedure talked about answers better: by a rule, or by the fee, papers, steps or days that are asked for.</param>
internal sealed record CommonQuestionReading(string Id, bool IsAlone, bool OfAnything, bool UnlessRuled);
