using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Reports.Scans;

/// <summary>A unit and its figure as a table of known truth prints them.</summary>
internal sealed record KnownCell(string EntityId, string Name, decimal Value, string Printed);

/// <summary>A table of known truth: two lists from high to low, side by side.</summary>
internal sealed record KnownTable(Indicator Indicator, EntityKind Kind, IReadOnlyList<KnownCell> Top, IReadOnlyList<KnownCell> Bottom)
{
    public string Title => $"{KnownReport.PlainName(Indicator)} của các {(Kind == EntityKind.Ministry ? "bộ" : "địa phương")}";

    public bool IsCount => Indicator.Unit == "lượt";
}

/// <summary>A report whose every figure is known, so that a reading of its ruined print can be judged.</summary>
internal sealed record KnownReport(int Serial, int Year, int Week, DateOnly Date, DateOnly To, IReadOnlyList<KnownTable> Tables)
{
    public int Cells => Tables.Sum(table => table.Top.Count + table.Bottom.Count);

    public static string PlainName(Indicator indicator) =>
        indicator.Name.Split('(')[0].Trim() is var name && indicator.Id == "luot-truy-cap-cong-ttdt" ? "Mức độ truy cập Cổng Thông tin điện tử" : name;

    /// <summary>The note that defines the rate of a table; null where the reports print none.</summary>
    public static string? Note(Indicator indicator) => indicator.Denominator is { } denominator && indicator.Numerator is { } numerator
        ? $"{PlainName(indicator)} được tính bằng {Counted(numerator)} so với {Counted(denominator)}."
        : null;

    private static string Counted(string text)
    {
        var plain = text.Split('(')[0].Trim();
        return char.ToLowerInvariant(plain[0]) + plain[1..];
    }
}
