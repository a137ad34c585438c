using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>Writes values at points of lines, where the line is not; a label that would cover another is left out.</summary>
internal sealed class PointLabels(ChartPen pen, float left, float bottom)
{
    private const int FewPoints = 6;

    public static readonly TextStyle Style = new(24, ChartColours.Ink, Bold: true);

    private readonly List<SKRect> _taken = [];

    /// <summary>All points of a short line that is alone; of a long one the last, the highest and the lowest; of several lines the last.</summary>
    public static IEnumerable<LinePoint> Worth(LineSeries series, bool isAlone)
    {
        var points = series.Points;
        return !isAlone ? [points[^1]]
            : points.Count <= FewPoints ? points.Reverse()
            : new[] { points[^1], points.MaxBy(point => point.Value)!, points.MinBy(point => point.Value)! }.Distinct();
    }

    public void Draw(SKCanvas canvas, LineSeries series, LinePoint point, SKPoint place, string text)
    {
        var width = pen.Width(text, Style);
        var (shift, below) = FreeSide(series.Points, point);
        below &= place.Y + 44 < bottom;
        var start = Math.Clamp(place.X - (width / 2) + (shift * ((width / 2) - 6)), left + 2, ChartPage.Width - ChartPage.Margin - width);
        var area = SKRect.Create(start - 4, below ? place.Y + 12 : place.Y - 14 - Style.Size, width + 8, Style.Size + 4);
        if (_taken.Any(other => other.IntersectsWith(area)))
        {
            return;
        }

        _taken.Add(area);
        pen.TextWithHalo(canvas, text, start, area.Top + Style.Size - 2, Style);
    }

    // Below a valley, above a peak, above and to the left of a rise, above and to the right of a fall.
    private static (int Shift, bool Below) FreeSide(IReadOnlyList<LinePoint> points, LinePoint point)
    {
        var at = Enumerable.Range(0, points.Count).First(index => points[index] == point);
        decimal? before = at > 0 ? points[at - 1].Value : null;
        decimal? after = at < points.Count - 1 ? points[at + 1].Value : null;
        return (before, after) switch
        {
            (null, null) => (0, false),
            (null, { } next) => (0, next > point.Value),
            ({ } last, null) => (0, last > point.Value),
            ({ } last, { } next) when last > point.Value && next > point.Value => (0, true),
            ({ } last, { } next) when last < point.Value && next > point.Value => (-1, false),
            ({ } last, { } next) when last > point.Value && next < point.Value => (1, false),
            _ => (0, false),
        };
    }
}
