using System.Text;
using CsvHelper;

namespace Assistant.Knowledge.Metrics.Feeds.Tables;

/// <summary>CSV in UTF-8, with commas or semicolons. Unsound quotes or a row of another length break the file.</summary>
internal static class CsvFeedTable
{
    private const int LargestRow = 64 * 1024;

    private static readonly CsvReaderOptions Format = new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = LargestRow,
        PoolStrings = true,
    };

    public static FeedTable Open(Stream stream)
    {
        var rows = Read(stream).GetEnumerator();
        if (!rows.MoveNext())
            throw new FeedFormatException("Tệp không có dòng nào.");
        return new FeedTable([.. rows.Current.Cells.Select(cell => cell.Text)], Rest(rows));
    }

    private static IEnumerable<FeedRow> Rest(IEnumerator<FeedRow> rows)
    {
        using (rows)
        {
            var width = rows.Current.Cells.Length;
            while (rows.MoveNext())
            {
                if (rows.Current.Cells.Length != width)
                    throw new FeedFormatException($"Dòng {rows.Current.Line} có {rows.Current.Cells.Length} cột, phải có {width}: tệp có thể ghi dở.");
                yield return rows.Current;
            }
        }
    }

    private static IEnumerable<FeedRow> Read(Stream stream)
    {
        var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        using var csv = CsvReader.Create(text, Format, leaveOpen: false);
        while (Next(csv) is { } row)
            yield return row;
    }

    private static FeedRow? Next(CsvReader csv)
    {
        try
        {
            if (!csv.Read())
                return null;
            var cells = new FeedCell[csv.FieldCount];
            for (var index = 0; index < cells.Length; index++)
                cells[index] = new FeedCell(csv.GetString(index).Trim());
            return new FeedRow((int)csv.LineNumber, cells);
        }
        catch (CsvFormatException fault)
        {
            throw new FeedFormatException($"Dòng {fault.LineNumber}: dấu nháy của CSV không khớp hoặc dòng quá dài, tệp có thể ghi dở.", fault);
        }
        catch (DecoderFallbackException fault)
        {
            throw new FeedFormatException("Tệp không phải là văn bản UTF-8. Xin lưu lại dạng CSV UTF-8.", fault);
        }
    }
}
