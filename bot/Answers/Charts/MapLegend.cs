using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>What the shades of a map stand for, from the highest class down.</summary>
internal sealed class MapLegend(ChartPen pen, ValueClasses classes, SheetNumbers numbers, bool hasUnknown)
{
    private const float LineHeight = 38;

    private static readonly TextStyle Text = new(22, ChartColours.Ink);
    private static readonly TextStyle Title = new(22, ChartColours.Ink, Bold: true);

    public void Draw(SKCanvas canvas, float left, float top)
    {
        var y = top + pen.Lines(canvas, ["Giá trị"], left, top, Title) + 6;
        foreach (var (shade, lowest, highest) in classes.Ranges.Reverse())
        {
            var swatch = Swatch(left, y);
            pen.Fill(canvas, swatch, ChartColours.Steps[shade], 4);
            pen.Frame(canvas, swatch, ChartColours.Soft, 1, 4);
            Write(canvas, left, y, lowest == highest ? numbers.Write(lowest) : $"{numbers.Write(lowest)} – {numbers.Write(highest)}");
            y += LineHeight;
        }

        if (hasUnknown)
        {
            pen.Frame(canvas, Swatch(left, y), ChartColours.Faint, 1.5f, 4, dashed: true);
            Write(canvas, left, y, "không có số liệu");
        }
    }

    private static SKRect Swatch(float left, float y) => SKRect.Create(left, y + 4, 44, LineHeight - 8);

    private void Write(SKCanvas canvas, float left, float y, string text) => pen.Text(canvas, text, left + 56, y + 27, Text);
}
