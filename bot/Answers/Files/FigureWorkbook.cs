using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Bot.Answers.Files;

/// <summary>
/// Figures as XLSX: a sheet with the rows of the answer, one that says what they are and where they come from, and, when more
/// is known of the period than the answer told, one with all of it. Numbers are numbers, so that they can be reckoned with.
/// </summary>
internal static class FigureWorkbook
{
    public static byte[] Write(FileOrder order)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Create();
            var mark = order.Sheet.IsSimulated ? " mô phỏng" : "";
            Add(book, $"Số liệu{mark}", FigureTable.Of(order.Sheet));
            Add(book, "Nguồn", SourceTable.Of(order));
            foreach (var whole in order.Whole.Where(whole => whole.Units == order.Sheet.Units && whole.Rows.Count > order.Sheet.Rows.Count).Take(1))
            {
                Add(book, $"Cả kỳ{mark}", FigureTable.Of(whole));
            }
        }

        return stream.ToArray();
    }

    private static void Add(WorkbookPart book, string name, WorkbookTable table)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = table.ToWorksheet();
        var sheets = book.Workbook!.Sheets!;
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name });
    }
}
