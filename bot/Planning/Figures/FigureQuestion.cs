using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>A whole question about figures: what the message says, completed from the turn before.</summary>
internal sealed record FigureQuestion
{
    /// <summary>How many of the last periods a line over time has; null or 0: all.</summary>
    public int? LastPeriods { get; init; }

    /// <summary>How many units rose or fell, not only which did most.</summary>
    public bool CountsMovers { get; init; }

    /// <summary>Both provinces and ministries are asked about: neither is named, or both are.</summary>
    public bool OfBothKinds { get; init; }

    /// <summary>The one in the middle, not the average.</summary>
    public bool IsMedian { get; init; }

    /// <summary>The average is told beside the units.</summary>
    public bool AlsoMean { get; init; }

    /// <summary>Who is above the average, or below it, instead of a limit; null: a limit is named.</summary>
    public RankSide? SideOfMean { get; init; }

    /// <summary>Which part of all the unit has, not how much all have.</summary>
    public bool AsksPortion { get; init; }

    /// <summary>In which period it was highest or lowest; null: that is not asked.</summary>
    public RankSide? PeakOverTime { get; init; }

    /// <summary>Whether it went the same way in every one of the last periods.</summary>
    public bool IsInARow { get; init; }
    /// <summary>ISO day from which on figures are asked for; null: none is named.</summary>
    public string? AskedFrom { get; init; }

    /// <summary>The same ranking of the period before is asked too ("tuần này ai đầu, tuần trước ai").</summary>
    public bool AlsoPrevious { get; init; }

    public required FigureAsk Ask { get; init; }

    /// <summary>Comma-separated ids, best first; null: the question names none.</summary>
    public string? Indicators { get; init; }

    /// <summary>A second indicator of the same question.</summary>
    public string? OtherIndicators { get; init; }
    public IReadOnlyList<string> Units { get; init; } = [];
    public EntityKind Kind { get; init; }
    public string? Period { get; init; }
    public string? Baseline { get; init; }
    public string? Year { get; init; }
    public RankSide Side { get; init; }
    public bool BothEnds { get; init; }
    public int Count { get; init; }

    /// <summary>How many from each end, when both are asked for.</summary>
    public int EndCount { get; init; }

    /// <summary>The message says from which end.</summary>
    public bool NamesSide { get; init; }
    public int? RankAt { get; init; }

    /// <summary>The middle of the ranking is asked for.</summary>
    public bool IsMiddle { get; init; }

    /// <summary>Places in the ranking that the message names.</summary>
    public IReadOnlyList<PlaceInRanking> Places { get; init; } = [];

    /// <summary>An end of one ranking beside an end of another.</summary>
    public CrossedEnds? Crossed { get; init; }

    /// <summary>All units that a report prints are asked for.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>How much something changed is asked, not only beside what it is told.</summary>
    public bool AsksChange { get; init; }

    /// <summary>Two periods are named and nothing says that one is set against the other, or that a list is asked about.</summary>
    public bool AsksEachPeriod { get; init; }

    /// <summary>Units that the ranking is asked for without.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>A count is worth nothing unless every unit is counted.</summary>
    public bool WantsWhole { get; init; }

    /// <summary>The place of a unit is counted from the bottom.</summary>
    public bool CountsFromBottom { get; init; }

    /// <summary>How many times as much, not how much more.</summary>
    public bool AsksRatio { get; init; }

    /// <summary>Further indicators of the same question, each as comma-separated ids.</summary>
    public IReadOnlyList<string> FurtherIndicators { get; init; } = [];

    /// <summary>How much an indicator is now of which only targets are known.</summary>
    public bool AsksMeasured { get; init; }

    /// <summary>A number is asked for, not a share.</summary>
    public bool AsksCount { get; init; }

    /// <summary>Where a unit stands is asked.</summary>
    public bool AsksRank { get; init; }

    /// <summary>Ranks that changed are asked for, not figures.</summary>
    public bool MovesInRank { get; init; }

    /// <summary>A target is spoken of.</summary>
    public bool NamesGoal { get; init; }

    /// <summary>How far everybody of the list is from the target.</summary>
    public bool AsksDistances { get; init; }

    /// <summary>Who meets a limit or a target, and who does not.</summary>
    public bool BothSides { get; init; }

    /// <summary>Changes are ranked by per cent.</summary>
    public bool IsRelative { get; init; }

    /// <summary>The end of the second of two lists; null: that of the first.</summary>
    public RankSide? OtherSide { get; init; }

    /// <summary>Only who has at least so many times what it had before.</summary>
    public decimal? Times { get; init; }

    /// <summary>Who came and who went.</summary>
    public bool ComesAndGoes { get; init; }

    /// <summary>Who changed least.</summary>
    public bool LeastChange { get; init; }

    /// <summary>A threshold by which a target is meant.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>A target that the message names by its threshold.</summary>
    public decimal? Goal { get; init; }

    /// <summary>Which unit is meant by its distance from a target.</summary>
    public TargetDistance? Distance { get; init; }
    public string? Group { get; init; }

    /// <summary>Further groups that the same is asked of.</summary>
    public IReadOnlyList<string> OtherGroups { get; init; } = [];
    public FigureBound? Bound { get; init; }

    /// <summary>A figure that the message quotes.</summary>
    public decimal? Quoted { get; init; }

    /// <summary>With how many decimals it is told; below 0: in tens, hundreds, …</summary>
    public int QuotedDecimals { get; init; }
    public bool Meets { get; init; }
    public string? Act { get; init; }

    /// <summary>A change downwards is asked for.</summary>
    public bool Falls { get; init; }

    /// <summary>The message says whether provinces or ministries are meant.</summary>
    public bool NamesKind { get; init; }

    /// <summary>"first", "last", "second", "above", "below" or "average".</summary>
    public string? Against { get; init; }

    /// <summary>Who stands right above or below is asked, not how far away.</summary>
    public bool AsksNeighbour { get; init; }
    /// <summary>What is said of a figure, to be set beside the record.</summary>
    public FigureClaim? Claim { get; init; }

    /// <summary>Figures of which it is asked what they are.</summary>
    public IReadOnlyList<decimal> Named { get; init; } = [];

    /// <summary>Thresholds said of targets, to be set beside those recorded.</summary>
    public IReadOnlyList<(EntityKind? Kind, decimal Value)> ClaimedGoals { get; init; } = [];
    public FigureLimit? Limit { get; init; }

    /// <summary>What the limit is about.</summary>
    public string? About { get; init; }
    public required Understanding Understood { get; init; }
}
