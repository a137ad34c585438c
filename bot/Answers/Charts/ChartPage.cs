using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// What every picture has: above, the indicator, the units and the period; below, coverage, definition, source and the
/// circulation mark, because pictures are passed on without the message that they came with. As wide as a phone is in
/// double resolution; as tall as it has to be.
/// </summary>
internal static class ChartPage
{
    public const float Width = 720;
    public const float Margin = 28;
    public const float Inner = Width - (2 * Margin);

    private const float Gap = 10;
    private const float PillHeight = 42;
    private const int MostSources = 2;

    // Half the time of the default for 3 % more bytes: encoding is most of the work, and the ground is one colour.
    private static readonly SKPngEncoderOptions Packing = new(SKPngEncoderFilterFlags.Up, zLibLevel: 4);

    private static readonly TextStyle Title = new(36, ChartColours.Ink, Bold: true);
    private static readonly TextStyle Scope = new(28, ChartColours.Ink);
    private static readonly TextStyle Period = new(23, ChartColours.Soft);
    private static readonly TextStyle Coverage = new(23, ChartColours.Ink, Bold: true);
    private static readonly TextStyle Small = new(20, ChartColours.Soft);
    private static readonly TextStyle Mark = new(22, ChartColours.Ink, Bold: true);

    public static byte[] Draw(FigureSheet sheet, string scope, Func<ChartPen, IChartBody> bodyOf)
    {
        using var pen = new ChartPen();
        var body = bodyOf(pen);
        var head = Head(pen, sheet, scope, body.Unit);
        var foot = Foot(pen, sheet, body);
        var headHeight = Margin + HeightOf(head) + (sheet.IsSimulated ? PillHeight + Gap : 0) + Gap;
        var footTop = headHeight + body.Height + (2 * Gap);
        var height = footTop + (2 * Gap) + HeightOf(foot) + PillHeight + Margin;

        using var surface = SKSurface.Create(new SKImageInfo((int)Width, (int)MathF.Ceiling(height), SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(ChartColours.Ground);
        var y = Draw(canvas, pen, head, Margin);
        if (sheet.IsSimulated)
        {
            Pill(canvas, pen, SheetText.Simulated, Margin, y, ChartColours.Ink, ChartColours.SimulatedGround);
        }

        body.Draw(canvas, headHeight);
        pen.Line(canvas, new SKPoint(Margin, footTop), new SKPoint(Width - Margin, footTop), ChartColours.Grid, 2);
        y = Draw(canvas, pen, foot, footTop + Gap) + Gap;
        var colour = sheet.IsInternal ? ChartColours.InternalMark : ChartColours.PublicMark;
        Pill(canvas, pen, SheetText.Circulation(sheet), Margin, y, colour, ChartColours.Ground);

        using var pixels = surface.PeekPixels()!;
        using var png = pixels.Encode(Packing)!;
        return png.ToArray();
    }

    private static List<(IReadOnlyList<string> Lines, TextStyle Style)> Head(ChartPen pen, FigureSheet sheet, string scope, string? unit)
    {
        var blocks = new List<(IReadOnlyList<string>, TextStyle)>
        {
            (pen.Wrap(SheetText.Title(sheet), Title, Inner, 4), Title),
            (pen.Wrap(scope, Scope, Inner, 3), Scope),
        };
        if (SheetText.Period(sheet) is { } period)
        {
            blocks.Add((pen.Wrap(period, Period, Inner, 3), Period));
        }

        if (unit is not null)
        {
            blocks.Add((pen.Wrap($"Đơn vị: {unit}", Period, Inner, 2), Period));
        }

        return blocks;
    }

    private static List<(IReadOnlyList<string> Lines, TextStyle Style)> Foot(ChartPen pen, FigureSheet sheet, IChartBody body)
    {
        var blocks = new List<(IReadOnlyList<string>, TextStyle)>();
        Add(sheet.IsOverTime ? null : SheetText.Coverage(sheet), Coverage, 2);
        Add(body.Remark, Small, 3);
        Add(SheetText.Definition(sheet), Small, 4);
        foreach (var source in sheet.Sources.Take(MostSources))
        {
            // "Bảng" and its number stay on one line.
            Add($"Nguồn: {SheetText.Source(source)}".Replace("Bảng ", "Bảng\u00A0", StringComparison.Ordinal), Small, 3);
        }

        return blocks;

        void Add(string? text, TextStyle style, int mostLines)
        {
            if (text is not null)
            {
                blocks.Add((pen.Wrap(text, style, Inner, mostLines), style));
            }
        }
    }

    private static float HeightOf(List<(IReadOnlyList<string> Lines, TextStyle Style)> blocks) =>
        blocks.Sum(block => (block.Lines.Count * block.Style.LineHeight) + Gap);

    private static float Draw(SKCanvas canvas, ChartPen pen, List<(IReadOnlyList<string> Lines, TextStyle Style)> blocks, float top)
    {
        foreach (var (lines, style) in blocks)
        {
            top += pen.Lines(canvas, lines, Margin, top, style) + Gap;
        }

        return top;
    }

    private static void Pill(SKCanvas canvas, ChartPen pen, string text, float x, float top, SKColor colour, SKColor ground)
    {
        var style = Mark with { Colour = colour };
        var area = SKRect.Create(x, top, pen.Width(text, style) + 36, PillHeight);
        pen.Fill(canvas, area, ground, PillHeight / 2);
        pen.Frame(canvas, area, colour, 2, PillHeight / 2);
        pen.Text(canvas, text, x + 18, top + 29, style);
    }
}
