using System.Globalization;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Reports.Scans;

/// <summary>Reports of known truth: the shipped figures, and made-up tables over the real names of a year.</summary>
internal static class KnownReports
{
    private static readonly string[] Measured =
        ["luot-truy-cap-cong-ttdt", "ty-le-dvctt-phat-sinh-ho-so-v1", "ty-le-dvctt-phat-sinh-ho-so-v2", "ty-le-ho-so-xu-ly-truc-tuyen", "ty-le-ho-so-truc-tuyen"];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The weekly reports whose figures ship with the project.</summary>
    public static IReadOnlyList<KnownReport> Shipped { get; } =
        [.. MetricsCsv.Read(Reports.Shipped.MetricsFolder).Imports.Where(import => import.Report.Period.Label.StartsWith("Tuần", StringComparison.Ordinal)).Select(Of)];

    /// <summary>Four tables of random units and values; the seed decides all.</summary>
    public static KnownReport MadeUp(Random random)
    {
        var week = random.Next(2, 50);
        var year = random.Next(4) == 0 ? 2025 : 2022 + random.Next(3);
        if (year == 2025)
            week = random.Next(32, 50);
        var date = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Friday));
        var to = date.AddDays(-random.Next(3, 10));
        var tables = Enumerable.Range(0, 4).Select(index => Table(random, index % 2 == 0 ? EntityKind.Ministry : EntityKind.Province, to)).ToList();

        // One definition of a name to a report, as reports have it.
        return new KnownReport(random.Next(1, 60), year, week, date, to, [.. tables.DistinctBy(table => (KnownReport.PlainName(table.Indicator), table.Kind))
            .GroupBy(table => KnownReport.PlainName(table.Indicator)).SelectMany(same => same.Select(table => table with { Indicator = same.First().Indicator }))]);
    }

    private static KnownTable Table(Random random, EntityKind kind, DateOnly day)
    {
        var measured = Measured[random.Next(Measured.Length)];
        var indicator = ShippedKnowledge.Base.Indicators.All.First(item => item.Id == measured);
        var rows = kind == EntityKind.Ministry ? 3 : random.Next(3) == 0 ? 10 : 5;
        var units = kind == EntityKind.Ministry
            ? ShippedKnowledge.Base.Agencies.All.Where(agency => agency.Validity.Contains(day)
                && agency.Kind is AgencyKind.Ministry or AgencyKind.MinistryLevel or AgencyKind.GovernmentAgency).Select(agency => (agency.Id, agency.Name))
            : ShippedKnowledge.Base.Places.All.Where(place => place.Validity.Contains(day)).Select(place => (place.Id, place.Name));
        var chosen = units.OrderBy(_ => random.Next()).Take(rows * 2).ToList();
        var decimals = random.Next(5) switch { 0 => 1, 1 when random.Next(3) == 0 => 0, _ => 2 };
        var values = chosen.Select(_ => Value(random, indicator, decimals)).OrderDescending().ToList();
        var cells = chosen.Zip(values, (unit, value) => new KnownCell(unit.Id, unit.Name, value, Print(value, indicator, decimals))).ToList();
        return new KnownTable(indicator, kind, cells[..rows], random.Next(10) == 0 ? [] : cells[rows..]);
    }

    private static decimal Value(Random random, Indicator indicator, int decimals) => indicator.Unit == "lượt"
        ? (long)Math.Pow(10, 3 + (random.NextDouble() * 5))
        : random.Next(12) == 0 ? 100m : Math.Round((decimal)(random.Next(3) == 0 ? random.NextDouble() * 9 : random.NextDouble() * 100), decimals);

    private static string Print(decimal value, Indicator indicator, int decimals) =>
        indicator.Unit == "lượt" ? value.ToString("N0", Vietnamese) : value.ToString($"F{decimals}", Vietnamese) + "%";

    private static KnownReport Of(ReportImport import)
    {
        var tables = import.Observations.GroupBy(item => item.Location).Select(table => new KnownTable(
            ShippedKnowledge.Base.Indicators.All.First(indicator => indicator.Id == table.First().IndicatorId), table.First().EntityKind,
            [.. table.Where(item => item.Side == RankSide.Top).Select(Cell)], [.. table.Where(item => item.Side == RankSide.Bottom).Select(Cell)]));
        var week = import.Report.Period.Label.Split(' ', '/');
        return new KnownReport(
            int.Parse(import.Report.Number!.Split('/')[0], CultureInfo.InvariantCulture),
            int.Parse(week[2], CultureInfo.InvariantCulture), int.Parse(week[1], CultureInfo.InvariantCulture),
            DateOnly.Parse(import.Report.Date!, CultureInfo.InvariantCulture), import.Report.Period.To, [.. tables]);
    }

    private static KnownCell Cell(Observation item) => new(
        item.EntityId,
        item.EntityKind == EntityKind.Province ? ShippedKnowledge.Base.Places.Find(item.EntityId)!.Name
            : ShippedKnowledge.Base.Agencies.All.First(agency => agency.Id == item.EntityId).Name,
        item.Value, item.Printed);
}
