using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>Values over time, one line a unit.</summary>
internal sealed class LineBody : IChartBody
{
    private const float PlotHeight = 470;
    private const float AboveTop = 40;
    private const float LegendGap = 12;
    private const float LegendLine = 40;
    private const int MostMarkers = 16;
    private const int WholePercent = 100;

    private static readonly TextStyle Axis = new(22, ChartColours.Soft);
    private static readonly TextStyle Legend = new(24, ChartColours.Ink);

    private readonly ChartPen _pen;
    private readonly IReadOnlyList<LineSeries> _series;
    private readonly SheetNumbers _numbers;
    private readonly SheetNumbers _axisNumbers;
    private readonly NiceScale _scale;
    private readonly PeriodAxis _periods;
    private readonly float _left;
    private readonly float _right = ChartPage.Width - ChartPage.Margin - 16;

    public LineBody(ChartPen pen, FigureSheet sheet)
    {
        _pen = pen;
        _series = LineSeries.Of(sheet);
        var values = _series.SelectMany(series => series.Points).Select(point => point.Value).ToList();
        var limit = sheet.Unit == "%" && values.Max() <= WholePercent ? WholePercent : double.PositiveInfinity;
        _numbers = new SheetNumbers(values, sheet.Unit);
        _scale = NiceScale.Around((double)values.Min(), (double)values.Max(), limit);
        var ticks = Enumerable.Range(0, _scale.Steps + 1).Select(Tick).ToList();
        _axisNumbers = new SheetNumbers(ticks, sheet.Unit);
        _left = ChartPage.Margin + ticks.Max(tick => pen.Width(_axisNumbers.Write(tick), Axis)) + 14;
        _periods = new PeriodAxis(pen, sheet, _left, _right);
        Height = AboveTop + PlotHeight + PeriodAxis.Height + (_series.Count > 1 ? (_series.Count * LegendLine) + LegendGap : 0);
        Unit = ChartUnit.Of(sheet);
        var units = sheet.Rows.DistinctBy(row => row.Entity).Count();
        Remark = units > LineSeries.Most ? $"Hình vẽ {LineSeries.Most} trong {units} đơn vị; đủ số liệu có trong tệp Excel." : null;
    }

    public float Height { get; }

    public string? Unit { get; }

    public string? Remark { get; }

    public void Draw(SKCanvas canvas, float top)
    {
        var plotTop = top + AboveTop;
        var bottom = plotTop + PlotHeight;
        DrawGrid(canvas, plotTop);
        _periods.Draw(canvas, bottom);
        for (var index = 0; index < _series.Count; index++)
        {
            DrawLine(canvas, plotTop, index);
        }

        var labels = new PointLabels(_pen, _left, bottom);
        foreach (var series in _series)
        {
            foreach (var point in PointLabels.Worth(series, isAlone: _series.Count == 1))
            {
                labels.Draw(canvas, series, point, Place(point, plotTop), _numbers.Write(point.Value));
            }
        }

        for (var index = 0; index < _series.Count && _series.Count > 1; index++)
        {
            DrawLegend(canvas, bottom + PeriodAxis.Height + LegendGap + ((index + 0.5f) * LegendLine), index);
        }
    }

    private decimal Tick(int index) => (decimal)Math.Round(_scale.From + (index * _scale.Step), 6);

    private float Y(decimal value, float plotTop) =>
        plotTop + (PlotHeight * (float)((_scale.To - (double)value) / (_scale.To - _scale.From)));

    private SKPoint Place(LinePoint point, float plotTop) => new(_periods.X(point.Day), Y(point.Value, plotTop));

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

    private void DrawLine(SKCanvas canvas, float plotTop, int index)
    {
        var series = _series[index];
        using var shape = new SKPathBuilder();
        for (var at = 0; at < series.Points.Count; at++)
        {
            if (at == 0)
            {
                shape.MoveTo(Place(series.Points[at], plotTop));
            }
            else
            {
                shape.LineTo(Place(series.Points[at], plotTop));
            }
        }

        using var path = shape.Detach();
        _pen.Path(canvas, path, series.Colour, 4);
        IEnumerable<LinePoint> marked = series.Points.Count <= MostMarkers ? series.Points : [series.Points[^1]];
        foreach (var point in marked)
        {
            LineMarker.Draw(canvas, _pen, index, Place(point, plotTop), series.Colour);
        }
    }

    private void DrawLegend(SKCanvas canvas, float y, int index)
    {
        var series = _series[index];
        _pen.Line(canvas, new SKPoint(ChartPage.Margin, y), new SKPoint(ChartPage.Margin + 52, y), series.Colour, 4);
        LineMarker.Draw(canvas, _pen, index, new SKPoint(ChartPage.Margin + 26, y), series.Colour);
        var value = _numbers.Write(series.Points[^1].Value);
        var name = _pen.Wrap(series.Name, Legend, ChartPage.Inner - 88 - _pen.Width(value, PointLabels.Style), 1)[0];
        _pen.Text(canvas, name, ChartPage.Margin + 68, y + 8, Legend);
        _pen.Text(canvas, value, ChartPage.Width - ChartPage.Margin, y + 8, PointLabels.Style, SKTextAlign.Right);
    }
}
