using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Assistant.Tests.Answers.Files;

public sealed class FigureWorkbookTests
{
    private static readonly FigureSheet Whole = SomeFigures.Lowest with
    {
        Rows = [SomeFigures.Row(1, "hoa-binh-63", "Hòa Bình", 88.45m), .. SomeFigures.Lowest.Rows.Reverse()],
        Highest = 1,
        Lowest = 3,
    };

    [Fact]
    public void The_workbook_is_sound()
    {
        using var book = Open(SomeFigures.Order(FileKind.Workbook, SomeFigures.Lowest, Whole));

        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Số liệu", "Nguồn", "Cả kỳ"], book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void Numbers_are_numbers_with_all_their_decimals()
    {
        var sheet = SomeFigures.Lowest with { Rows = [SomeFigures.Row(63, "x", "Bắc Kạn", 0.521834m), SomeFigures.Row(null, "y", "Gia Lai", 4.09m)] };
        using var book = Open(SomeFigures.Order(FileKind.Workbook, sheet));

        var rows = Rows(book, 0);

        Assert.Equal([["Hạng", "Đơn vị", "Giá trị (%)"], ["63", "Bắc Kạn", "0.521834"], ["", "Gia Lai", "4.09"]], rows);
        Assert.All(Cells(book, 0).Where(cell => cell.CellValue is not null), cell => Assert.Equal(CellValues.Number, cell.DataType!.Value));
    }

    [Fact]
    public void The_second_sheet_says_what_the_figures_are_and_where_they_stand()
    {
        using var book = Open(SomeFigures.Order(FileKind.Workbook, SomeFigures.Lowest));

        var told = Rows(book, 1).ToDictionary(row => row[0], row => row[1]);

        Assert.Equal("Tỷ lệ hồ sơ trực tuyến", told["Chỉ tiêu"]);
        Assert.Equal("Tuần 51/2022 (số liệu 01/01/2022 đến 20/12/2022)", told["Kỳ"]);
        Assert.Equal("Báo cáo chỉ có 10 trong 63 tỉnh, thành phố", told["Độ phủ"]);
        Assert.Equal("Lưu hành nội bộ", told["Lưu hành"]);
        Assert.Equal("Báo cáo chuyên đề Tuần 51/2022 (28/BC-UBQGCĐS, Bảng 4)", told["Nguồn"]);
        Assert.Equal("Tổng số hồ sơ", told["Mẫu số"]);
        Assert.Contains("24/11/2026", told["Lập tệp"], StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_known_of_the_period_is_on_a_third_sheet()
    {
        using var book = Open(SomeFigures.Order(FileKind.Workbook, SomeFigures.Lowest, Whole));

        Assert.Equal(["Hòa Bình", "Hà Tĩnh", "Lâm Đồng", "Bắc Kạn"], Rows(book, 2).Skip(1).Select(row => row[1]));
    }

    [Fact]
    public void Simulated_figures_say_so_in_every_row()
    {
        using var book = Open(SomeFigures.Order(FileKind.Workbook, SomeFigures.Simulated));

        Assert.All(Rows(book, 0).Skip(1), row => Assert.Equal("mô phỏng", row[^1]));
        Assert.Equal("Số liệu mô phỏng", book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First().Name!.Value);
    }

    [Fact]
    public void A_trend_has_a_row_for_each_period()
    {
        using var book = Open(SomeFigures.Order(FileKind.Workbook, SomeFigures.Trend(SomeFigures.Weeks("Huế", 60m, 61.5m))));

        Assert.Equal([["Đơn vị", "Kỳ", "Đến ngày", "Giá trị (%)"], ["Huế", "Tuần 1/2026", "04/01/2026", "60"], ["Huế", "Tuần 2/2026", "11/01/2026", "61.5"]], Rows(book, 0));
    }

    [Fact]
    public void A_text_is_never_a_formula()
    {
        using var book = Open(SomeFigures.Order(FileKind.Workbook, SomeFigures.Lowest with { Rows = [SomeFigures.Row(1, "x", "=1+1", 5m)] }));

        Assert.All(Cells(book, 0), cell => Assert.Null(cell.CellFormula));
        Assert.Equal("=1+1", Rows(book, 0)[1][1]);
    }

    private static SpreadsheetDocument Open(FileOrder order) => SpreadsheetDocument.Open(new MemoryStream(FigureWorkbook.Write(order)), isEditable: false);

    private static List<Cell> Cells(SpreadsheetDocument book, int sheet)
    {
        var id = book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ElementAt(sheet).Id!.Value!;
        return [.. ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Cell>()];
    }

    private static List<string[]> Rows(SpreadsheetDocument book, int sheet) =>
        [.. Cells(book, sheet).GroupBy(cell => cell.Parent!).Select(row => row.Select(cell => cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? "").ToArray())];
}
