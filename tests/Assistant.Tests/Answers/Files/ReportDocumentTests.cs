using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Conversations;
using Assistant.Knowledge.Metrics;
using Assistant.Tests.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Answers.Files;

/// <summary>What we print, our own reader reads.</summary>
public sealed class ReportDocumentTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    /// <summary>A cell a line, or a row a line: how programs take the text out of a Word file.</summary>
    public static TheoryData<string, bool> Questions
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var question in new[]
            {
                "5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến tuần 51/2022",
                "bộ nào nhiều lượt truy cập cổng thông tin điện tử nhất tuần 51/2022",
                "tỉnh nào ít lượt truy cập cổng thông tin điện tử nhất tuần 40/2022",
                "tỉnh nào thấp nhất về tỷ lệ dịch vụ công phát sinh hồ sơ tuần 40/2022",
                "tỉnh nào cao nhất về tỷ lệ hồ sơ xử lý trực tuyến tuần 40/2022",
            })
            {
                data.Add(question, true);
                data.Add(question, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_figures_of_our_document_read_back_are_those_of_the_report(string question, bool cellALine)
    {
        var file = await DocumentAsync(question);
        var reading = Shipped.Reader.Read("bao-cao.docx", TextOf(file.Content, cellALine));

        Assert.Empty(reading.Problems);
        var indicator = Assert.Single(reading.Observations.Select(row => row.IndicatorId).Distinct());
        var store = assistant.Services.GetRequiredService<IMetricsStore>();
        var week = question.Contains("51", StringComparison.Ordinal) ? 51 : 40;
        var printed = store.Observations(new ObservationFilter { IndicatorId = indicator, Period = PeriodFilter.OfWeek(week, 2022), IncludeInternal = true })
            .Where(row => row.Side is not null);
        Assert.Equal(printed.Select(Told).Order(), reading.Observations.Select(Told).Order());
        Assert.Equal(($"Tuần {week}/2022", new DateOnly(2022, 1, 1)), (reading.Report!.Period.Label, reading.Report.Period.From));

        static (string, decimal, RankSide?, int?) Told(Observation row) => (row.EntityId, row.Value, row.Side, row.Position);
    }

    [Fact]
    public async Task Our_document_is_a_report_of_its_own_and_internal_like_its_source()
    {
        var file = await DocumentAsync("5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến tuần 51/2022");
        var report = Shipped.Reader.Read("bao-cao.docx", TextOf(file.Content, cellALine: true)).Report!;

        // Imported, it must not take the place of the report that it was made from.
        var known = assistant.Services.GetRequiredService<IMetricsStore>().Reports(includeInternal: true).Select(report => report.Id);
        Assert.DoesNotContain(report.Id, known);
        Assert.Null(report.Number);
        Assert.Equal(Assistant.Knowledge.Provenance.Circulation.Internal, report.Circulation);
    }

    [Fact]
    public void Simulated_figures_are_no_report()
    {
        var sheet = SomeFigures.Simulated with { Highest = 3, Lowest = 3 };
        var text = TextOf(ReportDocument.Write(SomeFigures.Order(FileKind.Document, sheet, sheet)), cellALine: true);

        Assert.Contains("MÔ PHỎNG", text, StringComparison.Ordinal);
        Assert.Null(Shipped.Reader.Read("x.docx", text).Report);
    }

    [Fact]
    public void Where_all_units_are_known_the_ends_are_cut_as_in_the_weekly_report()
    {
        var rows = Enumerable.Range(1, 34).Select(rank => SomeFigures.Row(rank, $"p{rank}", $"Tỉnh {rank}", 100 - rank)).ToList();
        var sheet = SomeFigures.Public with { Rows = rows, Highest = 34, Lowest = 34, Coverage = new AnswerCoverage(34, 34) };

        var table = Assert.Single(ReportTables.Of([sheet]));

        Assert.Equal("Bảng 1 – Tỷ lệ hồ sơ trực tuyến của các địa phương", table.Title);
        Assert.Equal(["TỶ LỆ HỒ SƠ TRỰC TUYẾN CAO NHẤT", "TỶ LỆ HỒ SƠ TRỰC TUYẾN THẤP NHẤT"], table.Sides);
        Assert.Equal(["Tỉnh 1", "Tỉnh 2", "Tỉnh 3", "Tỉnh 4", "Tỉnh 5"], table.Rows.Select(row => row[0].Name));
        Assert.Equal(["Tỉnh 30", "Tỉnh 31", "Tỉnh 32", "Tỉnh 33", "Tỉnh 34"], table.Rows.Select(row => row[1].Name));
        Assert.Equal("99%", table.Rows[0][0].Value);
    }

    [Fact]
    public void Units_that_a_report_only_names_are_not_called_the_highest()
    {
        var sheet = SomeFigures.Public with { Highest = 0, Lowest = 0 };

        var table = Assert.Single(ReportTables.Of([sheet]));

        Assert.Equal(["ĐƠN VỊ ĐƯỢC NÊU TÊN"], table.Sides);
        Assert.Contains("Báo cáo nguồn chỉ nêu tên những nơi này, không xếp hạng toàn bộ.", table.Notes);
    }

    [Fact]
    public void Ends_of_different_length_are_two_tables()
    {
        var sheet = SomeFigures.Public with { Highest = 1, Lowest = 2 };

        Assert.Equal([("Bảng 1", 1), ("Bảng 2", 2)], ReportTables.Of([sheet]).Select(table => (table.Title[..6], table.Rows.Count)));
    }

    [Fact]
    public async Task The_document_is_sound()
    {
        var file = await DocumentAsync("5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến tuần 51/2022");
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    private async Task<ProducedFile> DocumentAsync(string question)
    {
        var answer = await assistant.Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest { Question = $"{question}, xuất báo cáo", Caller = new(Bot.Access.Role.Official) }, CancellationToken.None);
        var attachment = Assert.Single(answer.Attachments!, file => file.Name.EndsWith(".docx", StringComparison.Ordinal));
        var order = await assistant.Services.GetRequiredService<FileShelf>().FindAsync(AnswerFiles.IdIn(attachment)!, CancellationToken.None);
        return await assistant.Services.GetRequiredService<FileMaker>().MakeAsync(order!, CancellationToken.None);
    }

    private static string TextOf(byte[] docx, bool cellALine)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var lines = document.MainDocumentPart!.Document!.Body!.ChildElements.SelectMany(block => block switch
        {
            Table table when cellALine => table.Descendants<TableCell>().Select(cell => cell.InnerText),
            Table table => table.Elements<TableRow>().Select(row => string.Join('\t', row.Elements<TableCell>().Select(cell => cell.InnerText))),
            _ => [block.InnerText],
        });
        return string.Join('\n', lines);
    }
}
