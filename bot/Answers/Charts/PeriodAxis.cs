using System.Globalization;
using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// The periods along the bottom. Distances are those of the calendar, so that a missing week is a gap and not a step.
/// </summary>
internal sealed class PeriodAxis
{
    public const float Height = 42;

    private const int MostLabels = 4;
    private const float LabelGap = 24;

    private static readonly TextStyle Label = new(22, ChartColours.Soft);

    private readonly ChartPen _pen;
    private readonly float _left;
    private readonly float _right;
    private readonly List<(DateOnly Day, string Label)> _periods;

    public PeriodAxis(ChartPen pen, FigureSheet sheet, float left, float right)
    {
        (_pen, _left, _right) = (pen, left, right);
        _periods = [.. sheet.Rows.Select(row => row.Period).OfType<AnswerPeriod>().Select(period => (Day: LineSeries.DayOf(period), Label: Short(period)))
            .DistinctBy(period => period.Day).OrderBy(period => period.Day)];
    }

    public float X(DateOnly day)
    {
        var (first, last) = (_periods[0].Day.DayNumber, _periods[^1].Day.DayNumber);
        return first == last ? (_left + _right) / 2 : _left + ((_right - _left) * (day.DayNumber - first) / (last - first));
    }

    // As many evenly spaced periods as fit beside each other, the first and the last always.
    public void Draw(SKCanvas canvas, float axis)
    {
        for (var count = Math.Min(MostLabels, _periods.Count); ; count--)
        {
            var chosen = Enumerable.Range(0, count).Select(at => _periods[count == 1 ? 0 : at * (_periods.Count - 1) / (count - 1)])
                .Select(period => (Period: period, Area: AreaOf(period))).ToList();
            if (count > 2 && chosen.Zip(chosen.Skip(1)).Any(pair => pair.First.Area.Right + LabelGap > pair.Second.Area.Left))
            {
                continue;
            }

            foreach (var (period, area) in chosen)
            {
                var x = X(period.Day);
                _pen.Line(canvas, new SKPoint(x, axis), new SKPoint(x, axis + 8), ChartColours.Ink, 2);
                _pen.Text(canvas, period.Label, area.Left, axis + 34, Label);
            }

            return;
        }
    }

    /// <summary>"Tuần 51/2022" is "T51/2022" under an axis; other labels give way to their last day.</summary>
    private static string Short(AnswerPeriod period) => period.Label.StartsWith("Tuần ", StringComparison.Ordinal)
        ? $"T{period.Label[5..]}"
        : LineSeries.DayOf(period).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private (float Left, float Right) AreaOf((DateOnly Day, string Label) period)
    {
        var width = _pen.Width(period.Label, Label);
        var left = Math.Clamp(X(period.Day) - (width / 2), ChartPage.Margin, ChartPage.Width - ChartPage.Margin - width);
        return (left, left + width);
    }
}
