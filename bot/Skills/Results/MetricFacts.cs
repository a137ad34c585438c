using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>What every figure answer says: which indicator, and whether it was chosen for a question that named none.</summary>
/// <param name="Indicator">The indicator, in one definition.</param>
/// <param name="Assumed">The question named none.</param>
/// <param name="Reports">The reports that hold it and that the caller may see, newest first; looked up when it is told.</param>
/// <param name="Near">Definitions of nearly the same name, which are never set beside this one.</param>
internal sealed record IndicatorChoice(Indicator Indicator, bool Assumed, Lazy<IReadOnlyList<Report>> Reports, Lazy<IReadOnlyList<IndicatorChoice>> Near)
{
    /// <summary>The indicator talked about, of nearly the same name, which the period asked about does not hold.</summary>
    public Indicator? InsteadOf { get; init; }

    public IReadOnlyList<Report> Periods => Reports.Value;
}

/// <param name="Choice">The indicator.</param>
/// <param name="Kind">What is ranked.</param>
/// <param name="Side">From which end.</param>
/// <param name="Asked">How many were asked for.</param>
/// <param name="Result">The rows, or why there are none.</param>
/// <param name="Group">Only the provinces of a region, as it is called; null: all.</param>
/// <param name="Earlier">The same units in the period before, when that was asked.</param>
/// <param name="BothEnds">All that are known, from the highest.</param>
internal sealed record RankingFacts(
    IndicatorChoice Choice, EntityKind Kind, RankSide Side, int Asked, RankingResult Result, string? Group = null, ChangeResult? Earlier = null, bool BothEnds = false)
{
    /// <summary>What the region is counted as; null: all provinces are meant.</summary>
    public GroupMembers? Members { get; init; }
}

/// <summary>
/// Who stands at a rank. <paramref name="Place"/>: how the place was asked for, where it is no rank ("giữa bảng").
/// <paramref name="Beside"/>: whom it was asked beside ("ngay trên Bắc Kạn").
/// </summary>
internal sealed record RankHolderFacts(IndicatorChoice Choice, EntityKind Kind, int Rank, RankHolderResult Result, string? Place = null, RankedObservation? Beside = null);

/// <param name="Choice">Null when the question named no indicator and nothing was found.</param>
/// <param name="EntityName">The unit as asked.</param>
/// <param name="MeasuredAs">The unit of the report's time, when that is another one than asked.</param>
/// <param name="Kind">What sort of unit it is.</param>
/// <param name="Result">The figure, or why there is none.</param>
/// <param name="FromBottom">Its place from the bottom, where that was asked and is known.</param>
internal sealed record ValueFacts(IndicatorChoice? Choice, string EntityName, string? MeasuredAs, EntityKind Kind, ValueResult Result, int? FromBottom = null, bool AsksCount = false)
{
    /// <summary>The period asked about, as it is called where no report of it is held; null: none was named.</summary>
    public string? Period { get; init; }

    /// <summary>Id of the unit as asked; null: of none that has one.</summary>
    public string? EntityId { get; init; }

    /// <summary>Of a whole that the period named has no figure of: what there is of its parts.</summary>
    public PartMeans? OfParts { get; init; }

    /// <summary>The newest period, where it has no figure and an older one is told.</summary>
    public NewerPeriod? Newer { get; init; }

    /// <summary>Of other periods: the figure with its rank there.</summary>
    public IReadOnlyList<RankedObservation> Ranked { get; init; } = [];

    /// <summary>Where the figure is not held: what reports do print of the unit.</summary>
    public IReadOnlyList<ApartFigure> Elsewhere { get; init; } = [];

    /// <summary>Where a ministry was formed of others: those that are printed.</summary>
    public IReadOnlyList<(string Name, ApartFigure Figure)> Parts { get; init; } = [];

    /// <summary>The region that its place is asked in, what that is counted as, and its place among those that have a figure; null: it is not asked, or not known.</summary>
    public PlaceInGroup? InGroup { get; init; }

    /// <summary>What the measured unit belongs to today, where that is called otherwise; null: its name goes on.</summary>
    public string? NowPartOf { get; init; }
}

/// <summary>Where a unit stands among the provinces of a region.</summary>
/// <param name="Members">What the region is counted as.</param>
/// <param name="Place">From the best; null: the unit is none of them, or not all that have a figure are known.</param>
/// <param name="Of">How many of them have a figure.</param>
internal sealed record PlaceInGroup(GroupMembers Members, int? Place, int Of);

/// <summary>A unit of a question and its row; null when the report has none.</summary>
internal sealed record UnitRow(string Name, string? MeasuredAs, RankedObservation? Row);

/// <summary>Units side by side in one report, in the order of the question.</summary>
internal sealed record ComparisonFacts(IndicatorChoice Choice, Report? Report, IReadOnlyList<UnitRow> Units, bool AsksRatio = false)
{
    /// <summary>The newest period, where it does not have them all and an older one is told.</summary>
    public NewerPeriod? Newer { get; init; }

    /// <summary>What else they are measured by, where the question named no indicator.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}

/// <summary>How far a unit is from the first, the last or a unit at a place.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Report">Where both figures stand; null: nowhere.</param>
/// <param name="From">The unit asked about.</param>
/// <param name="To">What it is measured against; null when it is not known.</param>
/// <param name="Against">How that is called: "nơi đầu bảng".</param>
/// <param name="Limit">A value that the question names, in the indicator's unit, instead of a unit.</param>
/// <param name="AsksRatio">How many times as much is asked.</param>
internal sealed record GapFacts(IndicatorChoice Choice, Report? Report, UnitRow From, UnitRow? To, string Against, decimal? Limit = null, bool AsksRatio = false)
{
    /// <summary>What the region is counted as whose end is meant; null: the end of all.</summary>
    public GroupMembers? Members { get; init; }

    /// <summary>The newest period, where it has no figure of the unit and an older one is told.</summary>
    public NewerPeriod? Newer { get; init; }
}

/// <summary>Which unit is meant by its distance from a target.</summary>
internal enum TargetDistance
{
    /// <summary>Short of it by the least.</summary>
    Near,

    /// <summary>Short of it by the most.</summary>
    Far,

    /// <summary>Beyond it by the most.</summary>
    Beyond,
}

/// <summary>
/// A unit beside a target. <paramref name="Target"/> null: none is recorded for it. <paramref name="Chosen"/>: by which distance the
/// unit was chosen among those that are told. <paramref name="Next"/>: the target of a later year, where the question names no year and this one is reached.
/// </summary>
internal sealed record TargetGapFacts(IndicatorChoice Choice, Report? Report, UnitRow Unit, Target? Target, int? Year, TargetDistance? Chosen = null, Target? Next = null)
{
    /// <summary>The newest period, where it has no figure of the unit and an older one is told.</summary>
    public NewerPeriod? Newer { get; init; }

    /// <summary>The year of the figures, where no target is set for it and that of another year is taken; null: it has one, or a year was named.</summary>
    public int? UnsetYear { get; init; }
}

/// <summary>Which units are on the asked side of a limit, in the indicator's unit.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Kind">What is looked through.</param>
/// <param name="Limit">The limit, or the lower end of a range.</param>
/// <param name="Comparison">"&lt;", "&gt;", "&gt;=" or "-" for a range.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Report">Where it was looked; null: nowhere.</param>
/// <param name="Rows">Those that are known to be there.</param>
/// <param name="Coverage">How many units are known.</param>
/// <param name="IsWhole">No unit that is not known can be there.</param>
/// <param name="Target">The target that the limit comes from.</param>
/// <param name="Group">Only the provinces of a region.</param>
/// <param name="WantsWhole">Nothing is told unless every unit is counted.</param>
internal sealed record ThresholdFacts(
    IndicatorChoice Choice,
    EntityKind Kind,
    decimal Limit,
    string Comparison,
    decimal? Upper,
    Report? Report,
    IReadOnlyList<Observation> Rows,
    Coverage? Coverage,
    bool IsWhole,
    Target? Target,
    string? Group,
    bool WantsWhole = false)
{
    /// <summary>What the region is counted as; null: all provinces are meant.</summary>
    public GroupMembers? Members { get; init; }
    /// <summary>The year of the figures, where no target is set for it and that of another year is taken; null: it has one, or a year was named.</summary>
    public int? UnsetYear { get; init; }
}

/// <param name="Indicator">Null: of any indicator.</param>
/// <param name="Targets">The targets found.</param>
/// <param name="Year">The year asked about; null: all.</param>
internal sealed record TargetsFacts(Indicator? Indicator, IReadOnlyList<Target> Targets, int? Year = null)
{
    /// <summary>How much it is was asked, and nothing that is held measures it.</summary>
    public bool AsksMeasured { get; init; }

    /// <summary>Whether what was said of the targets is what they are; null: nothing was said, or they do not tell.</summary>
    public bool? Holds { get; init; }
}
