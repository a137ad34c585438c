using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Bot.Answers.Files;

/// <summary>The cell formats of our workbooks, by their place in the style sheet.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;

    /// <summary>"1.763.369" where Excel speaks Vietnamese.</summary>
    public const uint Count = 2;

    /// <summary>Two decimals.</summary>
    public const uint Measure = 3;

    /// <summary>Long text on several lines.</summary>
    public const uint Wrapped = 4;

    // Numbers of Excel's own formats: "#,##0" and "#,##0.00".
    private const uint WholeNumber = 3;
    private const uint TwoDecimals = 4;

    public static Stylesheet Create() => new(
        new Fonts(new Font(), new Font(new Bold())),
        // The first two fills are reserved by the format.
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = WholeNumber, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = TwoDecimals, ApplyNumberFormat = true },
            new CellFormat { Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }, ApplyAlignment = true }));
}
