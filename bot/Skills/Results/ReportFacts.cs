using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>The reports with figures, newest first; of one indicator or of any. <paramref name="IsNamed"/>: of the period that the question names.</summary>
internal sealed record PeriodsFacts(Indicator? Indicator, IReadOnlyList<Report> Reports, IReadOnlyDictionary<string, IReadOnlyList<string>> IndicatorsOf, bool IsNamed = false, bool IsMissing = false)
{
    /// <summary>The newest report there is, where none is of the period that the question names; null: it was not looked for, or there is none.</summary>
    public Report? Newest { get; init; }
}

/// <summary>How reports are marked for circulation.</summary>
internal sealed record CirculationFacts(IReadOnlyList<Report> Reports, bool AsksWhether);

/// <summary>A table or section of a report: what it measures, of which kinds of unit, and the units that it prints.</summary>
internal sealed record HeldTable(Report Report, string Location, IndicatorChoice Choice, IReadOnlyList<EntityKind> Kinds, IReadOnlyList<string> Units);

/// <summary>The tables of the reports, the newest first.</summary>
/// <param name="Kind">Only of such units; null: of any.</param>
/// <param name="Group">Only of a region, as it is called; null: of all.</param>
/// <param name="Tables">None: nothing is held.</param>
/// <param name="NamesUnits">The units are asked for, not the tables.</param>
internal sealed record ContentsFacts(EntityKind? Kind, string? Group, IReadOnlyList<HeldTable> Tables, bool NamesUnits);

/// <summary>Where a figure stands. No rows: the report as a whole.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Report">Where it stands.</param>
/// <param name="Rows">The figures.</param>
/// <param name="Note">A remark on the indicator.</param>
/// <param name="IsTable">The table is asked about, not a figure; the row only shows where it stands.</param>
/// <param name="IsOther">The question quotes a figure that no report holds; these are the ones that are held.</param>
internal sealed record FigureSourceFacts(IndicatorChoice Choice, Report Report, IReadOnlyList<Observation> Rows, string? Note, bool IsOther = false, bool IsTable = false);

/// <summary>A figure with its rank, where that is known.</summary>
internal sealed record HeldFigure(IndicatorChoice Choice, Report Report, RankedObservation Row);

/// <summary>Everything that is held of one unit, the newest report first; nothing: no table prints it.</summary>
internal sealed record HeldFiguresFacts(string Unit, IReadOnlyList<HeldFigure> Figures)
{
    /// <summary>The period asked about, as it is called; null: any.</summary>
    public string? Period { get; init; }

    /// <summary>It is to be summed up: where it stands best and where worst.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Only where it stands best, or worst, is asked; null: all is told.</summary>
    public RankSide? End { get; init; }

    /// <summary>Periods of feeds that hold the same of the unit and are not told.</summary>
    public IReadOnlyList<Report> Earlier { get; init; } = [];
}

/// <summary>A figure that no table holds. <paramref name="Rounded"/>: those that are it when rounded as it was told.</summary>
internal sealed record UnheldFigureFacts(decimal Value, string? Unit, IReadOnlyList<HeldFigure> Rounded);

internal sealed record SilenceFacts(IndicatorChoice Choice, EntityKind Kind, SilenceResult Result);

/// <summary>Why figures cannot answer a question.</summary>
internal enum FigureLimit
{
    /// <summary>No report measures it.</summary>
    NotMeasured,

    /// <summary>Figures are of provinces and ministries, not of districts or towns.</summary>
    BelowProvince,

    /// <summary>A province of 2025 whose parts were measured apart.</summary>
    Merged,

    /// <summary>Rates of several units are not added or averaged, and a partial list has no sum.</summary>
    NoSum,

    /// <summary>Regions are to be ranked; figures are of provinces.</summary>
    NoRegions,

    /// <summary>A printed average is asked for that no report prints.</summary>
    NoAverage,

    /// <summary>The message itself supposes what a figure comes from.</summary>
    SupposedCause,

    /// <summary>It has not come yet.</summary>
    Forecast,

    /// <summary>Every figure is of a province as it was before the mergers.</summary>
    OldUnits,

    /// <summary>Nobody knows what was asked; told is what there is.</summary>
    NotUnderstood,
}

/// <param name="Limit">Why.</param>
/// <param name="About">What was asked about, as it is told: a topic, or names of units.</param>
/// <param name="Parts">The units measured apart.</param>
internal sealed record FigureLimitFacts(FigureLimit Limit, string? About, IReadOnlyList<string> Parts);

/// <summary>Names of the units that stand in both of two lists that were told, and how many each list has.</summary>
internal sealed record SharedUnitsFacts(IReadOnlyList<string> Names, int Now, int Before);
