using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// One bar a row, the name on a line of its own above it: names of ministries are long, a phone is narrow, and nobody
/// reads slanted text. Bars start at zero, so that their lengths are to scale.
/// </summary>
internal sealed class BarBody : IChartBody
{
    private const int MostRows = 24;

    /// <summary>From so many rows on they are set closer.</summary>
    private const int ManyRows = 12;
    private const float LabelGap = 12;
    private const decimal WholePercent = 100m;

    private readonly ChartPen _pen;
    private readonly List<Bar> _bars;
    private readonly TextStyle _name;
    private readonly TextStyle _value;
    private readonly float _thickness;
    private readonly float _gap;
    private readonly float _zero;
    private readonly float _perUnit;

    public BarBody(ChartPen pen, FigureSheet sheet)
    {
        _pen = pen;
        var many = sheet.Rows.Count > ManyRows;
        _name = new TextStyle(many ? 24 : 27, ChartColours.Ink);
        _value = new TextStyle(many ? 24 : 27, ChartColours.Ink, Bold: true);
        _thickness = many ? 24 : 30;
        _gap = many ? 12 : 20;

        var shown = sheet.Rows.Take(MostRows).ToList();
        var numbers = new SheetNumbers(shown.Select(Length), sheet.Unit);
        _bars = [.. shown.Select(row => new Bar(
            pen.Wrap(row.Rank is { } rank ? $"{rank}. {row.Name}" : row.Name, _name, ChartPage.Inner, 3),
            Length(row),
            sheet.ShowsChange ? numbers.WriteChange(Length(row)) : numbers.Write(Length(row))))];

        var labels = _bars.Max(bar => pen.Width(bar.Label, _value)) + LabelGap;
        var largest = Math.Max(_bars.Max(bar => bar.Value), 0);
        var smallest = Math.Min(_bars.Min(bar => bar.Value), 0);

        // High percentages are seen against the whole; low ones would all be stubs, so they are seen against the highest.
        var end = !sheet.ShowsChange && sheet.Unit == "%" && largest is >= WholePercent / 2 and <= WholePercent ? WholePercent : largest;
        var span = (float)(end - smallest);
        var room = ChartPage.Inner - (smallest < 0 ? labels : 0) - (largest > 0 ? labels : 0);
        _perUnit = span > 0 ? room / span : 0;
        _zero = ChartPage.Margin + (smallest < 0 ? labels + ((float)-smallest * _perUnit) : 0);
        Remark = sheet.Rows.Count > MostRows ? $"Hình vẽ {MostRows} trong {sheet.Rows.Count} dòng của câu trả lời; đủ số liệu có trong tệp Excel." : null;
        Unit = ChartUnit.Of(sheet);
        Height = _bars.Sum(HeightOf) - _gap;

        decimal Length(AnswerRow row) => sheet.ShowsChange ? row.Change!.Value : row.Value;
    }

    public float Height { get; }

    public string? Unit { get; }

    public string? Remark { get; }

    public void Draw(SKCanvas canvas, float top)
    {
        var y = top;
        foreach (var bar in _bars)
        {
            var barTop = y + _pen.Lines(canvas, bar.Name, ChartPage.Margin, y, _name) + 4;
            var length = (float)bar.Value * _perUnit;
            var (left, right) = length < 0 ? (_zero + length, _zero) : (_zero, _zero + Math.Max(length, 2));
            _pen.Fill(canvas, new SKRect(left, barTop, right, barTop + _thickness), length < 0 ? ChartColours.Down : ChartColours.Up);
            var baseline = barTop + (_thickness / 2) + (_value.Size * 0.36f);
            if (length < 0)
            {
                _pen.Text(canvas, bar.Label, left - LabelGap, baseline, _value, SKTextAlign.Right);
            }
            else
            {
                _pen.Text(canvas, bar.Label, right + LabelGap, baseline, _value);
            }

            _pen.Line(canvas, new SKPoint(_zero, barTop - 3), new SKPoint(_zero, barTop + _thickness + 3), ChartColours.Ink, 2);
            y += HeightOf(bar);
        }
    }

    private float HeightOf(Bar bar) => (bar.Name.Count * _name.LineHeight) + 4 + _thickness + _gap;

    private sealed record Bar(IReadOnlyList<string> Name, decimal Value, string Label);
}
