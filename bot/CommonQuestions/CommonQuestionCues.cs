using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.CommonQuestions;

/// <summary>How people put common questions, from language/common-questions.yaml: a question is meant where a word of each of its parts is said.</summary>
internal sealed class CommonQuestionCues
{
    public const string Name = "language/common-questions.yaml";

    private readonly List<Asked> _asked;

    // Many questions share a part: each is looked for once in a message.
    private readonly CueIndex[] _parts;

    private CommonQuestionCues(CommonQuestionWording file)
    {
        _parts = [.. file.Parts.Select(part => CueIndex.Of(part.Key, part.Value))];
        var numbers = file.Parts.Keys.Select((name, number) => (name, number)).ToDictionary(part => part.name, part => part.number, StringComparer.Ordinal);
        _asked = [.. file.Asked.Select(asked => new Asked(
            asked.Id, [.. asked.By.Select(by => (int[])[.. by.Select(Part)])], [.. asked.Unless.Select(Part)], asked.Alone, asked.OfAnything, asked.UnlessRuled))];
        Phrases = [.. file.Parts.Values.SelectMany(phrases => phrases)];
        Ids = [.. file.Asked.Select(asked => asked.Id)];

        int Part(string name) => numbers.TryGetValue(name, out var number) ? number : throw new KnowledgeLoadException([$"{Name}: không có phần '{name}' trong parts."]);
    }

    /// <summary>For the repair of typing slips: these words are rightly typed.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Ids of common-questions.yaml that have wordings.</summary>
    public IReadOnlyList<string> Ids { get; }

    public static CommonQuestionCues Load(string dataPath) => new(WordingFile.Read<CommonQuestionWording>(dataPath, Name));

    /// <summary>The first question of the file that the words ask; null: none.</summary>
    public CommonQuestionReading? Read(IReadOnlyList<Word> words)
    {
        var said = new PartsSaid(_parts, words, _parts.Length <= MostOnStack ? stackalloc sbyte[_parts.Length] : new sbyte[_parts.Length]);
        foreach (var asked in _asked)
        {
            if (said.HasAllOfAny(asked.By) && !said.HasAny(asked.Unless))
            {
                return new CommonQuestionReading(asked.Id, asked.IsAlone, asked.OfAnything, asked.UnlessRuled);
            }
        }

        return null;
    }

    private const int MostOnStack = 512;

    private sealed record Asked(string Id, int[][] By, int[] Unless, bool IsAlone, bool OfAnything, bool UnlessRuled);

    /// <summary>Which parts a message says, each found out when it is first asked for.</summary>
    private readonly ref struct PartsSaid(CueIndex[] parts, IReadOnlyList<Word> words, Span<sbyte> said)
    {
        // 0: nobody has asked yet; 1: said; -1: not said.
        private readonly Span<sbyte> _said = said;

        public bool HasAllOfAny(int[][] ways)
        {
            foreach (var way in ways)
            {
                if (HasAll(way))
                {
                    return true;
                }
            }

            return false;
        }

        public bool HasAny(int[] numbers)
        {
            foreach (var number in numbers)
            {
                if (Has(number))
                {
                    return true;
                }
            }

            return false;
        }

        private bool HasAll(int[] numbers)
        {
            foreach (var number in numbers)
            {
                if (!Has(number))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Has(int number)
        {
            if (_said[number] == 0)
            {
                _said[number] = (sbyte)(parts[number].IsMeantIn(words) ? 1 : -1);
            }

            return _said[number] > 0;
        }
    }
}

/// <param name="Id">Of common-questions.yaml.</param>
/// <param name="IsAlone">It is meant only where no procedure is talked about.</param>
/// <param name="OfAnything">It may be asked beside a question about a procedure, which is then answered first.</param>
/// <param name="UnlessRuled">The record of the procedure talked about answers better: by a rule, or by the fee, papers, steps or days that are asked for.</param>
internal sealed record CommonQuestionReading(string Id, bool IsAlone, bool OfAnything, bool UnlessRuled);
