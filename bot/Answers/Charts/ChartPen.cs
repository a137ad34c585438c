using System.Text;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>Measures and draws text and shapes for one picture. Not shared between threads.</summary>
internal sealed class ChartPen : IDisposable
{
    private readonly Dictionary<(float Size, bool Bold), SKFont> _fonts = [];
    private readonly SKPaint _paint = new() { IsAntialias = true };

    public float Width(string text, TextStyle style) => Font(style).MeasureText(Composed(text));

    /// <summary>Lines no wider than <paramref name="width"/>; what does not fit in <paramref name="mostLines"/> ends in "…".</summary>
    public IReadOnlyList<string> Wrap(string text, TextStyle style, float width, int mostLines = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Composed(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, style, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || Width(longer, style) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        return lines.Count <= mostLines ? lines : [.. lines.Take(mostLines - 1), Shortened(string.Join(' ', lines.Skip(mostLines - 1)), style, width)];
    }

    public void Text(SKCanvas canvas, string text, float x, float baseline, TextStyle style, SKTextAlign align = SKTextAlign.Left)
    {
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = style.Colour;
        canvas.DrawText(Composed(text), x, baseline, align, Font(style), _paint);
    }

    /// <summary>Text that may stand over a line: a rim of the ground's colour keeps it readable.</summary>
    public void TextWithHalo(SKCanvas canvas, string text, float x, float baseline, TextStyle style)
    {
        Stroke(ChartColours.Ground, 6, null);
        _paint.StrokeJoin = SKStrokeJoin.Round;
        canvas.DrawText(Composed(text), x, baseline, SKTextAlign.Left, Font(style), _paint);
        Text(canvas, text, x, baseline, style);
    }

    /// <returns>The height of the lines.</returns>
    public float Lines(SKCanvas canvas, IReadOnlyList<string> lines, float x, float top, TextStyle style, SKTextAlign align = SKTextAlign.Left)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            Text(canvas, lines[index], x, top + (index * style.LineHeight) + style.Ascent, style, align);
        }

        return lines.Count * style.LineHeight;
    }

    public void Fill(SKCanvas canvas, SKRect area, SKColor colour, float radius = 0)
    {
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = colour;
        canvas.DrawRoundRect(area, radius, radius, _paint);
    }

    public void Frame(SKCanvas canvas, SKRect area, SKColor colour, float thickness, float radius = 0, bool dashed = false)
    {
        using var dashes = dashed ? SKPathEffect.CreateDash([8, 6], 0) : null;
        Stroke(colour, thickness, dashes);
        canvas.DrawRoundRect(area, radius, radius, _paint);
        _paint.PathEffect = null;
    }

    public void Line(SKCanvas canvas, SKPoint from, SKPoint to, SKColor colour, float thickness)
    {
        Stroke(colour, thickness, null);
        canvas.DrawLine(from, to, _paint);
    }

    public void Path(SKCanvas canvas, SKPath path, SKColor colour, float thickness)
    {
        Stroke(colour, thickness, null);
        _paint.StrokeJoin = SKStrokeJoin.Round;
        canvas.DrawPath(path, _paint);
    }

    public void Shape(SKCanvas canvas, SKPath path, SKColor colour)
    {
        _paint.Style = SKPaintStyle.Fill;
        _paint.Color = colour;
        canvas.DrawPath(path, _paint);
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }

        _paint.Dispose();
    }

    // One code point for each letter: the fonts hold the whole Vietnamese alphabet so, and nothing has to be shaped.
    private static string Composed(string text) => text.Normalize(NormalizationForm.FormC);

    private void Stroke(SKColor colour, float thickness, SKPathEffect? dashes)
    {
        _paint.Style = SKPaintStyle.Stroke;
        _paint.Color = colour;
        _paint.StrokeWidth = thickness;
        _paint.PathEffect = dashes;
    }

    private string Shortened(string text, TextStyle style, float width)
    {
        var kept = text;
        while (kept.Length > 1 && Width(kept + "…", style) > width)
        {
            kept = kept[..^1];
        }

        return kept.TrimEnd(' ', ',', '-', '–') + "…";
    }

    // A word wider than the line is cut; no Vietnamese word is, but an address or a code may be.
    private IEnumerable<string> Pieces(string word, TextStyle style, float width)
    {
        while (word.Length > 1 && Width(word, style) > width)
        {
            var length = word.Length - 1;
            while (length > 1 && Width(word[..length], style) > width)
            {
                length--;
            }

            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }

    private SKFont Font(TextStyle style)
    {
        if (!_fonts.TryGetValue((style.Size, style.Bold), out var font))
        {
            // Without hinting and subpixel colours the same text has the same pixels on every machine.
            font = new SKFont(style.Bold ? ChartFonts.Bold : ChartFonts.Regular, style.Size)
            {
                Edging = SKFontEdging.Antialias,
                Hinting = SKFontHinting.None,
                Subpixel = true,
            };
            _fonts[(style.Size, style.Bold)] = font;
        }

        return font;
    }
}
