using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>The mark at the points of a line: another shape for each line, for those to whom the colours look alike.</summary>
internal static class LineMarker
{
    private const float Radius = 9;

    private static readonly SKPoint[][] Shapes =
    [
        [],
        [new(-1, -1), new(1, -1), new(1, 1), new(-1, 1)],
        [new(0, -1.2f), new(1.1f, 0.9f), new(-1.1f, 0.9f)],
        [new(0, -1.3f), new(1.3f, 0), new(0, 1.3f), new(-1.3f, 0)],
        [new(-1.1f, -0.9f), new(1.1f, -0.9f), new(0, 1.2f)],
    ];

    public static void Draw(SKCanvas canvas, ChartPen pen, int series, SKPoint centre, SKColor colour)
    {
        Fill(canvas, pen, series, centre, ChartColours.Ground, Radius + 2);
        Fill(canvas, pen, series, centre, colour, Radius);
    }

    private static void Fill(SKCanvas canvas, ChartPen pen, int series, SKPoint centre, SKColor colour, float radius)
    {
        using var shape = new SKPathBuilder();
        var corners = Shapes[series % Shapes.Length];
        if (corners.Length == 0)
        {
            shape.AddCircle(centre.X, centre.Y, radius);
        }
        else
        {
            for (var at = 0; at < corners.Length; at++)
            {
                var corner = new SKPoint(centre.X + (corners[at].X * radius), centre.Y + (corners[at].Y * radius));
                if (at == 0)
                {
                    shape.MoveTo(corner);
                }
                else
                {
                    shape.LineTo(corner);
                }
            }

            shape.Close();
        }

        using var path = shape.Detach();
        pen.Shape(canvas, path, colour);
    }
}
