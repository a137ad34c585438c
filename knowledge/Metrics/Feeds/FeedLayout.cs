using System.Diagnostics.CodeAnalysis;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>
/// What the columns of a file mean. Long form: one figure a row, with indicator and value. Wide form: one unit a row, each
/// further column headed by an indicator. A column that is neither is refused: it may be a name mistyped.
/// </summary>
internal sealed class FeedLayout
{
    private readonly int?[] _columns = new int?[Enum.GetValues<FeedColumn>().Length];

    private FeedLayout(IReadOnlyList<string> headers) => Headers = headers;

    public IReadOnlyList<string> Headers { get; }

    /// <summary>The value columns of the wide form; empty in the long form.</summary>
    public IReadOnlyList<(int Index, Indicator Indicator)> Wide { get; private set; } = [];

    public bool IsWide => Wide.Count > 0;

    public int? this[FeedColumn column] => _columns[(int)column];

    /// <exception cref="FeedFormatException">The columns make no feed.</exception>
    public static FeedLayout Of(IReadOnlyList<string> headers, FeedIndicators indicators)
    {
        var layout = new FeedLayout(headers);
        var wide = new List<(int, Indicator)>();
        for (var index = 0; index < headers.Count; index++)
        {
            if (FeedColumns.Find(headers[index]) is { } column)
            {
                if (layout._columns[(int)column] is not null)
                    Refuse($"cột {headers[index]} có hai lần");
                layout._columns[(int)column] = index;
            }
            else if (indicators.Find(headers[index], out var reason) is { } indicator)
            {
                if (wide.Exists(other => other.Item2 == indicator))
                    Refuse($"chỉ tiêu {indicator.Id} có hai cột");
                wide.Add((index, indicator));
            }
            else
            {
                Refuse($"không hiểu cột “{headers[index]}” ({reason})");
            }
        }

        layout.Wide = wide;
        layout.Check();
        return layout;
    }

    private void Check()
    {
        if (this[FeedColumn.Entity] is null)
            Refuse("thiếu cột don_vi");
        if (IsWide && (this[FeedColumn.Indicator] ?? this[FeedColumn.Value]) is not null)
            Refuse("có cả cột chi_tieu, gia_tri lẫn cột mang tên chỉ tiêu");
        if (IsWide && (this[FeedColumn.Numerator] ?? this[FeedColumn.Denominator] ?? this[FeedColumn.Unit]) is not null)
            Refuse("các cột tu_so, mau_so, don_vi_tinh chỉ dùng khi mỗi dòng một số liệu");
        if (!IsWide && (this[FeedColumn.Indicator] is null || this[FeedColumn.Value] is null))
            Refuse("thiếu cột chi_tieu và gia_tri, hoặc cột mang tên chỉ tiêu");
    }

    [DoesNotReturn]
    private static void Refuse(string reason) => throw new FeedFormatException($"Dòng tên cột: {reason}.");
}
