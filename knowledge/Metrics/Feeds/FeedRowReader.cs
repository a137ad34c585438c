using System.Globalization;
using Assistant.Knowledge.Metrics.Feeds.Tables;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>What a row says beside its values.</summary>
internal sealed record FeedRowHead(FeedUnit Unit, FeedPeriod Period, string? Source, Circulation Circulation, bool IsSimulated, string? Note);

/// <summary>Reads what rows say beside their values. Each fault is noted with its cell.</summary>
internal sealed class FeedRowReader(FeedLayout layout, FeedUnits units, string? period)
{
    private const int LongestNote = 500;
    private const int LongestSource = 100;

    private readonly Dictionary<(string Name, DateOnly Day), FeedUnit> _units = [];
    private readonly Dictionary<string, FeedPeriod> _periods = new(StringComparer.Ordinal);

    /// <summary>Null when something does not hold; each fault was noted.</summary>
    public FeedRowHead? Read(FeedRow row, Action<FeedProblem> note)
    {
        var good = true;
        var when = PeriodOf(row, Refuse);
        FeedUnit? unit = null;
        if (when is not null && (unit = UnitOf(Text(row, FeedColumn.Entity), when.Period.To, out var reason)) is null)
            Refuse(FeedColumn.Entity, reason!);
        var circulation = CirculationOf(Text(row, FeedColumn.Circulation));
        if (circulation is null)
            Refuse(FeedColumn.Circulation, "chỉ nhận: công khai, nội bộ");
        var simulated = FlagOf(Text(row, FeedColumn.Simulated));
        if (simulated is null)
            Refuse(FeedColumn.Simulated, "chỉ nhận: có, không");
        var (source, remark) = (Optional(FeedColumn.Source, LongestSource), Optional(FeedColumn.Note, LongestNote));
        return good ? new FeedRowHead(unit!, when!, source, circulation!.Value, simulated!.Value, remark) : null;

        string? Optional(FeedColumn column, int longest)
        {
            var text = Text(row, column);
            if (text.Length > longest || text.Any(char.IsControl))
                Refuse(column, $"chữ dài nhất {longest} ký tự, trên một dòng");
            return text.Length == 0 ? null : text;
        }

        void Refuse(FeedColumn column, string why)
        {
            good = false;
            note(new FeedProblem(row.Line, Name(column), Text(row, column), why));
        }
    }

    /// <summary>The file names another unit of measure than the catalogue: then the value means something else.</summary>
    public FeedProblem? OtherUnit(FeedRow row, Indicator indicator) =>
        Text(row, FeedColumn.Unit) is { Length: > 0 } unit && unit != indicator.Unit
            ? new FeedProblem(row.Line, Name(FeedColumn.Unit), unit, $"chỉ tiêu này tính bằng {indicator.Unit}")
            : null;

    /// <summary>Numerator and denominator, which must agree with a percentage as far as its decimals go.</summary>
    public FeedProblem? Share(FeedRow row, Indicator indicator, decimal value, out FeedShare share)
    {
        share = default;
        var numerator = Part(row, FeedColumn.Numerator, out var problem);
        var denominator = Part(row, FeedColumn.Denominator, out var second);
        if ((problem ?? second) is { } unsound)
            return unsound;
        share = new FeedShare(numerator, denominator);
        return indicator.Unit != "%" || share.Agrees(value)
            ? null
            : new FeedProblem(row.Line, Name(FeedColumn.Value), Text(row, FeedColumn.Value), $"không khớp với {numerator:0}/{denominator:0}");
    }

    private decimal? Part(FeedRow row, FeedColumn column, out FeedProblem? problem)
    {
        problem = null;
        if (layout[column] is not { } index || row.Cells[index].IsEmpty)
            return null;
        var number = FeedNumber.Read(row.Cells[index], "lượt", out var reason);
        problem = number is null ? new FeedProblem(row.Line, Name(column), row.Cells[index].Text, reason!) : null;
        return number;
    }

    private static Circulation? CirculationOf(string text) => text.ToLowerInvariant() switch
    {
        "" or "nội bộ" or "internal" => Circulation.Internal,
        "công khai" or "public" => Circulation.Public,
        _ => null,
    };

    private static bool? FlagOf(string text) => text.ToLowerInvariant() switch
    {
        "" or "không" or "false" or "0" => false,
        "có" or "mô phỏng" or "true" or "1" => true,
        _ => null,
    };

    private string Name(FeedColumn column) => layout[column] is { } index ? layout.Headers[index] : FeedColumns.Name(column);

    private string Text(FeedRow row, FeedColumn column) => layout[column] is { } index ? row.Cells[index].Text : "";

    private FeedUnit? UnitOf(string name, DateOnly day, out string? reason)
    {
        reason = null;
        if (_units.TryGetValue((name, day), out var known))
            return known;
        return units.Find(name, day, out reason) is { } found ? _units[(name, day)] = found : null;
    }

    private FeedPeriod? PeriodOf(FeedRow row, Action<FeedColumn, string> refuse)
    {
        var label = Text(row, FeedColumn.Period) is { Length: > 0 } own ? own : period ?? "";
        if (!_periods.TryGetValue(label, out var named))
        {
            if (FeedPeriod.Read(label) is not { } read)
            {
                refuse(FeedColumn.Period, "kỳ phải có dạng Tuần 40/2026, Tháng 10/2026, Quý 3/2026 hoặc Năm 2026");
                return null;
            }

            _periods[label] = named = read;
        }

        if (!Day(row, FeedColumn.From, refuse, out var from) | !Day(row, FeedColumn.To, refuse, out var to))
            return null;
        var whole = named.WithDays(from, to);
        if (whole.Period.From <= whole.Period.To)
            return whole;
        refuse(FeedColumn.From, "kỳ bắt đầu sau khi kết thúc");
        return null;
    }

    /// <summary>False when the cell holds something that is no day.</summary>
    private bool Day(FeedRow row, FeedColumn column, Action<FeedColumn, string> refuse, out DateOnly? day)
    {
        day = null;
        var text = Text(row, column);
        if (text.Length == 0)
            return true;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            day = read;
            return true;
        }

        refuse(column, "ngày phải có dạng 2026-10-04");
        return false;
    }
}
