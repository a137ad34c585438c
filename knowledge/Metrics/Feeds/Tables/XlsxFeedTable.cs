using System.IO.Compression;
using System.Xml;

namespace Assistant.Knowledge.Metrics.Feeds.Tables;

/// <summary>
/// The first sheet of an Excel workbook; its first row that holds anything is the head. Numbers come as they show: a cell
/// formatted as a percentage that stores 0.5852 is 58.52, which a reader that ignores formats would get wrong.
/// </summary>
internal static class XlsxFeedTable
{
    /// <summary>Larger parts are no feed but an attack on memory. 512 MB.</summary>
    public const long LargestPart = 512L * 1024 * 1024;

    public static FeedTable Open(Stream stream)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false);
            var book = XlsxBook.Open(archive);
            var rows = Guarded(XlsxSheet.Read(archive, book)).GetEnumerator();
            if (!rows.MoveNext())
                throw new FeedFormatException("Trang tính đầu tiên không có dòng nào.");
            var headers = rows.Current.Cells.Select(cell => cell.Text).Reverse().SkipWhile(text => text.Length == 0).Reverse().ToList();
            return new FeedTable(headers, Rest(rows, headers.Count, archive));
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            throw Broken(fault);
        }
    }

    private static IEnumerable<FeedRow> Rest(IEnumerator<FeedRow> rows, int width, ZipArchive archive)
    {
        using (archive)
        using (rows)
        {
            while (rows.MoveNext())
            {
                var cells = rows.Current.Cells;
                if (cells.Skip(width).FirstOrDefault(cell => !cell.IsEmpty) is { Text: not null } extra)
                    throw new FeedFormatException($"Dòng {rows.Current.Line}: “{extra.Text}” đứng ngoài các cột có tên.");
                var row = new FeedCell[width];
                for (var index = 0; index < width; index++)
                    row[index] = index < cells.Length ? cells[index] : new FeedCell("");
                yield return new FeedRow(rows.Current.Line, row);
            }
        }
    }

    private static IEnumerable<FeedRow> Guarded(IEnumerable<FeedRow> rows)
    {
        using var each = rows.GetEnumerator();
        while (Next(each))
            yield return each.Current;
    }

    private static bool Next(IEnumerator<FeedRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            throw Broken(fault);
        }
    }

    private static FeedFormatException Broken(Exception fault) =>
        new("Tệp không phải là sổ tính Excel (.xlsx) trọn vẹn, có thể ghi dở.", fault);
}
