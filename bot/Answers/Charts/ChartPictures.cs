using System.Globalization;
using Assistant.Bot.Answers.Files;

namespace Assistant.Bot.Answers.Charts;

/// <summary>Figures as PNG pictures. Pure: the same figures give the same bytes on the same machine.</summary>
internal static class ChartPictures
{
    public static byte[] Bars(FigureSheet sheet) => ChartPage.Draw(sheet, SheetText.Scope(sheet), pen => new BarBody(pen, sheet));

    /// <summary>Only for figures over time.</summary>
    public static byte[] Lines(FigureSheet sheet) => ChartPage.Draw(sheet, SheetText.Scope(sheet), pen => new LineBody(pen, sheet));

    /// <summary>Only for figures of provinces; of several periods, the newest is drawn.</summary>
    public static byte[] Map(FigureSheet figures, TileMaps maps)
    {
        var sheet = figures.IsOverTime ? Newest(figures) : figures;
        var map = maps.On(DateOnly.ParseExact(sheet.Period!.To, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var known = sheet.Rows.Select(row => row.Entity).Intersect(map.Tiles.Select(tile => tile.PlaceId)).Count();
        var scope = known == map.Tiles.Count ? $"{known} tỉnh, thành phố" : $"{known} trong {map.Tiles.Count} tỉnh, thành phố có số liệu";
        return ChartPage.Draw(sheet, scope, pen => new TileMapBody(pen, sheet, map));
    }

    private static FigureSheet Newest(FigureSheet sheet)
    {
        var period = sheet.Rows.Select(row => row.Period).OfType<AnswerPeriod>().MaxBy(period => period.To, StringComparer.Ordinal);
        return sheet with { Period = period, Rows = [.. sheet.Rows.Where(row => row.Period == period)] };
    }
}
