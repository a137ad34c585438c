using System.Globalization;
using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// Values over time, one line a unit. Distances along the bottom are those of the calendar, so that a missing week is a gap
/// and not a step.
/// </summary>
internal sealed class LineBody : IChartBody
{
    private const float PlotHeight = 470;
    private const float AboveTop = 40;
    private const float BelowAxis = 42;
    private const float LegendLine = 40;
    private const int MostLines = 5;
    private const int FewPoints = 6;
    private const int MostMarkers = 16;
    private const int PeriodLabels = 4;
    private const float PeriodGap = 24;

    private static readonly TextStyle Axis = new(22, ChartColours.Soft);
    private static readonly TextStyle Label = new(24, ChartColours.Ink, Bold: true);
    private static readonly TextStyle Legend = new(24, ChartColours.Ink);

    private readonly ChartPen _pen;
    private readonly SheetNumbers _numbers;
    private readonly SheetNumbers _axisNumbers;
    private readonly NiceScale _scale;
    private readonly List<Series> _series;
    private readonly List<(DateOnly Day, string Label)> _periods;
    private readonly float _left;
    private readonly float _right;

    public LineBody(ChartPen pen, FigureSheet sheet)
    {
        _pen = pen;
        var byUnit = sheet.Rows.Where(row => row.Period is not null).GroupBy(row => row.Entity).ToList();
        _series = [.. byUnit.Take(MostLines).Select((rows, index) => new Series(
            rows.First().Name,
            [.. rows.Select(row => new Point(DayOf(row.Period!), row.Value)).OrderBy(point => point.Day)],
            ChartColours.Series[index]))];
        _periods = [.. byUnit.Take(MostLines).SelectMany(rows => rows).Select(row => (Day: DayOf(row.Period!), Label: Short(row.Period!)))
            .DistinctBy(period => period.Day).OrderBy(period => period.Day)];

        var values = _series.SelectMany(series => series.Points).Select(point => point.Value).ToList();
        _numbers = new SheetNumbers(values, sheet.Unit);
        _scale = NiceScale.Around((double)values.Min(), (double)values.Max());
        var ticks = Enumerable.Range(0, _scale.Steps + 1).Select(Tick).ToList();
        _axisNumbers = new SheetNumbers(ticks, sheet.Unit);
        _left = ChartPage.Margin + ticks.Max(tick => pen.Width(_axisNumbers.Write(tick), Axis)) + 14;
        _right = ChartPage.Width - ChartPage.Margin - 16;
        Height = AboveTop + PlotHeight + BelowAxis + (_series.Count > 1 ? (_series.Count * LegendLine) + 12 : 0);
        Unit = ChartUnit.Of(sheet);
        Remark = byUnit.Count > MostLines ? $"Hình vẽ {MostLines} trong {byUnit.Count} đơn vị; đủ số liệu có trong tệp Excel." : null;
    }

    public float Height { get; }

    public string? Unit { get; }

    public string? Remark { get; }

    public void Draw(SKCanvas canvas, float top)
    {
        var plotTop = top + AboveTop;
        DrawGrid(canvas, plotTop);
        DrawPeriods(canvas, plotTop + PlotHeight);
        var taken = new List<SKRect>();
        foreach (var (series, index) in _series.Select((series, index) => (series, index)))
        {
            DrawLine(canvas, plotTop, series, index);
        }

        foreach (var series in _series)
        {
            DrawLabels(canvas, plotTop, series, taken);
        }

        if (_series.Count > 1)
        {
            DrawLegend(canvas, plotTop + PlotHeight + BelowAxis + 12);
        }
    }

    private static DateOnly DayOf(AnswerPeriod period) => DateOnly.ParseExact(period.To, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"Tuần 51/2022" is "T51/2022" under an axis; other labels give way to their last day.</summary>
    private static string Short(AnswerPeriod period) =>
        period.Label.StartsWith("Tuần ", StringComparison.Ordinal) ? $"T{period.Label[5..]}" : DayOf(period).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private decimal Tick(int index) => (decimal)Math.Round(_scale.From + (index * _scale.Step), 6);

    private float X(DateOnly day)
    {
        var (first, last) = (_periods[0].Day.DayNumber, _periods[^1].Day.DayNumber);
        return first == last ? (_left + _right) / 2 : _left + ((_right - _left) * (day.DayNumber - first) / (last - first));
    }

    private float Y(decimal value, float plotTop) =>
        plotTop + (PlotHeight * (float)((_scale.To - (double)value) / (_scale.To - _scale.From)));

    private void DrawGrid(SKCanvas canvas, float plotTop)
    {
        for (var index = 0; index <= _scale.Steps; index++)
        {
            var y = Y(Tick(index), plotTop);
            var colour = index == 0 ? ChartColours.Ink : ChartColours.Grid;
            _pen.Line(canvas, new SKPoint(_left, y), new SKPoint(_right, y), colour, 2);
            _pen.Text(canvas, _axisNumbers.Write(Tick(index)), _left - 10, y + 8, Axis, SKTextAlign.Right);
        }
    }

    // As many evenly spaced periods as fit beside each other, the first and the last always.
    private void DrawPeriods(SKCanvas canvas, float axis)
    {
        for (var count = Math.Min(PeriodLabels, _periods.Count); ; count--)
        {
            var chosen = Enumerable.Range(0, count).Select(at => _periods[count == 1 ? 0 : at * (_periods.Count - 1) / (count - 1)])
                .Select(period => (Period: period, Area: LabelArea(period))).ToList();
            if (count > 2 && chosen.Zip(chosen.Skip(1)).Any(pair => pair.First.Area.Right + PeriodGap > pair.Second.Area.Left))
            {
                continue;
            }

            foreach (var (period, area) in chosen)
            {
                DrawPeriod(canvas, axis, X(period.Day), period.Label, area.Left);
            }

            return;
        }
    }

    private (float Left, float Right) LabelArea((DateOnly Day, string Label) period)
    {
        var width = _pen.Width(period.Label, Axis);
        var left = Math.Clamp(X(period.Day) - (width / 2), ChartPage.Margin, ChartPage.Width - ChartPage.Margin - width);
        return (left, left + width);
    }

    private void DrawPeriod(SKCanvas canvas, float axis, float x, string label, float left)
    {
        _pen.Line(canvas, new SKPoint(x, axis), new SKPoint(x, axis + 8), ChartColours.Ink, 2);
        _pen.Text(canvas, label, left, axis + 34, Axis);
    }

    private void DrawLine(SKCanvas canvas, float plotTop, Series series, int index)
    {
        using var shape = new SKPathBuilder();
        foreach (var (point, at) in series.Points.Select((point, at) => (point, at)))
        {
            var place = new SKPoint(X(point.Day), Y(point.Value, plotTop));
            if (at == 0)
            {
                shape.MoveTo(place);
            }
            else
            {
                shape.LineTo(place);
            }
        }

        using var path = shape.Detach();
        _pen.Path(canvas, path, series.Colour, 4);
        IEnumerable<Point> marked = series.Points.Count <= MostMarkers ? series.Points : [series.Points[^1]];
        foreach (var point in marked)
        {
            LineMarker.Draw(canvas, _pen, index, new SKPoint(X(point.Day), Y(point.Value, plotTop)), series.Colour);
        }
    }

    // All values of a short line; of a long one the last, the highest and the lowest. A label that would cover another is left out.
    private void DrawLabels(SKCanvas canvas, float plotTop, Series series, List<SKRect> taken)
    {
        var points = series.Points;
        var labelled = points.Count <= FewPoints && _series.Count == 1 ? points.Reverse()
            : _series.Count == 1 ? new[] { points[^1], points.MaxBy(point => point.Value)!, points.MinBy(point => point.Value)! }.Distinct()
            : [points[^1]];
        foreach (var point in labelled)
        {
            var text = _numbers.Write(point.Value);
            var width = _pen.Width(text, Label);
            var y = Y(point.Value, plotTop);
            var (shift, below) = FreeSide(points, point);
            below &= y + 44 < plotTop + PlotHeight;
            var left = Math.Clamp(X(point.Day) - (width / 2) + (shift * ((width / 2) - 6)), _left + 2, ChartPage.Width - ChartPage.Margin - width);
            var area = SKRect.Create(left - 4, below ? y + 12 : y - 14 - Label.Size, width + 8, Label.Size + 4);
            if (taken.Any(other => other.IntersectsWith(area)))
            {
                continue;
            }

            taken.Add(area);
            _pen.TextWithHalo(canvas, text, left, area.Top + Label.Size - 2, Label);
        }
    }

    // Where the line is not: below a valley, above a peak, above and to the left of a rise, above and to the right of a fall.
    private static (int Shift, bool Below) FreeSide(IReadOnlyList<Point> points, Point point)
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

    private void DrawLegend(SKCanvas canvas, float top)
    {
        foreach (var (series, index) in _series.Select((series, index) => (series, index)))
        {
            var y = top + (index * LegendLine) + (LegendLine / 2);
            _pen.Line(canvas, new SKPoint(ChartPage.Margin, y), new SKPoint(ChartPage.Margin + 52, y), series.Colour, 4);
            LineMarker.Draw(canvas, _pen, index, new SKPoint(ChartPage.Margin + 26, y), series.Colour);
            var value = _numbers.Write(series.Points[^1].Value);
            var valueWidth = _pen.Width(value, Label);
            var name = _pen.Wrap(series.Name, Legend, ChartPage.Inner - 68 - valueWidth - 20, 1)[0];
            _pen.Text(canvas, name, ChartPage.Margin + 68, y + 8, Legend);
            _pen.Text(canvas, value, ChartPage.Width - ChartPage.Margin, y + 8, Label, SKTextAlign.Right);
        }
    }

    private sealed record Point(DateOnly Day, decimal Value);

    private sealed record Series(string Name, IReadOnlyList<Point> Points, SKColor Colour);
}
