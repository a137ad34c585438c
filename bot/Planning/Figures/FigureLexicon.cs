using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>The wordings of questions about measured figures, from language/figures.yaml.</summary>
internal sealed class FigureLexicon
{
    private FigureLexicon(FigureFile file, EverydayWords everyday)
    {
        Wishes = WrittenOutCues.Index(everyday, file.Wishes);
        Ends = WrittenOutCues.Index(everyday, [.. file.Ends.Select(end => (end.Id, end.Cues)), .. file.EndParts.Select(end => (end.Id, end.Composed())), (FigureEnd.Both, EndWording.Paired(file.EndParts))]);
        Scopes = WrittenOutCues.Index(everyday, file.Scopes);
        Groups = new UnitGroupWording(file.Groups, everyday);
        Ministries = WrittenOutCues.Index(everyday, file.Units);
        MinistryNames = [.. file.Units.SelectMany(unit => unit.Cues)];
        Unmeasured = new UnmeasuredWording(file.Unmeasured, file.Foreign, file.ForeignAlone, file.OfficeCue, file.ForecastCue, file.CauseCue, everyday);
        Apart = WrittenOutCues.Index(everyday, [("", file.Apart)]);
        Everyday = CueIndex.Of("everyday", file.Everyday);
        Portal = file.Portal;
        Measured = file.Measured;
        Shared = file.Shared.ToHashSet(StringComparer.Ordinal);
        Features = new FeatureWording(file.Features, file.Measures, everyday);
        Clipped = [.. file.Clipped.Select(Word.Split)];
        Shorthand = new Shorthand(file.Shorthand);
        Comparability = new ComparabilityWording(file.Comparability);
        Counters = CueIndex.Of("counter", file.Counters);
        Counted = CueIndex.Of("counted", file.Counted);
        Fillers = FoldedWords(file.Fillers);
        Persons = FoldedWords(file.Persons);
        Past = WrittenOutCues.Index(everyday, file.Past.Select(cue => (cue, new List<string> { cue })));
        GoalYears = CueIndex.Of(file.GoalYears.Select(entry => new CueEntry { Id = entry.Key.ToString(CultureInfo.InvariantCulture), Cues = entry.Value }));
        Splits = new SplitWording(file.Splits);
        Steps = new StepWording(file.Steps);
        Table = new TableWording(file.Table);
        LeaveOut = new LeaveOutWording(file.Without);
        Operators = CueIndex.Of("operator", file.Operators);
        Joiners = FoldedWords(file.Joiners);
        NoMinistry = FoldedWords(file.NoMinistry);
        Phrases =
        [
            .. CuesOf(file.Wishes), .. CuesOf(file.Ends), .. CuesOf(file.Scopes), .. CuesOf(file.Groups),
            .. file.Unmeasured.Concat(file.Foreign).Concat(file.ForeignAlone).SelectMany(entry => entry.Cues),
            .. file.Apart, .. file.EndParts.SelectMany(end => end.Composed()), .. CuesOf(file.Features),
        ];
    }

    public CueIndex Wishes { get; }

    /// <summary>Which end of a ranking; read beside the wishes, which may claim the same words.</summary>
    public CueIndex Ends { get; }

    /// <summary>Whom a message asks about, read beside the wishes too.</summary>
    public CueIndex Scopes { get; }
    public UnitGroupWording Groups { get; }

    /// <summary>Everyday names that mean a ministry only beside the word "bộ".</summary>
    public CueIndex Ministries { get; }

    /// <summary>The names in <see cref="Ministries"/>.</summary>
    public IReadOnlyList<string> MinistryNames { get; }

    /// <summary>What no figure is about.</summary>
    public UnmeasuredWording Unmeasured { get; }

    /// <summary>Words around a question ("chuẩn bị họp") that are no wording of it.</summary>
    public CueIndex Apart { get; }

    /// <summary>Words of every day that look like words of rankings where marks are left out.</summary>
    public CueIndex Everyday { get; }

    /// <summary>Indicators whose names stand in questions of citizens too.</summary>
    public IReadOnlySet<string> Shared { get; }

    /// <summary>The indicator that "cổng" alone means beside a week or a report.</summary>
    public string Portal { get; }

    /// <summary>By an indicator that has targets alone: the one that is measured beside it.</summary>
    public IReadOnlyDictionary<string, string> Measured { get; }

    /// <summary>What is said of indicators.</summary>
    public FeatureWording Features { get; }

    /// <summary>Words of two syllables that officials write by the beginnings of their syllables.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Clipped { get; }

    /// <summary>Letters that stand for words.</summary>
    public Shorthand Shorthand { get; }

    /// <summary>Asks whether figures may be set against each other.</summary>
    public ComparabilityWording Comparability { get; }

    /// <summary>Stands in front of what is counted.</summary>
    public CueIndex Counters { get; }

    /// <summary>Stands behind a counter and is nothing that is counted.</summary>
    public CueIndex Counted { get; }

    /// <summary>Folded words that say nothing about which figure is meant.</summary>
    public IReadOnlySet<string> Fillers { get; }

    /// <summary>Folded words that a person's name follows, or that begin a sentence in capitals.</summary>
    public IReadOnlySet<string> Persons { get; }

    /// <summary>Times before now that no report is called by; the id is how the time is told.</summary>
    public CueIndex Past { get; }

    /// <summary>Years that targets are asked of by where they stand; the id is how many after this year.</summary>
    public CueIndex GoalYears { get; }

    /// <summary>Periods and years by where they stand to those talked about.</summary>
    public StepWording Steps { get; }

    /// <summary>What is said of the table of a ranking.</summary>
    public TableWording Table { get; }

    /// <summary>What leaves units out.</summary>
    public LeaveOutWording LeaveOut { get; }

    /// <summary>A part of what reports count.</summary>
    public SplitWording Splits { get; }

    /// <summary>Reckoning with the figures of units that no report does.</summary>
    public CueIndex Operators { get; }

    /// <summary>Folded words between two names.</summary>
    public IReadOnlySet<string> Joiners { get; }

    /// <summary>Folded words in front of "bộ" that make another word of it ("tiến bộ").</summary>
    public IReadOnlySet<string> NoMinistry { get; }

    /// <summary>Every wording, so that typing repair leaves them alone.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public static FigureLexicon Load(string dataPath, EverydayWords everyday) => new(WordingFile.Read<FigureFile>(dataPath, "language/figures.yaml"), everyday);

    private static HashSet<string> FoldedWords(List<string> wordings) => wordings.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> CuesOf(IEnumerable<CueEntry> entries) => entries.SelectMany(entry => entry.Cues);

    private sealed class FigureFile
    {
        public List<WishEntry> Wishes { get; set; } = [];
        public List<WishEntry> Ends { get; set; } = [];
        public List<EndWording> EndParts { get; set; } = [];
        public List<WishEntry> Scopes { get; set; } = [];
        public List<UnitGroupWording.Entry> Groups { get; set; } = [];
        public List<CueEntry> Units { get; set; } = [];
        public List<UnmeasuredWording.Entry> Unmeasured { get; set; } = [];
        public List<UnmeasuredWording.Entry> Foreign { get; set; } = [];
        public List<UnmeasuredWording.Entry> ForeignAlone { get; set; } = [];
        public List<string> Apart { get; set; } = [];
        public List<string> Shared { get; set; } = [];
        public string Portal { get; set; } = "";
        public List<string> Everyday { get; set; } = [];
        public Dictionary<string, string> Measured { get; set; } = [];
        public List<string> Fillers { get; set; } = [];
        public List<string> Persons { get; set; } = [];
        public List<string> Joiners { get; set; } = [];
        public List<string> NoMinistry { get; set; } = [];
        public List<string> Past { get; set; } = [];
        public Dictionary<int, List<string>> GoalYears { get; set; } = [];
        public StepWording.Entry Steps { get; set; } = new();
        public TableWording.Entry Table { get; set; } = new();
        public List<string> Operators { get; set; } = [];
        public LeaveOutWording.Entry Without { get; set; } = new();
        public SplitWording.Entry Splits { get; set; } = new();
        public List<WishEntry> Features { get; set; } = [];
        public List<FeatureWording.Entry> Measures { get; set; } = [];
        public List<string> Clipped { get; set; } = [];
        public List<Shorthand.Entry> Shorthand { get; set; } = [];
        public ComparabilityWording.Entry Comparability { get; set; } = new();
        public List<string> Counters { get; set; } = [];
        public List<string> Counted { get; set; } = [];
        public string OfficeCue { get; set; } = "";
        public string ForecastCue { get; set; } = "";
        public string CauseCue { get; set; } = "";
    }

    private sealed class WishEntry : CueEntry
    {
        public string Label { get; set; } = "";
    }
}
