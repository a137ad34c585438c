using Assistant.Bot.Answers.Charts;
using Assistant.Knowledge;

namespace Assistant.Tests.Answers.Charts;

public sealed class TileMapTests
{
    private static readonly TileMaps Maps = TileMaps.Load(KnowledgeBase.ShippedDataPath, ShippedKnowledge.Base.Places);

    public static TheoryData<string> Days => ["2022-09-27", "2025-06-30", "2025-07-01", "2026-11-24"];

    [Theory]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    public void The_map_is_that_of_the_units_of_the_day(string day, int tiles) => Assert.Equal(tiles, On(day).Tiles.Count);

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_unit_of_the_day_has_one_tile(string day)
    {
        var suffix = On(day).Tiles[0].PlaceId[^3..];
        var units = ShippedKnowledge.Base.Places.All.Where(place => place.Id.EndsWith(suffix, StringComparison.Ordinal)).Select(place => place.Id);

        Assert.Equal(units.Order(), On(day).Tiles.Select(tile => tile.PlaceId).Order());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Nothing_lies_over_anything_else(string day)
    {
        var map = On(day);
        var cells = map.Tiles.Select(tile => (tile.Row, tile.Column))
            .Concat(map.Islands.SelectMany(island => Cells(island.Row, island.Column, island.Width, island.Height)))
            // Title, five classes and "no figures" take less than four rows.
            .Concat(Cells(map.LegendRow, map.LegendColumn, map.LegendWidth, 4))
            .ToList();

        Assert.Equal(cells.Count, cells.Distinct().Count());
        Assert.All(cells, cell => Assert.InRange(cell.Column, 0, map.Columns - 1));
        Assert.All(cells, cell => Assert.InRange(cell.Row, 0, map.Rows - 1));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Both_archipelagos_are_on_the_map_with_the_unit_that_they_belong_to(string day) =>
        Assert.Equal([("Quần đảo Hoàng Sa", "Đà Nẵng"), ("Quần đảo Trường Sa", "Khánh Hòa")], On(day).Islands.Select(island => (island.Name, island.Of)));

    [Theory]
    [InlineData("2022-12-20", "cao-bang", "ha-noi", "ninh-binh", "nghe-an", "quang-tri", "da-nang", "binh-dinh", "khanh-hoa", "ho-chi-minh", "can-tho", "ca-mau")]
    [InlineData("2026-11-24", "cao-bang", "ha-noi", "ninh-binh", "nghe-an", "quang-tri", "da-nang", "gia-lai", "khanh-hoa", "ho-chi-minh", "can-tho", "ca-mau")]
    public void North_is_at_the_top(string day, params string[] fromNorthToSouth)
    {
        var rows = fromNorthToSouth.Select(place => Tile(day, place).Row).ToList();

        Assert.Equal(rows.Order().Distinct(), rows);
    }

    [Theory]
    [InlineData("2022-12-20", "thua-thien-hue")]
    [InlineData("2026-11-24", "hue")]
    public void The_country_bends_like_an_S(string day, string middle)
    {
        // The far north and the far south reach west, the middle lies east of both.
        Assert.True(Tile(day, "dien-bien").Column < Tile(day, middle).Column);
        Assert.True(Tile(day, "ca-mau").Column < Tile(day, middle).Column);
        Assert.True(Tile(day, "nghe-an").Column < Tile(day, "da-nang").Column);
        Assert.True(Tile(day, "an-giang").Column < Tile(day, "khanh-hoa").Column);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void No_tile_stands_alone(string day)
    {
        var map = On(day);
        var cells = map.Tiles.Select(tile => (tile.Row, tile.Column)).ToHashSet();

        Assert.All(map.Tiles, tile => Assert.Contains(
            Cells(tile.Row - 1, tile.Column - 1, 3, 3).Where(cell => cell != (tile.Row, tile.Column)), cells.Contains));
    }

    [Fact]
    public void A_unit_that_does_not_exist_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("assistant-test-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "charts"));
        File.WriteAllText(Path.Combine(folder.FullName, "charts", "tile-map.yaml"),
            "source: x\nwhy: x\nmaps:\n  - suffix: \"-34\"\n    rows: [[ha-noi, ha-tay]]\n    legend: {row: 0, column: 0, width: 1}\n");

        var fault = Assert.Throws<Knowledge.Loading.KnowledgeLoadException>(() => TileMaps.Load(folder.FullName, ShippedKnowledge.Base.Places));

        Assert.Contains("ha-tay-34", fault.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static TileMap On(string day) => Maps.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    private static Tile Tile(string day, string place) => On(day).Tiles.Single(tile => tile.PlaceId[..^3] == place);

    private static IEnumerable<(int Row, int Column)> Cells(int row, int column, int width, int height) =>
        from down in Enumerable.Range(row, height)
        from across in Enumerable.Range(column, width)
        select (down, across);
}
