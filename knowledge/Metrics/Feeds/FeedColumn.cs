namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>The columns of a feed. Files of people use the Vietnamese names, programs either.</summary>
internal enum FeedColumn
{
    Indicator,
    Entity,
    Period,
    From,
    To,
    Value,
    Unit,
    Numerator,
    Denominator,
    Circulation,
    Simulated,
    Source,
    Note,
}

internal static class FeedColumns
{
    private static readonly Dictionary<string, FeedColumn> Names = new(StringComparer.Ordinal)
    {
        ["chi_tieu"] = FeedColumn.Indicator,
        ["indicator"] = FeedColumn.Indicator,
        ["don_vi"] = FeedColumn.Entity,
        ["entity"] = FeedColumn.Entity,
        ["ky"] = FeedColumn.Period,
        ["period"] = FeedColumn.Period,
        ["ky_tu"] = FeedColumn.From,
        ["from"] = FeedColumn.From,
        ["ky_den"] = FeedColumn.To,
        ["to"] = FeedColumn.To,
        ["gia_tri"] = FeedColumn.Value,
        ["value"] = FeedColumn.Value,
        ["don_vi_tinh"] = FeedColumn.Unit,
        ["unit"] = FeedColumn.Unit,
        ["tu_so"] = FeedColumn.Numerator,
        ["numerator"] = FeedColumn.Numerator,
        ["mau_so"] = FeedColumn.Denominator,
        ["denominator"] = FeedColumn.Denominator,
        ["luu_hanh"] = FeedColumn.Circulation,
        ["circulation"] = FeedColumn.Circulation,
        ["mo_phong"] = FeedColumn.Simulated,
        ["simulated"] = FeedColumn.Simulated,
        ["nguon"] = FeedColumn.Source,
        ["source"] = FeedColumn.Source,
        ["ghi_chu"] = FeedColumn.Note,
        ["note"] = FeedColumn.Note,
    };

    /// <summary>In the order of the enumeration; what JSON rows are laid out by.</summary>
    public static IReadOnlyList<string> Vietnamese { get; } = [.. Enum.GetValues<FeedColumn>().Select(Name)];

    public static FeedColumn? Find(string header) => Names.TryGetValue(header.Trim().ToLowerInvariant(), out var column) ? column : null;

    public static string Name(FeedColumn column) => Names.First(pair => pair.Value == column).Key;
}
