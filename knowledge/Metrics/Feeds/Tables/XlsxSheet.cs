using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Assistant.Knowledge.Metrics.Feeds.Tables;

/// <summary>Reads the rows of a sheet one after another; empty rows are left out.</summary>
internal static class XlsxSheet
{
    private const int MostColumns = 16_384;
    private const int MostDecimals = 6;

    /// <summary>Day 0 of Excel's calendar, for days after its February 1900 that had one day too many.</summary>
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public static IEnumerable<FeedRow> Read(ZipArchive archive, XlsxBook book)
    {
        using var reader = XlsxBook.Part(archive, book.SheetPath);
        var line = 0;
        while (reader.ReadTo("row"))
        {
            line = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : line + 1;
            var cells = Cells(reader, book, line);
            if (cells.Exists(cell => !cell.IsEmpty))
                yield return new FeedRow(line, [.. cells]);
        }
    }

    private static List<FeedCell> Cells(XmlReader reader, XlsxBook book, int line)
    {
        var cells = new List<FeedCell>();
        using var row = reader.ReadSubtree();
        while (row.ReadTo("c"))
        {
            var column = row.GetAttribute("r") is { } place ? ColumnOf(place) : cells.Count;
            while (cells.Count < column)
                cells.Add(new FeedCell(""));
            cells.Add(Cell(row, book, line));
        }

        return cells;
    }

    private static FeedCell Cell(XmlReader reader, XlsxBook book, int line)
    {
        var type = reader.GetAttribute("t");
        var style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
        var format = style >= 0 && style < book.Formats.Count ? book.Formats[style] : XlsxFormat.Plain;
        string? value = null;
        using (var cell = reader.ReadSubtree())
        {
            while (cell.Read())
            {
                if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" })
                    value = XlsxBook.TextIn(cell);
            }
        }

        return type switch
        {
            _ when string.IsNullOrEmpty(value) => new FeedCell(""),
            "s" => new FeedCell(Shared(book, value).Trim()),
            "inlineStr" or "str" => new FeedCell(value.Trim()),
            "b" => new FeedCell(value == "1" ? "true" : "false"),
            "e" => new FeedCell(value),
            _ => Number(value, format, line),
        };
    }

    private static string Shared(XlsxBook book, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < book.Texts.Count
            ? book.Texts[index]
            : throw new InvalidDataException("A shared text is missing.");

    private static FeedCell Number(string value, XlsxFormat format, int line)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored) || Math.Abs(stored) > 1e15)
            throw new FeedFormatException($"Dòng {line}: “{value}” không phải là số.");
        if (format == XlsxFormat.Day)
            return new FeedCell(Epoch.AddDays((int)stored).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        // Excel stores binary fractions: 58.52 may stand as 58.519999999999996.
        var number = decimal.Round((decimal)stored * (format == XlsxFormat.Percent ? 100 : 1), MostDecimals);
        var text = number.ToString("0.######", CultureInfo.InvariantCulture);
        return new FeedCell(text, decimal.Parse(text, CultureInfo.InvariantCulture));
    }

    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper))
            column = (26 * column) + letter - 'A' + 1;
        return column is >= 1 and <= MostColumns ? column - 1 : throw new InvalidDataException($"{place} is no cell.");
    }
}
