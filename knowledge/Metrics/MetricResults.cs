namespace Assistant.Knowledge.Metrics;

/// <summary>How a question about figures ended. Each is an expected answer, not a fault.</summary>
public enum MetricOutcome
{
    Found,

    /// <summary>No report in the store speaks of this.</summary>
    NoData,

    /// <summary>Only internal reports speak of this, and the caller may not see them. The result holds no figure.</summary>
    Forbidden,

    /// <summary>A report measures this, but does not print the unit that was asked for.</summary>
    NotInReport,

    /// <summary>A report measures this, but what it prints does not tell.</summary>
    NotDeterminable,

    /// <summary>There are fewer units than the rank that was asked for, or the rank is below 1.</summary>
    NoSuchRank,
}

/// <summary>What a report prints of a ranking: <paramref name="Have"/> units of <paramref name="Of"/> (null: not known how many there are).</summary>
public sealed record Coverage(int Have, int? Of)
{
    public bool IsComplete => Have == Of;
}

/// <summary>A figure with its rank among all units, 1 the best (the highest, unless lower is better); ties share a rank. Null: what is printed does not tell.</summary>
public sealed record RankedObservation(int? Rank, Observation Observation);

/// <summary>Rows of one report, in the order that was asked for: from the highest, or from the lowest.</summary>
public sealed record RankingResult(MetricOutcome Outcome)
{
    public Report? Report { get; init; }
    public IReadOnlyList<RankedObservation> Rows { get; init; } = [];
    public Coverage? Coverage { get; init; }

    /// <summary>The report prints fewer rows on this side than were asked for, or names units without ranking them.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The outermost row of the end was read. Without it the first of the rows need not be the highest or the lowest.</summary>
    public bool EndIsKnown { get; init; } = true;
}

/// <summary>Who holds a rank; several units when their values are equal.</summary>
public sealed record RankHolderResult(MetricOutcome Outcome)
{
    public Report? Report { get; init; }
    public IReadOnlyList<RankedObservation> Holders { get; init; } = [];
    public Coverage? Coverage { get; init; }
    public int PrintedTop { get; init; }
    public int PrintedBottom { get; init; }

    /// <summary>The tie reaches the end of what is printed: units that are not printed may share it.</summary>
    public bool TieMayGoOn { get; init; }
}

/// <summary>The newest figure of a unit, and its other figures.</summary>
public sealed record ValueResult(MetricOutcome Outcome)
{
    public Report? Report { get; init; }
    public RankedObservation? Row { get; init; }

    /// <summary>The unit's other figures that match, newest first, a dozen or so; none when a period and an indicator are named.</summary>
    public IReadOnlyList<Observation> Others { get; init; } = [];
    public Coverage? Coverage { get; init; }

    /// <summary>How many the report prints at each end, when the unit is not among them.</summary>
    public int PrintedTop { get; init; }
    public int PrintedBottom { get; init; }
}

/// <summary>Which of the recorded units miss a goal. Says nothing about units that the report does not print.</summary>
public sealed record TargetResult(MetricOutcome Outcome)
{
    public Report? Report { get; init; }

    /// <summary>From the furthest away from the goal.</summary>
    public IReadOnlyList<Observation> Missing { get; init; } = [];
    public IReadOnlyList<Observation> Meeting { get; init; } = [];
    public Coverage? Coverage { get; init; }

    /// <summary>Where the values of units lie that the report does not print; null: there are no such units.</summary>
    public HiddenSpan? Hidden { get; init; }
}

/// <summary>
/// Where the values of units lie that are not printed: both ends are, so between them. A bound is null where nothing proves one:
/// a feed that not all units answered, a list in which a row could not be read.
/// </summary>
public sealed record HiddenSpan(decimal? From, decimal? To)
{
    public bool MayBeBelow(decimal limit) => From is null || From < limit;

    public bool MayBeAbove(decimal limit) => To is null || To > limit;

    /// <summary>Ends included; null: no end.</summary>
    public bool MayBeWithin(decimal from, decimal? to) => (To is null || To >= from) && (From is null || to is null || From <= to);
}

/// <summary>The periods for which an indicator is recorded, newest first.</summary>
public sealed record PeriodsResult(MetricOutcome Outcome)
{
    public IReadOnlyList<Report> Reports { get; init; } = [];
}

/// <summary>Several units in one report.</summary>
public sealed record CompareResult(MetricOutcome Outcome)
{
    public Report? Report { get; init; }

    /// <summary>The units that have a figure, in the order of the question.</summary>
    public IReadOnlyList<RankedObservation> Rows { get; init; } = [];

    /// <summary>The units that have none in this report.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
    public Coverage? Coverage { get; init; }
}

/// <summary>A line over time, oldest first, one point a period; all real or all simulated.</summary>
public sealed record TrendResult(MetricOutcome Outcome)
{
    public IReadOnlyList<FeedFigure> Points { get; init; } = [];

    /// <summary>The last value less the first; null with fewer than two points.</summary>
    public decimal? Change => Points.Count < 2 ? null : Points[^1].Observation.Value - Points[0].Observation.Value;
}

/// <summary>A unit in two periods. <paramref name="Change"/> is in the indicator's unit: percentage points for "%".</summary>
public sealed record ChangeRow(Observation Now, Observation Before, decimal Change);

/// <summary>Changes between two reports of the same definition, both real or both simulated.</summary>
public sealed record ChangeResult(MetricOutcome Outcome)
{
    public Report? Report { get; init; }
    public Report? Baseline { get; init; }

    /// <summary>In the order that was asked for; equal changes by unit.</summary>
    public IReadOnlyList<ChangeRow> Rows { get; init; } = [];

    /// <summary>How many units have a figure in both periods.</summary>
    public Coverage? Coverage { get; init; }
}

/// <summary>Who has no figure in a period. A document that prints a part of the units does not tell.</summary>
public sealed record SilenceResult(MetricOutcome Outcome)
{
    public Report? Report { get; init; }
    public IReadOnlyList<string> Silent { get; init; } = [];
    public Coverage? Coverage { get; init; }

    /// <summary>
    /// No record says which units there are (ministries): expected are those that had a figure in one of the periods before.
    /// </summary>
    public bool IsExpectedFromEarlier { get; init; }
}
