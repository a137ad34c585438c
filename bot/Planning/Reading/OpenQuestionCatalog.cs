using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The wordings of language/open-questions.yaml that fit several procedures.</summary>
internal sealed class OpenQuestionCatalog
{
    private const string FileName = "language/open-questions.yaml";

    /// <summary>In front of the name of a list, where its wordings stand.</summary>
    private const char ListMark = '=';

    /// <summary>No likelihood is as high: the search is sure of the commonest procedure where the words leave open which one is meant.</summary>
    private const double AlwaysAsked = 2;

    private readonly Dictionary<string, List<string>> _lists;
    // Of each question the wordings that are all said, and the bare one behind them.
    private readonly FirstWordTable _beginning;
    private readonly int _wordings;

    private OpenQuestionCatalog(OpenQuestionFile file)
    {
        _lists = file.Lists;
        Nothing = Index(file.Nothing);
        _joining = Index(file.Joining);
        Undecided = Index(file.Undecided);
        Doubt = Index(file.Doubt);
        Vague = Index(file.Vague);
        Questions = [.. file.Questions.Select(entry => new OpenQuestion(
            entry.Ask,
            [.. entry.All.Select(Index)],
            Index(entry.Bare),
            Index(entry.Unless),
            entry.SureFrom ?? AlwaysAsked,
            [.. entry.Sides.Select(side => new AxisSide(side.Procedure, side.Label, Index(side.Say)))]))];
        _beginning = new FirstWordTable(Questions.SelectMany(question => question.All.Append(question.Bare)));
        _wordings = Questions.Sum(question => question.All.Length + 1);
    }

    public IReadOnlyList<OpenQuestion> Questions { get; }

    /// <summary>The questions that a message may leave open, in their order: it holds words with which their wordings begin. The first that fits is asked.</summary>
    public List<OpenQuestion> About(IReadOnlyList<Word> words)
    {
        Span<bool> begun = stackalloc bool[_wordings];
        _beginning.Mark(words, begun);
        List<OpenQuestion> about = [];
        foreach (var question in Questions)
        {
            var all = question.All.Length;
            if (begun[all] || (all > 0 && !begun[..all].Contains(false)))
            {
                about.Add(question);
            }

            begun = begun[(all + 1)..];
        }

        return about;
    }

    /// <summary>The question whose sides are these procedures; null: none.</summary>
    public OpenQuestion? Between(IReadOnlyList<string> offered) =>
        Questions.FirstOrDefault(question => question.Sides.Count == offered.Count && offered.All(question.Has));

    /// <summary>Wordings that hold a telling word and tell nothing: "con bé" may be fifteen.</summary>
    public CueIndex Nothing { get; }

    // Words of the name of an option that choose nothing: they join its other words.
    private readonly CueIndex _joining;

    /// <summary>The words that choose an option by its name. "Lại", "cho" stand in many names, and a number is chosen as a number.</summary>
    public IEnumerable<Word> Choosing(IReadOnlyList<Word> name) => _joining.Read(name).Beside(name).Where(word => !word.Folded.All(char.IsAsciiDigit));

    /// <summary>Said by people who name several sides because they do not know which is theirs.</summary>
    public CueIndex Undecided { get; }

    /// <summary>Said before something that is not known: "không biết đã khai tử chưa".</summary>
    public CueIndex Doubt { get; }

    /// <summary>What is done to any paper ("làm lại", "cái mới"): it tells no procedures apart.</summary>
    public CueIndex Vague { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing, not of its form, or names a list that it does not hold.</exception>
    public static OpenQuestionCatalog Load(string dataPath) => new(WordingFile.Read<OpenQuestionFile>(dataPath, FileName));

    private CueIndex Index(List<string> wordings) => CueIndex.Of("said", wordings.SelectMany(Wordings));

    private IReadOnlyList<string> Wordings(string entry) =>
        entry.Length == 0 || entry[0] != ListMark ? [entry]
            : _lists.TryGetValue(entry[1..], out var list) ? list
            : throw new KnowledgeLoadException([$"{FileName}: không có danh sách \"{entry[1..]}\"."]);

    private sealed class OpenQuestionFile
    {
        public Dictionary<string, List<string>> Lists { get; set; } = [];
        public List<string> Nothing { get; set; } = [];
        public List<string> Joining { get; set; } = [];
        public List<string> Undecided { get; set; } = [];
        public List<string> Doubt { get; set; } = [];
        public List<string> Vague { get; set; } = [];
        public List<OpenQuestionEntry> Questions { get; set; } = [];
    }

    private sealed class OpenQuestionEntry
    {
        public string Ask { get; set; } = "";
        public List<List<string>> All { get; set; } = [];
        public List<string> Bare { get; set; } = [];
        public List<string> Unless { get; set; } = [];
        public double? SureFrom { get; set; }
        public List<SideEntry> Sides { get; set; } = [];
    }

    private sealed class SideEntry
    {
        public string Procedure { get; set; } = "";
        public string Label { get; set; } = "";
        public List<string> Say { get; set; } = [];
    }
}
