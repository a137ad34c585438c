using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Fees;

/// <summary>
/// Works out what several units cost: rows by the unit are multiplied, rows for the first, second … unit are added up
/// (<see cref="FeeRow.NthFrom"/>). Where the message does not count what the unit needs, nothing is worked out.
/// </summary>
public sealed partial class FeeTotals(MeasureCatalog measures)
{
    /// <param name="lines">The lines of a quote; of one item, or of the steps of one.</param>
    /// <param name="counted">What the message counts.</param>
    /// <returns>One total for each channel that has an amount; none when nothing of the unit is counted or all of it costs nothing.</returns>
    /// <param name="value">What the message says that something is worth, in đồng.</param>
    public IReadOnlyList<FeeTotal> Of(IReadOnlyList<FeeLine> lines, IReadOnlyList<Quantity> counted, decimal? value = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(counted);
        if (value is { } worth && Shares(lines, worth) is { Count: > 0 } shares)
            return shares;
        var priced = lines.Where(line => line is { Status: FeeStatus.Amount, Row: { IsBenefit: false, AmountVnd: not null } }).ToList();
        if (counted.Count == 0 || priced.Count == 0)
            return [];
        var steps = priced.FindAll(line => line.Row!.NthFrom is not null);
        var summed = steps.Count > 0 ? steps : OfPrincipal(lines, priced, counted);
        return [.. summed.GroupBy(line => line.Channel).Select(channel => Of(channel.Key, [.. channel.Select(line => line.Row!)], counted)).OfType<FeeTotal>()];
    }

    // "Hai anh em mất bằng lái": the licence is what everybody pays, and the tests beside it some do. "3 xe tải" where cars and lorries
    // differ: which of the items is counted is not said.
    private List<FeeLine> OfPrincipal(IReadOnlyList<FeeLine> lines, List<FeeLine> priced, IReadOnlyList<Quantity> counted)
    {
        var item = lines[0].Item;
        if (lines.All(line => line.Item == item))
            return priced;
        var principal = priced.FindAll(line => line.Item == item && !line.Row!.IsHandling);
        return lines.Any(line => line.Item != item && AreKinds(item, line.Item)) || lines.Any(line => line.Item == item && line.Row is { IsHandling: true })
            || principal.Count < lines.Count(line => line.Item == item)
            || lines.Any(line => line.Status != FeeStatus.Amount)
            || !counted.Any(quantity => principal.Exists(line => line.Row!.Unit.Split('/').Skip(1).Any(unit => measures.Counts(measures.Find(quantity.Measure)!, unit, item))))
            ? []
            : principal;
    }

    // "Cấp lần đầu kèm biển: ô tô" and "…: mô tô" are kinds of one thing; so are two that begin alike.
    private static bool AreKinds(string one, string other)
    {
        var (colon, begin) = (one.IndexOf(':', StringComparison.Ordinal), one.IndexOf(' ', one.IndexOf(' ', StringComparison.Ordinal) + 1));
        return (colon > 0 && other.StartsWith(one[..colon], StringComparison.Ordinal)) || (begin > 0 && other.StartsWith(one[..begin], StringComparison.Ordinal));
    }

    // "Xe hơi 600 triệu": new or used is not said, so both are worked out; where one of them cannot be, none is.
    private static List<FeeTotal> Shares(IReadOnlyList<FeeLine> lines, decimal worth)
    {
        var rated = lines.Where(line => line is { Status: FeeStatus.Rate, Row: not null }).ToList();
        if (rated.Count is 0 or > MostShares)
            return [];
        var shares = rated.Select(line => OfRate(line.Row!, line.Channel, worth)).OfType<FeeTotal>().ToList();
        return shares.Count == rated.Count ? shares : [];
    }

    private const int MostShares = 2;

    // "0,5% giá tính lệ phí trước bạ" is a share of a value; "giảm 10%" and "5% ở thành phố, 2% nơi khác" are none that one number tells.
    private static FeeTotal? OfRate(FeeRow row, FeeChannel channel, decimal value)
    {
        if (row.Rate is not { } rate || ShareOfValue().Match(rate) is not { Success: true } share)
            return null;
        var percent = decimal.Parse(share.Groups["percent"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var amount = value * percent / 100;
        amount = row.CapVnd is { } cap ? Math.Min(amount, cap) : amount;
        return amount > 0 && amount == decimal.Truncate(amount) && value <= MostWorth ? new FeeTotal(channel, (long)amount, [], [], [row]) { OfVnd = (long)value } : null;
    }

    /// <summary>Đồng; more than anything that is taxed here.</summary>
    private const decimal MostWorth = 1_000_000_000_000_000;

    [GeneratedRegex("^(?<percent>[0-9]+(?:,[0-9]+)?)% giá (?!.*(?:tối đa))")]
    private static partial Regex ShareOfValue();

    private FeeTotal? Of(FeeChannel channel, List<FeeRow> rows, IReadOnlyList<Quantity> counted)
    {
        if (rows.Select(row => row.Unit).Distinct(StringComparer.Ordinal).Count() > 1 || (rows.Count > 1 && rows.Exists(row => row.NthFrom is null)))
            return null;
        var units = rows[0].Unit.Split('/').Skip(1).ToList();
        var used = new List<Quantity>();
        var (each, per) = (1, 1);
        var nth = 1;
        for (var i = 0; i < units.Count; i++)
        {
            var found = Counting(units[i], rows[0].Item, counted);
            if (found is { } quantity)
                used.Add(quantity);
            if (i == units.Count - 1 && rows[0].NthFrom is not null)
            {
                // Without a number of persons or pages there is no telling which of the steps apply.
                if (found is not { } steps)
                    return null;
                nth = steps.Count;
            }
            else if (found is { } multiplied)
            {
                each *= multiplied.Count * ForEach(multiplied, counted, used);
                per *= measures.Find(multiplied.Measure)!.Per;
            }
        }

        var parts = rows.Select(row => new FeePart(InStep(row, nth), row.AmountVnd!.Value)).ToList();
        var whole = parts.Sum(part => part.Count * part.AmountVnd);
        if (rows.Select(row => row.CapVnd).OfType<long>().ToList() is [_, ..] caps)
            whole = Math.Min(whole, caps.Min());
        foreach (var quantity in counted.Where(quantity => measures.Find(quantity.Measure)!.Times.Intersect(units).Any()))
        {
            used.Add(quantity);
            each *= quantity.Count * ForEach(quantity, counted, used);
        }

        var plain = rows.Count == 1 && rows[0].NthFrom is null;
        if (whole == 0 || whole * each % per != 0 || used.TrueForAll(quantity => quantity.Count == 1 && measures.Find(quantity.Measure)!.Per == 1))
            return null;
        return new FeeTotal(channel, whole * each / per, used, plain && per == 1 ? [new FeePart(each, rows[0].AmountVnd!.Value)] : parts.FindAll(part => part.Count > 0), rows);
    }

    // "Ba chị em, mỗi người 2 bản": three times two, unless the persons are counted by a unit of their own already.
    private int ForEach(Quantity quantity, IReadOnlyList<Quantity> counted, List<Quantity> used)
    {
        if (!quantity.Each || used.Exists(other => other.Measure == measures.EachOf) || counted.FirstOrDefault(other => other.Measure == measures.EachOf) is not { Count: > 0 } persons)
            return 1;
        used.Insert(used.Count - 1, persons);
        return persons.Count;
    }

    private Quantity? Counting(string unit, string item, IReadOnlyList<Quantity> counted) =>
        measures.All.Where(measure => measures.Counts(measure, unit, item))
            .SelectMany(measure => counted.Where(quantity => quantity.Measure == measure.Id)).Cast<Quantity?>().FirstOrDefault();

    private static int InStep(FeeRow row, int count) =>
        row.NthFrom is not { } from ? 1 : Math.Max(0, Math.Min(count, row.NthTo ?? count) - from + 1);
}
