using Assistant.Bot.Answers.Files;
using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// The country as tiles of equal size: a province is seen by its value and not by its area. Every tile carries its name and
/// figure, so the shade is a help and not the only sign; units without a figure have a dashed frame.
/// </summary>
internal sealed class TileMapBody : IChartBody
{
    private const float Space = 5;
    private const float Inside = 3;
    private const float SmallestName = 15;

    /// <summary>Lines in a tile stand closer than in running text; tiles wider than this have larger letters.</summary>
    private const float LineShare = 1.13f;
    private const float WideTile = 105;
    private const float NameShare = 0.62f;

    private static readonly TextStyle Island = new(20, ChartColours.Soft);

    // Scattered dots inside the frame of an archipelago, as shares of its width and height.
    private static readonly SKPoint[] Dots = [new(0.18f, 0.2f), new(0.34f, 0.12f), new(0.5f, 0.24f), new(0.66f, 0.14f), new(0.8f, 0.26f), new(0.42f, 0.34f), new(0.24f, 0.36f), new(0.7f, 0.38f)];

    private readonly ChartPen _pen;
    private readonly TileMap _map;
    private readonly Dictionary<string, decimal> _values;
    private readonly ValueClasses _classes;
    private readonly ScaledUnit _unit;
    private readonly SheetNumbers _numbers;
    private readonly string _sheetUnit;
    private readonly float _pitchX;
    private readonly float _pitchY;
    private readonly float _nameSize;
    private readonly TextStyle _value;

    public TileMapBody(ChartPen pen, FigureSheet sheet, TileMap map)
    {
        _pen = pen;
        _map = map;
        var tiles = map.Tiles.Select(tile => tile.PlaceId).ToHashSet(StringComparer.Ordinal);
        _unit = ScaledUnit.For(sheet.Rows.Max(row => row.Value), sheet.Unit);
        _values = sheet.Rows.Where(row => tiles.Contains(row.Entity)).DistinctBy(row => row.Entity)
            .ToDictionary(row => row.Entity, row => row.Value / _unit.Divisor, StringComparer.Ordinal);
        _classes = new ValueClasses(_values.Values, byFactor: sheet.Unit is not ("%" or "điểm"));
        _sheetUnit = sheet.Unit;
        _numbers = new SheetNumbers(_values.Values, sheet.Unit);
        _pitchX = ChartPage.Inner / map.Columns;
        _nameSize = _pitchX > WideTile ? 22 : 20;
        _value = new TextStyle(_nameSize + 1, ChartColours.Ink, Bold: true);
        _pitchY = MathF.Ceiling((((2 * _nameSize) + _value.Size) * LineShare) + (2 * Inside) + Space);
        Height = map.Rows * _pitchY;
        Remark = "Sơ đồ ô vuông: mỗi tỉnh, thành phố một ô, không theo diện tích; màu đậm là giá trị cao.";
    }

    public float Height { get; }

    public string? Unit => _sheetUnit == "%" ? null : _unit.Unit;

    public string? Remark { get; }

    public void Draw(SKCanvas canvas, float top)
    {
        foreach (var island in _map.Islands)
        {
            DrawIslands(canvas, Area(top, island.Row, island.Column, island.Width, island.Height), island);
        }

        foreach (var tile in _map.Tiles)
        {
            DrawTile(canvas, Area(top, tile.Row, tile.Column, 1, 1), tile);
        }

        var legend = Area(top, _map.LegendRow, _map.LegendColumn, _map.LegendWidth, 1);
        new MapLegend(_pen, _classes, _numbers, hasUnknown: _values.Count < _map.Tiles.Count).Draw(canvas, legend.Left, legend.Top);
    }

    private static TextStyle TextOf(float size) => new(size, ChartColours.Ink);

    private SKRect Area(float top, int row, int column, int width, int height) => SKRect.Create(
        ChartPage.Margin + (column * _pitchX), top + (row * _pitchY), (width * _pitchX) - Space, (height * _pitchY) - Space);

    private void DrawTile(SKCanvas canvas, SKRect area, Tile tile)
    {
        var known = _values.TryGetValue(tile.PlaceId, out var value);
        if (known)
        {
            _pen.Fill(canvas, area, ChartColours.Steps[_classes.Shade(value)], 6);
            _pen.Frame(canvas, area, ChartColours.Soft, 1, 6);
        }
        else
        {
            _pen.Frame(canvas, area, ChartColours.Faint, 1.5f, 6, dashed: true);
        }

        var (lines, style) = NameIn(tile.Name, area.Width - (2 * Inside));
        var height = ((lines.Count * style.Size) + (known ? _value.Size : 0)) * LineShare;
        var baseline = area.MidY - (height / 2) + style.Size;
        foreach (var line in lines)
        {
            _pen.Text(canvas, line, area.MidX, baseline, known ? style : style with { Colour = ChartColours.Soft }, SKTextAlign.Center);
            baseline += style.Size * LineShare;
        }

        if (known)
        {
            var figure = _numbers.Write(value);
            _pen.Text(canvas, figure, area.MidX, baseline, Fitting(figure, _value, area.Width - 2), SKTextAlign.Center);
        }
    }

    // On two lines at most, in the largest letters that fit.
    private (IReadOnlyList<string> Lines, TextStyle Style) NameIn(string name, float width)
    {
        for (var style = TextOf(_nameSize); ; style = style with { Size = style.Size - 1 })
        {
            var lines = _pen.Wrap(name, style, width, style.Size <= SmallestName ? 2 : int.MaxValue);
            if (lines.Count <= 2 || style.Size <= SmallestName)
            {
                return (lines, style);
            }
        }
    }

    private TextStyle Fitting(string text, TextStyle style, float width)
    {
        while (_pen.Width(text, style) > width && style.Size > SmallestName)
        {
            style = style with { Size = style.Size - 1 };
        }

        return style;
    }

    private void DrawIslands(SKCanvas canvas, SKRect area, IslandFrame island)
    {
        _pen.Frame(canvas, area, ChartColours.Faint, 1.5f, 6, dashed: true);
        foreach (var dot in Dots)
        {
            var centre = new SKPoint(area.Left + (dot.X * area.Width), area.Top + (dot.Y * area.Height));
            _pen.Fill(canvas, SKRect.Create(centre.X - 4, centre.Y - 4, 8, 8), ChartColours.Soft, 4);
        }

        // Narrow, so that the kind ("Quần đảo") and the name stand on lines of their own.
        var lines = _pen.Wrap(island.Name, Island, area.Width * NameShare).Append($"({island.Of})").ToList();
        _pen.Lines(canvas, lines, area.MidX, area.Bottom - (lines.Count * Island.LineHeight) - 6, Island, SKTextAlign.Center);
    }
}
