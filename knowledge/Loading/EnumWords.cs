using System.Text.Json;

namespace Assistant.Knowledge.Loading;

/// <summary>The words of an enum as data files write them: TwoSources is "two_sources".</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    public static string All => string.Join(" | ", ByWord.Keys);

    public static bool TryGet(string word, out T value) => ByWord.TryGetValue(word, out value);
}
