using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// How a later turn of a talk about figures changes one part of what was asked, from language/figure-turns.yaml. Patterns run on folded text
/// with numbers in digits, "số" as "sox".
/// </summary>
internal sealed class FigureTurnLexicon
{
    private FigureTurnLexicon(TurnFile file)
    {
        Frames = CueIndex.Of("frame", file.Frames);
        Drop = CueIndex.Of("drop", file.Drop);
        Take = CueIndex.Of("take", file.Take);
        Deny = CueIndex.Of("deny", file.Deny);
        Both = CueIndex.Of("both", file.Both);
        Overview = CueIndex.Of("overview", file.Overview);
        Desk = CueIndex.Of("desk", file.Desk);
        Summary = CueIndex.Of("summary", file.Summary);
        SummaryBesideTime = CueIndex.Of("summary", file.SummaryBesideTime);
        SummaryFrames = CueIndex.Of("summary", file.SummaryFrames);
        Dimensions = [.. file.Dimensions.Select(things => things.ToHashSet(StringComparer.Ordinal))];
        Ranks = file.Ranks.SelectMany(rank => rank.Value.Select(said => (Said: string.Join(' ', Word.Split(said).Select(word => word.Folded)), rank.Key)))
            .ToDictionary(rank => rank.Said, rank => rank.Key, StringComparer.Ordinal);
        MonthNames = file.MonthNames;
        (Months, Held, Belongs, Whence) = (Of(file.Months), Of(file.Held), Of(file.Belongs), Of(file.Whence));
        (Publish, MayPublish, Mark) = (Of(file.Publish), Of(file.MayPublish), Of(file.Mark));
        (BothEnds, WholeTable, Counts, Ratio) = (Of(file.BothEnds), Of(file.WholeTable), Of(file.Counts), Of(file.Ratio));
        (Among, InBoth) = (Of(file.Among), Of(file.InBoth));
        (Tables, UnitsHeld, Provenance) = (Of(file.Tables), Of(file.UnitsHeld), Of(file.Provenance));
        (Weak, Strong) = (Of(file.Weak), Of(file.Strong));
        (Talked, Reaches, Lacks) = (Of(file.Talked), Of(file.Reaches), Of(file.Lacks));
    }

    /// <summary>Points at units that were asked about one by one; group n: at so many.</summary>
    public Regex Talked { get; }

    /// <summary>After a limit: who reaches it.</summary>
    public Regex Reaches { get; }

    /// <summary>After a limit: who does not.</summary>
    public Regex Lacks { get; }

    /// <summary>Says nothing beside the part that is changed.</summary>
    public CueIndex Frames { get; }

    /// <summary>In front of a unit that is no longer asked about.</summary>
    public CueIndex Drop { get; }

    /// <summary>In front of the one that takes its place.</summary>
    public CueIndex Take { get; }

    /// <summary>In front of what is denied.</summary>
    public CueIndex Deny { get; }

    /// <summary>Two periods talked about are set side by side.</summary>
    public CueIndex Both { get; }

    /// <summary>Asks after a unit as a whole, or says that one is of it.</summary>
    public CueIndex Overview { get; }

    /// <summary>Words of who works with reports.</summary>
    public CueIndex Desk { get; }

    /// <summary>Asks for a period at a glance.</summary>
    public CueIndex Summary { get; }

    /// <summary>Does so beside a period.</summary>
    public CueIndex SummaryBesideTime { get; }

    /// <summary>Says nothing beside it.</summary>
    public CueIndex SummaryFrames { get; }

    /// <summary>Those of the list told before.</summary>
    public Regex Among { get; }

    /// <summary>Who stands in both lists told before.</summary>
    public Regex InBoth { get; }

    /// <summary>Features of figures.yaml of which an indicator has one.</summary>
    public IReadOnlyList<IReadOnlySet<string>> Dimensions { get; }

    /// <summary>Ranks by how they are called alone, folded.</summary>
    public IReadOnlyDictionary<string, int> Ranks { get; }

    public IReadOnlyDictionary<string, int> MonthNames { get; }

    /// <summary>A month without its year.</summary>
    public Regex Months { get; }

    /// <summary>What else there is about a unit.</summary>
    public Regex Held { get; }

    /// <summary>Where somebody stands low, of all that is held.</summary>
    public Regex Weak { get; }

    /// <summary>Where somebody stands high.</summary>
    public Regex Strong { get; }

    /// <summary>Where units that were told belong today.</summary>
    public Regex Belongs { get; }

    /// <summary>Of which year a target is, or who set it.</summary>
    public Regex Whence { get; }
    public Regex BothEnds { get; }

    /// <summary>Showing figures to others.</summary>
    public Regex Publish { get; }

    /// <summary>Whether that may be done.</summary>
    public Regex MayPublish { get; }

    /// <summary>How a report is marked for circulation.</summary>
    public Regex Mark { get; }

    /// <summary>All that a report prints.</summary>
    public Regex WholeTable { get; }

    /// <summary>Which tables reports have.</summary>
    public Regex Tables { get; }

    /// <summary>Of which units there are figures.</summary>
    public Regex UnitsHeld { get; }

    /// <summary>Where the figures here come from at all, and whether they can be relied on.</summary>
    public Regex Provenance { get; }

    /// <summary>A number of files, services or procedures.</summary>
    public Regex Counts { get; }

    /// <summary>How many times as much.</summary>
    public Regex Ratio { get; }

    public static FigureTurnLexicon Load(string dataPath) => new(WordingFile.Read<TurnFile>(dataPath, "language/figure-turns.yaml"));

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private sealed class TurnFile
    {
        public List<string> Frames { get; set; } = [];
        public List<string> Drop { get; set; } = [];
        public List<string> Take { get; set; } = [];
        public List<string> Deny { get; set; } = [];
        public List<List<string>> Dimensions { get; set; } = [];
        public Dictionary<int, List<string>> Ranks { get; set; } = [];
        public string Months { get; set; } = "";
        public Dictionary<string, int> MonthNames { get; set; } = [];
        public List<string> Desk { get; set; } = [];
        public List<string> Summary { get; set; } = [];
        public List<string> SummaryBesideTime { get; set; } = [];
        public List<string> SummaryFrames { get; set; } = [];
        public string Among { get; set; } = "";
        public string InBoth { get; set; } = "";
        public List<string> Overview { get; set; } = [];
        public List<string> Both { get; set; } = [];
        public string Held { get; set; } = "";
        public string Weak { get; set; } = "";
        public string Strong { get; set; } = "";
        public string Belongs { get; set; } = "";
        public string Whence { get; set; } = "";
        public string BothEnds { get; set; } = "";
        public string Publish { get; set; } = "";
        public string MayPublish { get; set; } = "";
        public string Mark { get; set; } = "";
        public string WholeTable { get; set; } = "";
        public string Tables { get; set; } = "";
        public string UnitsHeld { get; set; } = "";
        public string Provenance { get; set; } = "";
        public string Counts { get; set; } = "";
        public string Ratio { get; set; } = "";
        public string Talked { get; set; } = "";
        public string Reaches { get; set; } = "";
        public string Lacks { get; set; } = "";
    }
}
