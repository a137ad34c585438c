using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Answers.Charts;

/// <summary>The maps of charts/tile-map.yaml: which units there are on a day and where each has its tile.</summary>
internal sealed class TileMaps
{
    private const string FileName = "charts/tile-map.yaml";
    private const string Empty = ".";

    private readonly IReadOnlyList<TileMap> _maps;

    private TileMaps(IReadOnlyList<TileMap> maps) => _maps = maps;

    public IReadOnlyList<TileMap> All => _maps;

    /// <summary>The map of the units that existed on the last day of a period.</summary>
    public TileMap On(DateOnly day) =>
        _maps.FirstOrDefault(map => (map.ValidFrom is not { } from || day >= from) && (map.ValidTo is not { } to || day <= to))
        ?? throw new InvalidOperationException($"{FileName} has no map for {day:yyyy-MM-dd}.");

    /// <exception cref="KnowledgeLoadException">The file is missing, broken, or names a unit that does not exist.</exception>
    public static TileMaps Load(string dataPath, PlaceDirectory places)
    {
        var file = WordingFile.Read<TileMapFile>(dataPath, FileName);
        var problems = new List<string>();
        var maps = file.Maps.Select(entry => Build(entry, places, problems)).ToList();
        return problems.Count == 0 ? new TileMaps(maps) : throw new KnowledgeLoadException(problems);
    }

    private static TileMap Build(TileMapEntry entry, PlaceDirectory places, List<string> problems)
    {
        var tiles = new List<Tile>();
        for (var row = 0; row < entry.Rows.Count; row++)
        {
            for (var column = 0; column < entry.Rows[row].Count; column++)
            {
                var name = entry.Rows[row][column];
                if (name == Empty)
                {
                    continue;
                }

                if (places.Find(name + entry.Suffix) is { } place)
                {
                    tiles.Add(new Tile(place.Id, entry.ShortNames.GetValueOrDefault(name) ?? place.Name, row, column));
                }
                else
                {
                    problems.Add($"{FileName}: không có đơn vị \"{name}{entry.Suffix}\" trong places.yaml.");
                }
            }
        }

        return new TileMap
        {
            ValidFrom = Day(entry.ValidFrom),
            ValidTo = Day(entry.ValidTo),
            Rows = entry.Rows.Count,
            Columns = entry.Rows.Max(row => row.Count),
            Tiles = tiles,
            Islands = [.. entry.Islands.Select(island => new IslandFrame(island.Name, island.Of, island.Row, island.Column, island.Width, island.Height))],
            LegendRow = entry.Legend.Row,
            LegendColumn = entry.Legend.Column,
            LegendWidth = entry.Legend.Width,
        };
    }

    private static DateOnly? Day(string? iso) =>
        iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class TileMapFile
    {
        public string Source { get; set; } = "";
        public string Why { get; set; } = "";
        public List<TileMapEntry> Maps { get; set; } = [];
    }

    private sealed class TileMapEntry
    {
        public string Suffix { get; set; } = "";
        public string? ValidFrom { get; set; }
        public string? ValidTo { get; set; }
        public List<List<string>> Rows { get; set; } = [];
        public Dictionary<string, string> ShortNames { get; set; } = [];
        public List<FrameEntry> Islands { get; set; } = [];
        public FrameEntry Legend { get; set; } = new();
    }

    private sealed class FrameEntry
    {
        public string Name { get; set; } = "";
        public string Of { get; set; } = "";
        public int Row { get; set; }
        public int Column { get; set; }
        public int Width { get; set; }
        public int Height { get; set; }
    }
}
