using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings of what figures cannot tell: a cause that the message itself supposes, and what is still to come (language/figure-limits.yaml).</summary>
internal sealed class FigureLimitLexicon
{
    private FigureLimitLexicon(LimitFile file)
    {
        Causes = CueIndex.Of(file.Causes.Index().Select(entry => new CueEntry { Id = Key(entry.Index), Cues = entry.Item.Say }));
        CauseWords = file.Causes.SelectMany(entry => entry.Say).SelectMany(Word.Split).ToHashSet();
        AskedCauses = file.Causes.Index().Where(entry => entry.Item.Asked).Select(entry => Key(entry.Index)).ToHashSet(StringComparer.Ordinal);
        NotCauses = file.Causes.Index().ToDictionary(entry => Key(entry.Index), entry => CueIndex.Of("not", entry.Item.NotBefore), StringComparer.Ordinal);
        States = CueIndex.Of("state", file.States);
        Therefore = CueIndex.Of("therefore", file.Therefore);
        Requests = CueIndex.Of("request", file.Requests);
        Openers = CueIndex.Of("opener", file.Openers);
        Pace = CueIndex.Of("pace", file.Forecasts.Pace);
        YearsOn = CueIndex.Of("years", file.Forecasts.YearsOn);
        Whens = CueIndex.Of("when", file.Forecasts.Whens);
        Reaches = CueIndex.Of("reach", file.Forecasts.Reaches);
        Whether = CueIndex.Of("whether", file.Forecasts.Whether);
        NotWhether = file.Forecasts.NotBehind.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        Keeps = CueIndex.Of("keep", file.Forecasts.Keeps);
        Duties = CueIndex.Of("duty", file.Forecasts.Duties);
        Spans = [.. file.Spans.Select(span => new Span(span.Label, CueIndex.Of("span", span.Cues), span.NotBehind.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal)))];
        OfFigures = CueIndex.Of("figures", file.Merged.OfFigures);
        Areas = CueIndex.Of("areas", file.Merged.Areas);
        Already = CueIndex.Of("already", file.Forecasts.Already);
    }

    /// <summary>Opens a cause. The id of a match is a key of <see cref="NotCauses"/>.</summary>
    public CueIndex Causes { get; }

    /// <summary>Ids of those that open a cause only in a message that asks whether it is so.</summary>
    public IReadOnlySet<string> AskedCauses { get; }

    /// <summary>The words of <see cref="Causes"/> as they are written: "nhớ" opens none, though "nhờ" does.</summary>
    public IReadOnlySet<Word> CauseWords { get; }

    /// <summary>What opens no cause with these words right behind it.</summary>
    public IReadOnlyDictionary<string, CueIndex> NotCauses { get; }

    /// <summary>What a cause is supposed to be the cause of.</summary>
    public CueIndex States { get; }

    /// <summary>Between a cause and what it is supposed to have brought about.</summary>
    public CueIndex Therefore { get; }

    /// <summary>Behind <see cref="Therefore"/>: the message tells why it asks.</summary>
    public CueIndex Requests { get; }

    /// <summary>In front of a cause, where the message says nothing else.</summary>
    public CueIndex Openers { get; }

    /// <summary>At the pace of today.</summary>
    public CueIndex Pace { get; }

    /// <summary>How long it still takes.</summary>
    public CueIndex YearsOn { get; }

    /// <summary>Asks for a time.</summary>
    public CueIndex Whens { get; }

    /// <summary>Comes to a mark.</summary>
    public CueIndex Reaches { get; }

    /// <summary>Asks whether it will.</summary>
    public CueIndex Whether { get; }

    /// <summary>Folded words behind which <see cref="Whether"/> is a part of another word.</summary>
    public IReadOnlySet<string> NotWhether { get; }

    /// <summary>Keeps its place, or leaves it.</summary>
    public CueIndex Keeps { get; }

    /// <summary>What a document asks for: that has a date.</summary>
    public CueIndex Duties { get; }

    /// <summary>What has been.</summary>
    public CueIndex Already { get; }

    /// <summary>Stretches of time that a count from the start of the year on is not printed of.</summary>
    public IReadOnlyList<Span> Spans { get; }

    /// <summary>Speaks of figures as such.</summary>
    public CueIndex OfFigures { get; }

    /// <summary>Speaks of the provinces before and after the mergers.</summary>
    public CueIndex Areas { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static FigureLimitLexicon Load(string dataPath) => new(WordingFile.Read<LimitFile>(dataPath, "language/figure-limits.yaml"));

    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="Label">How it is told.</param>
    /// <param name="Said">How it is said.</param>
    /// <param name="NotBehind">Folded words right behind which it calls a report.</param>
    internal sealed record Span(string Label, CueIndex Said, IReadOnlySet<string> NotBehind);

    private sealed class SpanEntry
    {
        public string Label { get; set; } = "";
        public List<string> Cues { get; set; } = [];
        public List<string> NotBehind { get; set; } = [];
    }

    private sealed class MergedEntry
    {
        public List<string> OfFigures { get; set; } = [];
        public List<string> Areas { get; set; } = [];
    }

    private sealed class LimitFile
    {
        public MergedEntry Merged { get; set; } = new();
        public List<SpanEntry> Spans { get; set; } = [];
        public List<CauseEntry> Causes { get; set; } = [];
        public List<string> States { get; set; } = [];
        public List<string> Therefore { get; set; } = [];
        public List<string> Requests { get; set; } = [];
        public List<string> Openers { get; set; } = [];
        public ForecastEntry Forecasts { get; set; } = new();
    }

    private sealed class CauseEntry
    {
        public bool Asked { get; set; }
        public List<string> Say { get; set; } = [];
        public List<string> NotBefore { get; set; } = [];
        public string Why { get; set; } = "";
    }

    private sealed class ForecastEntry
    {
        public List<string> Pace { get; set; } = [];
        public List<string> YearsOn { get; set; } = [];
        public List<string> Whens { get; set; } = [];
        public List<string> Reaches { get; set; } = [];
        public List<string> Whether { get; set; } = [];
        public List<string> NotBehind { get; set; } = [];
        public List<string> Keeps { get; set; } = [];
        public List<string> Duties { get; set; } = [];
        public List<string> Already { get; set; } = [];
    }
}
