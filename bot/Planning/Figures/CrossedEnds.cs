using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Bộ bét với tỉnh bét", "quán quân khối tỉnh hơn quán quân khối bộ": a place in the ranking of one kind of unit beside one in
/// that of the other kind. Each reads as "Ministry/last:1" in skill calls.
/// </summary>
internal sealed partial record CrossedEnds(string One, string Other)
{
    /// <param name="text">Folded, numbers in digits.</param>
    public static CrossedEnds? Read(string text)
    {
        var ends = Ends(KindFirst(), text);
        ends = ends.Count == 2 ? ends : Ends(EndFirst(), text);
        ends = ends.Count != 2 && KindsThenEnd().Match(text) is { Success: true } shared ? Shared(shared) : ends;
        return ends is [{ Kind: var one } first, { Kind: var other } second] && one != other ? new CrossedEnds(Name(first), Name(second)) : null;
    }

    /// <summary>"Ministry/last:1" as kind and place; null: no kind is named.</summary>
    public static (EntityKind Kind, string Place)? Parse(string end) =>
        end.Split('/') is [var kind, var place] && Enum.TryParse<EntityKind>(kind, out var known) ? (known, place) : null;

    /// <summary>The same place in the rankings of two kinds.</summary>
    public static CrossedEnds Between(string one, string other, PlaceInRanking place) => new($"{one}/{place}", $"{other}/{place}");

    private static string Name((EntityKind Kind, PlaceInRanking Place) end) => $"{end.Kind}/{end.Place}";

    private static List<(EntityKind Kind, PlaceInRanking Place)> Ends(Regex pattern, string text) =>
        [.. pattern.Matches(text).Select(match => (
            match.Groups["ministry"].Success ? EntityKind.Ministry : EntityKind.Province,
            PlaceOf(match)))];

    // "Bộ vs tỉnh, đầu bảng": one end for both kinds.
    private static List<(EntityKind Kind, PlaceInRanking Place)> Shared(Match match) =>
        match.Groups["ministry"].Success ? [(EntityKind.Ministry, PlaceOf(match)), (EntityKind.Province, PlaceOf(match))] : [];

    private static PlaceInRanking PlaceOf(Match match) =>
        new(match.Groups["last"].Success, match.Groups["second"].Success ? 2 : match.Groups["n"] is { Success: true } number ? PlaceInRanking.NumberIn(number.Value) : 1);

    private const string Kind = @"(?:khoi |cac |ben |nhom |cua |trong )*(?:(?<ministry>bo(?: nganh)?)|tinh(?: thanh)?|dia phuong)";
    private const string End = @"(?:(?<last>bet(?: bang| nhat)?|chot(?: bang)?|cuoi(?: bang)?|doi so|thap nhat|kem nhat|te nhat|it nhat|nho nhat|dung cuoi|dung chot|day bang)|(?<second>nhi(?: bang)?|a quan|thu 2|thu nhi|thu hai|sox? (?:hai|2))|nhat(?: bang)?|dau(?: bang)?|cao nhat|tot nhat|nhieu nhat|dan dau|dung dau|quan quan|thu 1|thu nhat|sox? (?:mot|1)|dong nhat|dong (?:khach|nguoi)(?: \w+)? nhat|lon nhat|(?:thu|hang)(?: thu)? (?<n>[0-9]{1,2}|ba|bon|tu|nam))";

    [GeneratedRegex(@"\b" + Kind + @" (?:xep |dung |nao |co |dang |hang |o )?" + End + @"\b")]
    private static partial Regex KindFirst();

    [GeneratedRegex(@"\b(?:" + Kind + @" (?:vs|voi|so voi|hay|hoac) (?:khoi |cac |ben )*(?:tinh(?: thanh)?|dia phuong)|(?:khoi |cac |ben )*(?:tinh(?: thanh)?|dia phuong) (?:vs|voi|so voi|hay|hoac) " + Kind + @")\b(?: \w+){1,8}? " + End + @"\b")]
    private static partial Regex KindsThenEnd();

    [GeneratedRegex(@"\b(?:ong |dua |noi |anh )?" + End + @" " + Kind + @"\b")]
    private static partial Regex EndFirst();
}
