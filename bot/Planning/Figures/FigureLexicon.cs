using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Provinces that are asked about together. <paramref name="Cities"/>: the centrally-run cities.</summary>
internal sealed record UnitGroup(string Id, string Label, IReadOnlyList<string> Regions, bool Cities);

/// <summary>The wordings of questions about measured figures, from language/figures.yaml.</summary>
internal sealed class FigureLexicon
{
    private readonly Dictionary<string, UnitGroup> _groups = new(StringComparer.Ordinal);

    private FigureLexicon(FigureFile file, EverydayWords everyday)
    {
        Wishes = Index(everyday, file.Wishes.Select(wish => (wish.Id, wish.Cues)));
        Ends = Index(everyday, [.. file.Ends.Select(end => (end.Id, end.Cues)), .. file.EndParts.Select(end => (end.Id, end.Composed())), (FigureEnd.Both, EndParts.Paired(file.EndParts))]);
        Scopes = Index(everyday, file.Scopes.Select(scope => (scope.Id, scope.Cues)));
        Groups = Index(everyday, file.Groups.Select(group => (group.Id, group.Cues)));
        Ministries = Index(everyday, file.Units.Select(unit => (unit.Id, unit.Cues)));
        MinistryNames = [.. file.Units.SelectMany(unit => unit.Cues)];
        Unmeasured = Index(everyday, file.Unmeasured.Select(entry => (entry.Label, entry.Cues)));
        Foreign = Index(everyday, file.Foreign.Select(entry => (entry.Label, entry.Cues)));
        ForeignAlone = Index(everyday, file.ForeignAlone.Select(entry => (entry.Label, entry.Cues)));
        OtherMatters = file.Unmeasured.Where(entry => entry.Index).Concat(file.Foreign).Concat(file.ForeignAlone).Select(entry => entry.Label).ToHashSet(StringComparer.Ordinal);
        OfOffices = Unmeasured.Read(Word.Split(file.OfficeCue)).Matches[0].Id;
        OfForecasts = Unmeasured.Read(Word.Split(file.ForecastCue)).Matches[0].Id;
        Apart = Index(everyday, [("", file.Apart)]);
        Portal = file.Portal;
        Measured = file.Measured;
        Shared = file.Shared.ToHashSet(StringComparer.Ordinal);
        Features = Index(everyday, file.Features.Select(feature => (feature.Id, feature.Cues)));
        Measures = [.. file.Measures.Select(entry => new MeasureFeatures(entry.Id, entry.Needs.ToHashSet(StringComparer.Ordinal), entry.Needs.Concat(entry.May).ToHashSet(StringComparer.Ordinal)))];
        Clipped = [.. file.Clipped.Select(Word.Split)];
        May = CueIndex.Of("may", file.Comparability.May);
        Join = CueIndex.Of("join", file.Comparability.Join);
        Differ = CueIndex.Of("differ", file.Comparability.Differ);
        Counters = CueIndex.Of("counter", file.Counters);
        Counted = CueIndex.Of("counted", file.Counted);
        Fillers = FoldedWords(file.Fillers);
        Persons = FoldedWords(file.Persons);
        Past = Index(everyday, file.Past.Select(cue => (cue, new List<string> { cue })));
        GoalYears = CueIndex.Of(file.GoalYears.Select(entry => new CueEntry { Id = entry.Key.ToString(CultureInfo.InvariantCulture), Cues = entry.Value }));
        SplitLabel = file.Splits.Label;
        SplitOpenings = CueIndex.Of("opening", file.Splits.Openings);
        SplitClosers = CueIndex.Of([new CueEntry { Id = "closer", Cues = file.Splits.Closers }, new CueEntry { Id = Again, Cues = file.Splits.Again }]);
        SplitDimensions = CueIndex.Of("dimension", file.Splits.Dimensions);
        SplitJoiners = CueIndex.Of("joiner", file.Splits.Joiners);
        Operators = CueIndex.Of("operator", file.Operators);
        Joiners = FoldedWords(file.Joiners);
        foreach (var group in file.Groups)
        {
            _groups.Add(group.Id, new UnitGroup(group.Id, group.Label, group.Regions, group.Cities));
        }

        Phrases = [.. file.Wishes.Concat(file.Ends).Concat(file.Scopes).SelectMany(wish => wish.Cues), .. file.Groups.SelectMany(group => group.Cues), .. file.Unmeasured.Concat(file.Foreign).Concat(file.ForeignAlone).SelectMany(entry => entry.Cues), .. file.Apart, .. file.EndParts.SelectMany(end => end.Composed()), .. file.Features.SelectMany(feature => feature.Cues)];
    }

    public CueIndex Wishes { get; }

    /// <summary>Which end of a ranking; read beside the wishes, which may claim the same words.</summary>
    public CueIndex Ends { get; }

    /// <summary>Whom a message asks about, read beside the wishes too.</summary>
    public CueIndex Scopes { get; }
    public CueIndex Groups { get; }

    /// <summary>Everyday names that mean a ministry only beside the word "bộ".</summary>
    public CueIndex Ministries { get; }

    /// <summary>The names in <see cref="Ministries"/>.</summary>
    public IReadOnlyList<string> MinistryNames { get; }

    /// <summary>What no figure is about; the id is how it is told.</summary>
    public CueIndex Unmeasured { get; }

    /// <summary>How the answer calls what is below provinces and ministries, and what is still to come.</summary>
    public string OfOffices { get; }
    public string OfForecasts { get; }

    /// <summary>What no figure is about either, in words that questions about papers hold too; the id is how it is told.</summary>
    public CueIndex Foreign { get; }

    /// <summary>The same, of messages that name no indicator held here ("tăng trưởng" is said of visits too).</summary>
    public CueIndex ForeignAlone { get; }

    /// <summary>How other indices and other matters are told: an official who names one asks for its figure.</summary>
    public IReadOnlySet<string> OtherMatters { get; }

    /// <summary>Words around a question ("chuẩn bị họp") that are no wording of it.</summary>
    public CueIndex Apart { get; }

    /// <summary>Indicators whose names stand in questions of citizens too.</summary>
    public IReadOnlySet<string> Shared { get; }

    /// <summary>The indicator that "cổng" alone means beside a week or a report.</summary>
    public string Portal { get; }

    /// <summary>By an indicator that has targets alone: the one that is measured beside it.</summary>
    public IReadOnlyDictionary<string, string> Measured { get; }

    /// <summary>What may be said of an indicator, one thing each.</summary>
    public CueIndex Features { get; }

    /// <summary>What is said of which indicator.</summary>
    public IReadOnlyList<MeasureFeatures> Measures { get; }

    /// <summary>Words of two syllables that officials write by the beginnings of their syllables.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Clipped { get; }

    /// <summary>Asks whether something may be done, or why it may not.</summary>
    public CueIndex May { get; }

    /// <summary>Sets two figures side by side, subtracts them or joins them.</summary>
    public CueIndex Join { get; }

    /// <summary>Asks how two definitions differ.</summary>
    public CueIndex Differ { get; }

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

    /// <summary>How a part of what reports count is called.</summary>
    public string SplitLabel { get; }

    /// <summary>Opens such a part, whatever word stands behind it.</summary>
    public CueIndex SplitOpenings { get; }

    /// <summary>Behind an opening these words name no part.</summary>
    public CueIndex SplitClosers { get; }

    /// <summary>By what figures could be split, and are not.</summary>
    public CueIndex SplitDimensions { get; }

    /// <summary>In front of a dimension.</summary>
    public CueIndex SplitJoiners { get; }

    /// <summary>The id, among <see cref="SplitClosers"/>, of what asks to be told again each time.</summary>
    public const string Again = "again";

    /// <summary>Reckoning with the figures of units that no report does.</summary>
    public CueIndex Operators { get; }

    /// <summary>Folded words between two names.</summary>
    public IReadOnlySet<string> Joiners { get; }

    /// <summary>Every wording, so that typing repair leaves them alone.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public UnitGroup? Group(string id) => _groups.GetValueOrDefault(id);

    /// <summary>The narrowest group that has the region.</summary>
    public UnitGroup? GroupOf(string region) => _groups.Values.Where(group => group.Regions.Contains(region)).MinBy(group => group.Regions.Count);

    public static FigureLexicon Load(string dataPath, EverydayWords everyday) => new(WordingFile.Read<FigureFile>(dataPath, "language/figures.yaml"), everyday);

    private static HashSet<string> FoldedWords(List<string> wordings) => wordings.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);

    // A message is read after its shorthand was written out, so the wordings stand there written out too.
    private static CueIndex Index(EverydayWords everyday, IEnumerable<(string Id, List<string> Cues)> entries)
    {
        var index = new CueIndex();
        foreach (var (id, cues) in entries)
        {
            foreach (var cue in cues)
            {
                index.Add(id, cue);
                if (everyday.WrittenOut(cue) is { } written)
                {
                    index.Add(id, written);
                }
            }
        }

        return index;
    }

    private sealed class FigureFile
    {
        public List<WishEntry> Wishes { get; set; } = [];
        public List<WishEntry> Ends { get; set; } = [];
        public List<EndParts> EndParts { get; set; } = [];
        public List<WishEntry> Scopes { get; set; } = [];
        public List<GroupEntry> Groups { get; set; } = [];
        public List<UnitEntry> Units { get; set; } = [];
        public List<UnmeasuredEntry> Unmeasured { get; set; } = [];
        public List<UnmeasuredEntry> Foreign { get; set; } = [];
        public List<UnmeasuredEntry> ForeignAlone { get; set; } = [];
        public List<string> Apart { get; set; } = [];
        public List<string> Shared { get; set; } = [];
        public string Portal { get; set; } = "";
        public Dictionary<string, string> Measured { get; set; } = [];
        public List<string> Fillers { get; set; } = [];
        public List<string> Persons { get; set; } = [];
        public List<string> Joiners { get; set; } = [];
        public List<string> Past { get; set; } = [];
        public Dictionary<int, List<string>> GoalYears { get; set; } = [];
        public List<string> Operators { get; set; } = [];
        public SplitEntry Splits { get; set; } = new();
        public List<WishEntry> Features { get; set; } = [];
        public List<MeasureEntry> Measures { get; set; } = [];
        public List<string> Clipped { get; set; } = [];
        public ComparabilityEntry Comparability { get; set; } = new();
        public List<string> Counters { get; set; } = [];
        public List<string> Counted { get; set; } = [];
        public string OfficeCue { get; set; } = "";
        public string ForecastCue { get; set; } = "";
    }

    private sealed class WishEntry
    {
        public string Id { get; set; } = "";
        public string Label { get; set; } = "";
        public List<string> Cues { get; set; } = [];
    }

    private sealed class EndParts
    {
        public string Id { get; set; } = "";
        public List<string> Kinds { get; set; } = [];
        public List<string> Bare { get; set; } = [];
        public List<string> Places { get; set; } = [];
        public List<string> Nouns { get; set; } = [];
        public List<string> Qualities { get; set; } = [];

        /// <summary>Every wording that the parts make.</summary>
        public List<string> Composed() =>
        [
            .. Places.SelectMany(place => Nouns.Select(noun => $"{place} {noun}")),
            .. Qualities.Select(quality => $"{quality} nhất"),
        ];

        /// <summary>"Tỉnh giỏi tỉnh dở": a bare quality is an end only beside its opposite.</summary>
        public static List<string> Paired(List<EndParts> ends) =>
        [
            .. ends.SelectMany(one => ends.Where(other => other != one).SelectMany(other => one.Kinds.SelectMany(kind =>
                one.Bare.SelectMany(quality => other.Bare.Select(opposite => $"{kind} {quality} {kind} {opposite}"))))),
        ];
    }

    private sealed class ComparabilityEntry
    {
        public List<string> May { get; set; } = [];
        public List<string> Join { get; set; } = [];
        public List<string> Differ { get; set; } = [];
    }

    private sealed class SplitEntry
    {
        public string Label { get; set; } = "";
        public List<string> Openings { get; set; } = [];
        public List<string> Closers { get; set; } = [];
        public List<string> Again { get; set; } = [];
        public List<string> Joiners { get; set; } = [];
        public List<string> Dimensions { get; set; } = [];
    }

    private sealed class MeasureEntry
    {
        public string Id { get; set; } = "";
        public List<string> Needs { get; set; } = [];
        public List<string> May { get; set; } = [];
    }

    private sealed class GroupEntry
    {
        public string Id { get; set; } = "";
        public string Label { get; set; } = "";
        public List<string> Regions { get; set; } = [];
        public bool Cities { get; set; }
        public List<string> Cues { get; set; } = [];
    }

    private sealed class UnitEntry
    {
        public string Id { get; set; } = "";
        public List<string> Cues { get; set; } = [];
    }

    private sealed class UnmeasuredEntry
    {
        public string Label { get; set; } = "";
        public bool Index { get; set; }
        public List<string> Cues { get; set; } = [];
    }
}
