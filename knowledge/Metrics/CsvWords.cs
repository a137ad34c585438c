using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics;

/// <summary>The words that stand in the CSV for our enumerations.</summary>
internal static class CsvWords
{
    private static readonly Dictionary<string, Circulation> Circulations = new(StringComparer.Ordinal)
    {
        ["công khai"] = Circulation.Public,
        ["nội bộ"] = Circulation.Internal,
    };

    private static readonly Dictionary<string, EntityKind> Kinds = new(StringComparer.Ordinal)
    {
        ["cả nước"] = EntityKind.Nation,
        ["khối bộ"] = EntityKind.MinistryBloc,
        ["khối địa phương"] = EntityKind.LocalBloc,
        ["bộ"] = EntityKind.Ministry,
        ["tỉnh"] = EntityKind.Province,
    };

    private static readonly Dictionary<string, RankSide?> Sides = new(StringComparer.Ordinal)
    {
        [""] = null,
        ["cao nhất"] = RankSide.Top,
        ["thấp nhất"] = RankSide.Bottom,
    };

    public static string Of(Circulation circulation) => Word(Circulations, circulation);

    public static string Of(EntityKind kind) => Word(Kinds, kind);

    public static string Of(RankSide? side) => Word(Sides, side);

    public static Circulation? Mark(string word) => Circulations.TryGetValue(word, out var value) ? value : null;

    public static EntityKind? Kind(string word) => Kinds.TryGetValue(word, out var value) ? value : null;

    /// <summary>False when the word names no side; an empty word means "not ranked".</summary>
    public static bool TrySide(string word, out RankSide? side) => Sides.TryGetValue(word, out side);

    public static string Allowed(string column) => column switch
    {
        "luu_hanh" => string.Join(", ", Circulations.Keys),
        "loai_don_vi" => string.Join(", ", Kinds.Keys),
        _ => string.Join(", ", Sides.Keys.Where(word => word.Length > 0)) + " hoặc để trống",
    };

    private static string Word<T>(Dictionary<string, T> words, T value) =>
        words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;
}
