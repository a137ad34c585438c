namespace Assistant.Bot.Answers.Charts;

/// <summary>One tile for each unit of a system of provinces, north at the top.</summary>
internal sealed record TileMap
{
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public required int Rows { get; init; }
    public required int Columns { get; init; }
    public required IReadOnlyList<Tile> Tiles { get; init; }

    /// <summary>Hoàng Sa and Trường Sa: no map of the country is without them.</summary>
    public required IReadOnlyList<IslandFrame> Islands { get; init; }

    /// <summary>The first row of the legend, in the part that the country leaves empty.</summary>
    public required int LegendRow { get; init; }
    public required int LegendColumn { get; init; }

    /// <summary>In tiles.</summary>
    public required int LegendWidth { get; init; }
}

internal sealed record Tile(string PlaceId, string Name, int Row, int Column);

/// <summary><paramref name="Of"/> is the unit that the islands belong to; sizes are in tiles.</summary>
internal sealed record IslandFrame(string Name, string Of, int Row, int Column, int Width, int Height);
