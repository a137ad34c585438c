using Assistant.Bot.Answers.Charts;

namespace Assistant.Bot.Answers.Files;

/// <summary>
/// Makes files from orders. Only so many at a time as there are processors: a picture takes 2 to 7 MB while it is drawn, and
/// a crowd must wait rather than fill the memory.
/// </summary>
internal sealed class FileMaker(Lazy<TileMaps> maps) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    public async Task<ProducedFile> MakeAsync(FileOrder order, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            return new ProducedFile(Content(order), FileKinds.ContentType(order.Kind), FileNames.Of(order));
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private byte[] Content(FileOrder order) => order.Kind switch
    {
        FileKind.Chart when order.Sheet.IsOverTime => ChartPictures.Lines(order.Sheet),
        FileKind.Chart => ChartPictures.Bars(order.Sheet),
        FileKind.Map => ChartPictures.Map(order.Whole is [{ } whole, ..] ? whole : order.Sheet, maps.Value),
        FileKind.Workbook => FigureWorkbook.Write(order),
        FileKind.Document => ReportDocument.Write(order),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order.Kind, "unknown kind of file"),
    };
}
