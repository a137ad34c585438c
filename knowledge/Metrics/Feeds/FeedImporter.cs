using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics.Feeds.Tables;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>Takes a file of figures into the store: one transaction for the file, whatever its size.</summary>
public sealed class FeedImporter(IMetricsStore store, IndicatorCatalog indicators, PlaceDirectory places, AgencyDirectory agencies)
{
    private readonly FeedIndicators _indicators = new(indicators);
    private readonly FeedUnits _units = new(places, agencies);

    /// <summary>Importing the same again changes nothing; a changed figure replaces the old one, which stays as history.</summary>
    /// <param name="stream">Read to its end and closed.</param>
    /// <param name="form">How the figures are written down.</param>
    /// <param name="options">What the file does not say.</param>
    /// <exception cref="FeedFormatException">The file as a whole cannot be trusted; the store is as it was.</exception>
    public FeedSummary Import(Stream stream, FeedForm form, FeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using (stream)
        {
            if (form is FeedForm.Csv or FeedForm.JsonLines && options.MustEndWithLineBreak)
                CheckEnd(stream);
            var table = Open(stream, form);
            var layout = FeedLayout.Of(table.Headers, _indicators);
            var reader = new FeedReader(layout, new FeedRowReader(layout, _units, options.Period), _indicators, options.Location);
            var result = store.Feed(reader.Figures(table.Rows), () => options.IsStillWhole()
                ? !options.AllOrNothing || reader.Refused == 0
                : throw new FeedFormatException("Tệp bị ghi tiếp trong lúc đọc."));
            return new FeedSummary
            {
                Read = reader.Read,
                Added = result.Added,
                Corrected = result.Corrected,
                Unchanged = result.Unchanged + reader.Repeated,
                Refused = reader.Refused,
                Problems = reader.Problems,
                Reports = result.Reports,
                IsKeptOut = options.AllOrNothing && reader.Refused > 0,
            };
        }
    }

    private static FeedTable Open(Stream stream, FeedForm form) => form switch
    {
        FeedForm.Csv => CsvFeedTable.Open(stream),
        FeedForm.JsonLines => JsonFeedTable.OpenLines(stream),
        FeedForm.Json => JsonFeedTable.OpenDocument(stream),
        FeedForm.Xlsx => XlsxFeedTable.Open(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static void CheckEnd(Stream stream)
    {
        if (stream.Length == 0)
            throw new FeedFormatException("Tệp trống.");
        stream.Seek(-1, SeekOrigin.End);
        if (stream.ReadByte() is not '\n' and not '\r')
            throw new FeedFormatException("Dòng cuối không kết thúc bằng dấu xuống dòng: tệp có thể ghi dở. Nếu tệp đã đủ, xin thêm một dấu xuống dòng ở cuối.");
        stream.Position = 0;
    }
}

/// <summary>How figures are written down.</summary>
public enum FeedForm
{
    Csv,
    JsonLines,
    Json,
    Xlsx,
}

public static class FeedForms
{
    /// <summary>By the end of the name; null for a file that is no feed.</summary>
    public static FeedForm? OfFile(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".csv" => FeedForm.Csv,
        ".jsonl" or ".ndjson" => FeedForm.JsonLines,
        ".json" => FeedForm.Json,
        ".xlsx" => FeedForm.Xlsx,
        _ => null,
    };
}
