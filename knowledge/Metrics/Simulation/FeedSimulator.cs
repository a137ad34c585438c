using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics.Simulation;

/// <summary>
/// Makes up plausible weekly figures of the provinces and ministries of the day, for demonstration and load. Every figure is
/// marked as simulated. The same seed gives the same figures.
/// </summary>
public sealed class FeedSimulator(PlaceDirectory places, AgencyDirectory agencies, int seed)
{
    /// <summary>A unit misses a report now and then.</summary>
    private const double Silence = 0.02;

    private readonly SeededNoise _noise = new((ulong)(uint)seed);
    private readonly UnitCount _provinces = new(places);

    /// <summary>Indicators that can be made up: of a known unit, and in one definition only.</summary>
    public static IReadOnlyList<Indicator> Simulable(IndicatorCatalog catalog) =>
        [.. catalog.All.Where(indicator => indicator.NotComparableWith.Count == 0 && indicator.Unit is "%" or "lượt" or "điểm")];

    /// <summary>So many weeks up to the last whole one before a day, oldest first; within a week by indicator.</summary>
    public IEnumerable<FeedFigure> Weeks(IReadOnlyList<Indicator> indicators, DateOnly before, int count) =>
        WeekOfYear.Before(before, count).SelectMany(week => Week(indicators, week));

    private IEnumerable<FeedFigure> Week(IReadOnlyList<Indicator> indicators, WeekOfYear week)
    {
        var report = FeedReports.Of(week.Period, null, Circulation.Internal, isSimulated: true);
        var units = Units(report.Period.To).Where(unit => _noise.For(unit.Id).For("silence").Share(week.Number) >= Silence).ToList();
        return indicators.SelectMany(indicator => units.Select(unit => new FeedFigure(report, Figure(report, indicator, unit, week))));
    }

    private IEnumerable<(EntityKind Kind, string Id)> Units(DateOnly day)
    {
        var ministries = agencies.All.Where(agency => agency.Validity.Contains(day)
            && agency.Kind is AgencyKind.Ministry or AgencyKind.MinistryLevel or AgencyKind.GovernmentAgency);
        return _provinces.Ids(EntityKind.Province, day)!.Order(StringComparer.Ordinal).Select(id => (EntityKind.Province, id))
            .Concat(ministries.Select(agency => agency.Id).Order(StringComparer.Ordinal).Select(id => (EntityKind.Ministry, id)));
    }

    private Observation Figure(Report report, Indicator indicator, (EntityKind Kind, string Id) unit, WeekOfYear week)
    {
        var curve = new SimulatedCurve(_noise.For(indicator.Id).For(unit.Id));
        var volume = Math.Max(1, curve.Volume(week));
        var done = (long)Math.Round(volume * curve.Percent(week) / 100);
        var isShare = indicator.Unit == "%";
        var value = indicator.Unit switch
        {
            "%" => Math.Round(100m * done / volume, 2),
            "điểm" => Math.Round((decimal)curve.Percent(week), 1),
            _ => curve.Cumulative(week),
        };
        return new Observation
        {
            ReportId = report.Id,
            Location = "mô phỏng",
            IndicatorId = indicator.Id,
            EntityKind = unit.Kind,
            EntityId = unit.Id,
            Value = value,
            Unit = indicator.Unit,
            Printed = FeedNumber.Print(value, indicator.Unit),
            Numerator = isShare ? done : null,
            Denominator = isShare ? volume : null,
        };
    }
}
