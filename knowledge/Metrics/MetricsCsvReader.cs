using System.Globalization;
using CsvHelper;

namespace Assistant.Knowledge.Metrics;

/// <summary>What a folder of CSV files held. <see cref="Problems"/> name file, row and column in Vietnamese.</summary>
public sealed record MetricsCsvReading(IReadOnlyList<ReportImport> Imports, IReadOnlyList<string> Problems);

internal sealed class MetricsCsvReader(string folder, string[] reportColumns, string[] figureColumns)
{
    private static readonly CsvReaderOptions Format = new() { HasHeader = false, TrackLineNumbers = true };

    private readonly List<string> _problems = [];

    public MetricsCsvReading Read()
    {
        var imports = new List<ReportImport>();
        foreach (var row in Rows(MetricsCsv.ReportsFile, reportColumns))
        {
            if (ReadReport(row) is not { } report)
                continue;
            var import = new ReportImport(report, Rows(MetricsCsv.FiguresFile(report.Id), figureColumns)
                .Select(figure => ReadFigure(figure, report.Id)).OfType<Observation>().ToList());
            if (_problems.Count == 0)
                _problems.AddRange(ReportImportCheck.Problems(import).Select(problem => $"{MetricsCsv.FiguresFile(report.Id)}: {problem}"));
            imports.Add(import);
        }

        foreach (var twice in imports.GroupBy(import => import.Report.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            _problems.Add($"{MetricsCsv.ReportsFile}: mã báo cáo {twice.Key} có hai lần.");
        return _problems.Count == 0 ? new MetricsCsvReading(imports, []) : new MetricsCsvReading([], _problems);
    }

    private static Report? ReadReport(CsvRow row)
    {
        var circulation = CsvWords.Mark(row["luu_hanh"]);
        if (circulation is null)
            row.Refuse("luu_hanh", $"chỉ nhận: {CsvWords.Allowed("luu_hanh")}");
        var from = row["ky_tu"].Length == 0 ? null : row.Day("ky_tu");
        var to = row.Day("ky_den");
        var id = row.Text("ma");
        if (id is not null && !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            row.Refuse("ma", "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối");
        if (row.IsRefused || row.Text("ten") is not { } title || row.Text("ky") is not { } label)
            return null;
        return new Report
        {
            Id = id!,
            Title = title,
            Number = row.Optional("so_hieu"),
            Date = row.Optional("ngay"),
            Period = new Period(from, to!.Value, label),
            Circulation = circulation!.Value,
        };
    }

    private static Observation? ReadFigure(CsvRow row, string reportId)
    {
        var kind = CsvWords.Kind(row["loai_don_vi"]);
        if (kind is null)
            row.Refuse("loai_don_vi", $"chỉ nhận: {CsvWords.Allowed("loai_don_vi")}");
        if (!CsvWords.TrySide(row["phia"], out var side))
            row.Refuse("phia", $"chỉ nhận: {CsvWords.Allowed("phia")}");
        var value = row.Number("gia_tri", required: true);
        var position = row.Number("thu_tu", required: false);
        var line = row.Number("dong", required: true);
        var (numerator, denominator) = (row.Number("tu_so", required: false), row.Number("mau_so", required: false));
        var texts = Array.ConvertAll(new[] { "vi_tri", "chi_tieu", "don_vi", "don_vi_tinh", "in_la" }, row.Text);
        if (row.IsRefused)
            return null;
        return new Observation
        {
            ReportId = reportId,
            Location = texts[0]!,
            IndicatorId = texts[1]!,
            EntityKind = kind!.Value,
            EntityId = texts[2]!,
            Value = value!.Value,
            Unit = texts[3]!,
            Printed = texts[4]!,
            Side = side,
            Position = (int?)position,
            Numerator = numerator,
            Denominator = denominator,
            Line = (int)line!.Value,
            Note = row.Optional("ghi_chu"),
        };
    }

    private List<CsvRow> Rows(string file, string[] columns)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            _problems.Add($"{file}: không thấy tệp trong {folder}.");
            return [];
        }

        using var csv = CsvReader.FromText(File.ReadAllText(path), Format);
        if (!csv.Read() || !Fields(csv).SequenceEqual(columns, StringComparer.Ordinal))
        {
            _problems.Add($"{file}, dòng 1: tên cột phải là {string.Join(',', columns)}.");
            return [];
        }

        var rows = new List<CsvRow>();
        while (csv.Read())
        {
            if (csv.FieldCount == columns.Length)
                rows.Add(new CsvRow(file, csv.LineNumber, columns, Fields(csv), _problems));
            else
                _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}, dòng {csv.LineNumber}: có {csv.FieldCount} cột, phải có {columns.Length}."));
        }

        return rows;
    }

    private static string[] Fields(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}
