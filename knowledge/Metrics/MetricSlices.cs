using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics;

/// <summary>The figures of one indicator in one report, and how many units there could be.</summary>
internal sealed record MetricSlice(Report Report, IReadOnlyList<Observation> Rows, int? Total);

/// <summary>Finds the report that a question is about. Every question looks here, so all of them mean the same by "newest".</summary>
internal sealed class MetricSlices(IMetricsStore store, PlaceDirectory places)
{
    private readonly UnitCount _units = new(places);

    public UnitCount Units => _units;

    public static ObservationFilter Filter(MetricQuery query, string? indicatorId) => new()
    {
        ReportId = query.ReportId,
        IndicatorId = indicatorId,
        EntityKind = query.EntityKind,
        Period = query.Period,
        IncludeInternal = query.IncludeInternal,
    };

    public (MetricOutcome Outcome, MetricSlice? Slice) Newest(MetricQuery query, string indicatorId)
    {
        var filter = Filter(query, indicatorId);
        return store.Newest(filter) is { } newest
            ? (MetricOutcome.Found, new MetricSlice(newest.Report, newest.Observations, _units.Of(query.EntityKind, newest.Report.Period.To)))
            : (Hidden(filter), null);
    }

    /// <summary>How many of the units that are asked about there are on a day: a region holds units of several times. Null: not known.</summary>
    public int? CountAsked(MetricQuery query, DateOnly day) =>
        _units.Ids(query.EntityKind, day)?.Count(query.Asks) ?? query.Among?.Count(query.Asks);

    /// <summary>Asks for the indicator as a whole, not for one unit: whether a unit is printed in an internal report is internal too.</summary>
    public MetricOutcome Hidden(ObservationFilter filter) =>
        !filter.IncludeInternal && store.HoldsInternal(filter with { EntityId = null }) ? MetricOutcome.Forbidden : MetricOutcome.NoData;
}
