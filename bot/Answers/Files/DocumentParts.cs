using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Bot.Answers.Files;

/// <summary>Paragraphs and tables of a Word document, as plain as an administrative paper.</summary>
internal static class DocumentParts
{
    private const string TypeFace = "Times New Roman";

    // Half points: 13 pt, the size of administrative papers.
    private const string TextSize = "26";
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;

    public static Styles Styles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = TypeFace, HighAnsi = TypeFace, ComplexScript = TypeFace },
            new FontSize { Val = TextSize },
            new Languages { Val = "vi-VN" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80" }))));

    public static Paragraph Paragraph(string text, bool isBold = false, bool isCentred = false, bool isItalic = false)
    {
        var look = new RunProperties();
        if (isBold)
        {
            look.Append(new Bold());
        }

        if (isItalic)
        {
            look.Append(new Italic());
        }

        var paragraph = new Paragraph(new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (isCentred)
        {
            paragraph.ParagraphProperties = new ParagraphProperties(new Justification { Val = JustificationValues.Center });
        }

        return paragraph;
    }

    public static Table Table(ReportTable table)
    {
        var grid = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())),
            new TableGrid(table.Sides.SelectMany(_ => new[] { new GridColumn { Width = "3000" }, new GridColumn { Width = "1500" } })));
        grid.Append(HeadRow(table.Sides.Select(side => Cell(side, columns: 2, isBold: true, isCentred: true))));
        grid.Append(HeadRow(table.Sides.SelectMany(_ => new[] { Cell("Đơn vị", isBold: true), Cell(table.ValueLabel, isBold: true) })));
        foreach (var row in table.Rows)
        {
            grid.Append(new TableRow(row.SelectMany(cell => new[] { Cell(cell.Name), Cell(cell.Value) })));
        }

        return grid;
    }

    /// <summary>A4, upright.</summary>
    public static SectionProperties Page() => new(
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 1134, Header = 709, Footer = 709, Gutter = 0 });

    /// <summary>Repeated on every page that the table runs over.</summary>
    private static TableRow HeadRow(IEnumerable<TableCell> cells) => new([new TableRowProperties(new TableHeader()), .. cells]);

    private static TableCell Cell(string text, int columns = 1, bool isBold = false, bool isCentred = false)
    {
        var properties = new TableCellProperties();
        if (columns > 1)
        {
            properties.Append(new GridSpan { Val = columns });
        }

        return new TableCell(properties, Paragraph(text, isBold, isCentred));
    }

    private static TBorder Line<TBorder>()
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
}
