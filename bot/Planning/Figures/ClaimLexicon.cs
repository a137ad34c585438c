using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>The wordings by which a message says something of a figure and asks whether it is so, from language/figure-claims.yaml.</summary>
internal sealed class ClaimLexicon
{
    private ClaimLexicon(ClaimFile file)
    {
        Truths = CueIndex.Of("truth", file.Truths);
        TruthEnds = CueIndex.Of("truth", file.TruthEnds);
        HeardSay = CueIndex.Of("heard", file.HeardSay);
        Yets = CueIndex.Of("yet", file.Yets);
        Asking = CueIndex.Of("asking", file.Asking);
        Negations = CueIndex.Of("not", file.Negations);
        Only = CueIndex.Of("only", file.Only);
        Roughly = CueIndex.Of("roughly", file.Roughly);
        Beyond = CueIndex.Of("beyond", file.Beyond);
        NewVerbs = CueIndex.Of("verb", file.NewVerbs);
        Alternatives = CueIndex.Of("or", file.Alternatives);
        AsksWhat = CueIndex.Of("what", file.AsksWhat);
        Frames = CueIndex.Of("frame", file.Frames);
        Tails = file.Tails.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        Whens = CueIndex.Of("when", file.Whens);
        Reached = CueIndex.Of("reached", file.Reached);
        Contents = CueIndex.Of("content", file.Contents);
        Named = file.Contents;
        Fields = file.Fields.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        Links = file.Links.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Asks whether what was said is so.</summary>
    public CueIndex Truths { get; }

    /// <summary>The same as the last word of a message that asks nothing else.</summary>
    public CueIndex TruthEnds { get; }

    /// <summary>Says that others say so: with no other question in the message, whether it is true is asked.</summary>
    public CueIndex HeardSay { get; }

    /// <summary>As the last word: whether a mark was reached yet.</summary>
    public CueIndex Yets { get; }

    /// <summary>Asks for something else.</summary>
    public CueIndex Asking { get; }

    /// <summary>Turns a claim round: of such a claim nothing is decided.</summary>
    public CueIndex Negations { get; }

    /// <summary>Says that nobody else has it.</summary>
    public CueIndex Only { get; }

    /// <summary>A place that nobody counts ("gần bét"): whether it is so is not decided.</summary>
    public CueIndex Roughly { get; }

    /// <summary>Makes of a number a mark to be above or below.</summary>
    public CueIndex Beyond { get; }

    /// <summary>Behind "mới" these make it "only" or "just now", no part of a name.</summary>
    public CueIndex NewVerbs { get; }

    /// <summary>Sets two figures of one unit beside each other.</summary>
    public CueIndex Alternatives { get; }

    /// <summary>Asks what a figure is a figure of.</summary>
    public CueIndex AsksWhat { get; }

    /// <summary>Stands around a figure and narrows nothing.</summary>
    public CueIndex Frames { get; }

    /// <summary>Folded words that may stand behind the last word of a question.</summary>
    public IReadOnlySet<string> Tails { get; }

    /// <summary>Asks for a time.</summary>
    public CueIndex Whens { get; }

    /// <summary>Behind such a word: what is asked about is still to come.</summary>
    public CueIndex Reached { get; }

    /// <summary>Words of frames that together name a part after all ("nước ngoài").</summary>
    public CueIndex Contents { get; }

    /// <summary>The wordings in <see cref="Contents"/>, so that the repair of slips leaves them alone.</summary>
    public IReadOnlyList<string> Named { get; }

    /// <summary>Folded words in front of a ministry's name that make a field of it.</summary>
    public IReadOnlySet<string> Fields { get; }

    /// <summary>Folded words that join a part to what it is a part of.</summary>
    public IReadOnlySet<string> Links { get; }

    /// <summary>Reads language/figure-claims.yaml.</summary>
    public static ClaimLexicon Load(string dataPath) => new(WordingFile.Read<ClaimFile>(dataPath, "language/figure-claims.yaml"));

    private sealed class ClaimFile
    {
        public List<string> Truths { get; set; } = [];
        public List<string> TruthEnds { get; set; } = [];
        public List<string> HeardSay { get; set; } = [];
        public List<string> Yets { get; set; } = [];
        public List<string> Asking { get; set; } = [];
        public List<string> Negations { get; set; } = [];
        public List<string> Only { get; set; } = [];
        public List<string> Roughly { get; set; } = [];
        public List<string> Beyond { get; set; } = [];
        public List<string> NewVerbs { get; set; } = [];
        public List<string> Alternatives { get; set; } = [];
        public List<string> AsksWhat { get; set; } = [];
        public List<string> Frames { get; set; } = [];
        public List<string> Tails { get; set; } = [];
        public List<string> Whens { get; set; } = [];
        public List<string> Reached { get; set; } = [];
        public List<string> Contents { get; set; } = [];
        public List<string> Fields { get; set; } = [];
        public List<string> Links { get; set; } = [];
    }
}
