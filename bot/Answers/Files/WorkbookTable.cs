using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Bot.Answers.Files;

/// <summary>A heading and rows on a sheet of their own; a cell is a text, a number or empty.</summary>
internal sealed class WorkbookTable(IReadOnlyList<WorkbookColumn> columns)
{
    private readonly List<IReadOnlyList<object?>> _rows = [];

    public IReadOnlyList<WorkbookColumn> Columns { get; } = columns;

    public IReadOnlyList<IReadOnlyList<object?>> Rows => _rows;

    public void Add(IReadOnlyList<object?> cells) => _rows.Add(cells);

    public Worksheet ToWorksheet()
    {
        var data = new SheetData(RowOf(1, Columns.Select(column => Text(column.Title, WorkbookStyles.Heading))));
        for (var index = 0; index < _rows.Count; index++)
        {
            data.Append(RowOf((uint)index + 2, _rows[index].Zip(Columns, Cell)));
        }

        return new Worksheet(
            // The heading stays in sight.
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(Columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })),
            data);
    }

    private static Row RowOf(uint index, IEnumerable<Cell> cells) => new(cells) { RowIndex = index };

    private static Cell Cell(object? value, WorkbookColumn column) => value switch
    {
        null => new Cell(),
        decimal number => new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = column.Style },
        int number => new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number },
        _ => Text((string)value, column.Style),
    };

    // Inline, so that a text is never taken for a formula.
    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };
}

/// <summary><paramref name="Width"/> in characters, as Excel counts; <paramref name="Style"/> of <see cref="WorkbookStyles"/>.</summary>
internal sealed record WorkbookColumn(string Title, double Width, uint Style = WorkbookStyles.Plain);
