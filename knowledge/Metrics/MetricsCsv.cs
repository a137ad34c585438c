using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Knowledge.Provenance;
using CsvHelper;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// Reports and their figures as CSV that a civil servant can read and a reviewer can compare: "bao-cao.csv" lists the
/// reports, "so-lieu-&lt;mã báo cáo&gt;.csv" holds the figures of each. Values use a decimal point; "in_la" is the figure as printed.
/// </summary>
public static class MetricsCsv
{
    public const string ReportsFile = "bao-cao.csv";

    private static readonly CsvWriterOptions Format = new() { NewLine = "\n" };

    private static readonly string[] ReportColumns =
        ["ma", "ten", "so_hieu", "ngay", "ky_tu", "ky_den", "ky", "luu_hanh"];

    private static readonly string[] FigureColumns =
    [
        "vi_tri", "chi_tieu", "loai_don_vi", "don_vi", "phia", "thu_tu", "gia_tri", "don_vi_tinh", "in_la", "tu_so", "mau_so",
        "dong", "ghi_chu",
    ];

    public static string FiguresFile(string reportId) => $"so-lieu-{reportId}.csv";

    /// <summary>The files by name. The same imports give the same bytes.</summary>
    public static IReadOnlyDictionary<string, string> Write(IEnumerable<ReportImport> imports)
    {
        var ordered = imports.OrderBy(import => import.Report.Id, StringComparer.Ordinal).ToList();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [ReportsFile] = Table(ReportColumns, ordered.Select(import => ReportFields(import.Report))),
        };
        foreach (var import in ordered)
            files[FiguresFile(import.Report.Id)] = Table(FigureColumns, import.Observations.Select(FigureFields));
        return files;
    }

    /// <summary>Reads a folder that <see cref="Write"/> filled. With problems, no import is returned.</summary>
    public static MetricsCsvReading Read(string folder) => new MetricsCsvReader(folder, ReportColumns, FigureColumns).Read();

    /// <summary>Fingerprint of all that an import says, independent of where it was read from.</summary>
    public static string Hash(ReportImport import)
    {
        var text = string.Concat(Write([import]).Values) + (import.Report.IsSimulated ? "mô phỏng" : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Table(string[] columns, IEnumerable<string?[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Format, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(columns))
                csv.WriteRecord(row);
        }

        return text.ToString();
    }

    private static string?[] ReportFields(Report report) =>
    [
        report.Id, report.Title, report.Number, report.Date, Day(report.Period.From), Day(report.Period.To),
        report.Period.Label, CsvWords.Of(report.Circulation),
    ];

    private static string?[] FigureFields(Observation item) =>
    [
        item.Location, item.IndicatorId, CsvWords.Of(item.EntityKind), item.EntityId, CsvWords.Of(item.Side),
        item.Position?.ToString(CultureInfo.InvariantCulture), Number(item.Value), item.Unit, item.Printed, Number(item.Numerator),
        Number(item.Denominator), item.Line.ToString(CultureInfo.InvariantCulture), item.Note,
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Without trailing zeros: 100,00 and 100 are one value, and the hash must not tell them apart.</summary>
    private static string? Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);
}
