using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Answers.Files;

/// <summary>Which files go with figures, and the attachments that an answer names them by.</summary>
internal sealed class AnswerFiles(FileShelf shelf, TimeProvider time, IOptions<FilesOptions> options)
{
    /// <summary>Path under which files are fetched.</summary>
    public const string Path = "/files/";

    /// <summary>Fewer rows are read faster in words.</summary>
    private const int FewestRowsForChart = 3;
    private const int FewestRowsForComparison = 2;

    /// <summary>The pictures that go with an answer unasked.</summary>
    public static IReadOnlyList<FileKind> Unasked(FigureSheet sheet) => sheet.Kind switch
    {
        AnswerKinds.Ranking when sheet.Rows.Count >= FewestRowsForChart => [FileKind.Chart],
        AnswerKinds.Trend when sheet.IsOverTime => [FileKind.Chart],
        AnswerKinds.Comparison when sheet.Rows.Count >= FewestRowsForComparison => [FileKind.Chart],
        _ => [],
    };

    public static bool CanBeMapped(FigureSheet sheet) => sheet is { Units: EntityKind.Province, Period: not null };

    public async Task<AnswerAttachment> AttachAsync(FileKind kind, FigureSheet sheet, IReadOnlyList<FigureSheet> whole, CancellationToken cancellationToken)
    {
        var order = new FileOrder
        {
            Kind = kind,
            // "Tuần 40 với 51": a picture shows both.
            Sheet = kind == FileKind.Chart ? sheet.OverBoth() : sheet,
            Whole = whole,
            Day = VietnamClock.Today(time),
            Expires = time.GetUtcNow().AddMinutes(options.Value.KeepMinutes),
        };
        var id = await shelf.PutAsync(order, cancellationToken);
        return new AnswerAttachment(FileKinds.ContentType(kind), $"{options.Value.PublicUrl.TrimEnd('/')}{Path}{id}", FileNames.Of(order), AltText.Of(order));
    }

    /// <summary>The id in the address of one of our attachments; null for any other address.</summary>
    public static string? IdIn(AnswerAttachment attachment)
    {
        var at = attachment.Url.LastIndexOf(Path, StringComparison.Ordinal);
        return at < 0 ? null : attachment.Url[(at + Path.Length)..];
    }
}
