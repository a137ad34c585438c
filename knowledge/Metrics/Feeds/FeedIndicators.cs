using Assistant.Knowledge.Naming;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>The indicators by id or name. A name that two definitions share names neither.</summary>
internal sealed class FeedIndicators
{
    private readonly IndicatorCatalog _catalog;
    private readonly NameIndex<Indicator> _names = new();

    public FeedIndicators(IndicatorCatalog catalog)
    {
        _catalog = catalog;
        foreach (var indicator in catalog.All)
        {
            foreach (var name in indicator.Aliases.Append(indicator.Name).Append(indicator.CommonName))
                _names.Add(name, indicator);
        }
    }

    /// <summary>Null with <paramref name="reason"/> set when no indicator, or more than one, is meant.</summary>
    public Indicator? Find(string name, out string? reason)
    {
        reason = null;
        if (_catalog.Find(name) is { } byId)
            return byId;
        var named = _names.Find(NameIndex<Indicator>.Fold(name));
        if (named is [var only])
            return only;
        reason = named.Count == 0
            ? "không có chỉ tiêu nào như vậy trong danh mục"
            : $"có nhiều định nghĩa, xin ghi mã: {string.Join(", ", named.Select(indicator => indicator.Id))}";
        return null;
    }
}
