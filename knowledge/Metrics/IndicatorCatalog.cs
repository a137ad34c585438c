namespace Assistant.Knowledge.Metrics;

/// <summary>The indicators, one for each definition, and the targets set for them.</summary>
public sealed class IndicatorCatalog
{
    private readonly Dictionary<string, Indicator> _byId;

    internal IndicatorCatalog(IReadOnlyList<Indicator> indicators, IReadOnlyList<Target> targets)
    {
        All = indicators;
        Targets = targets;
        _byId = indicators.DistinctBy(indicator => indicator.Id).ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Indicator> All { get; }

    public IReadOnlyList<Target> Targets { get; }

    public Indicator? Find(string id) => _byId.GetValueOrDefault(id);

    public IEnumerable<Target> TargetsOf(string indicatorId) => Targets.Where(target => target.IndicatorId == indicatorId);

    /// <summary>Whether figures of the two may stand in one ranking or series.</summary>
    public static bool AreComparable(Indicator a, Indicator b) =>
        !a.NotComparableWith.Contains(b.Id) && !b.NotComparableWith.Contains(a.Id) && a.CommonName == b.CommonName;
}
