using System.Globalization;
using Assistant.Bot.Answers.Files;

namespace Assistant.Bot.Answers.Charts;

/// <summary>Figures as PNG pictures. Pure: the same figures give the same bytes on the same machine.</summary>
internal static class ChartPictures
{
    public static byte[] Bars(FigureSheet sheet) => ChartPage.Draw(sheet, SheetText.Scope(sheet), pen => new BarBody(pen, sheet));

    /// <summary>Only for figures over time.</summary>
    public static byte[] Lines(FigureSheet sheet) => ChartPage.Draw(sheet, SheetText.Scope(sheet), pen => new LineBody(pen, sheet));

    /// <summary>Only for figures of provinces, of one period.</summary>
    public static byte[] Map(FigureSheet sheet, TileMaps maps)
    {
        var map = maps.On(DateOnly.ParseExact(sheet.Period!.To, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return ChartPage.Draw(sheet, $"{map.Tiles.Count} tỉnh, thành phố", pen => new TileMapBody(pen, sheet, map));
    }
}
