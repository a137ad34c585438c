using System.Text.RegularExpressions;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// All ministries or all provinces together, called by a kind of unit: where each kind stands with a quantity of its own ("bộ bao nhiêu,
/// tỉnh bao nhiêu"), and as the common level that one unit is set beside ("hơn mặt bằng các tỉnh").
/// </summary>
internal static partial class BlocsByWords
{
    /// <param name="text">Folded.</param>
    /// <param name="units">How many units are named.</param>
    /// <param name="isBeside">Units are set beside each other.</param>
    public static IEnumerable<string> In(string text, int units, bool isBeside) =>
        AsksEach(text) ? Each().Matches(text).Select(each => Of(each.Groups["kind"].Value)).Distinct()
        : Also().Match(text) is { Success: true } both && !AsksMembers().IsMatch(text) ? both.Groups["kind"].Captures.Select(kind => Of(kind.Value)).Distinct()
        : units == 1 && isBeside && Level().Match(text) is { Success: true } level ? [Of(level.Groups["kind"].Value)]
        : [];

    /// <summary>Two kinds of unit stand with a quantity each.</summary>
    /// <param name="text">Folded.</param>
    public static bool AsksEach(string text) => Each().Matches(text).Select(each => Of(each.Groups["kind"].Value)).Distinct().Count() > 1;

    // "Khối bộ đạt chưa, còn địa phương": the same is asked of the other kind.
    [GeneratedRegex(@"\b(?:khoi|cac) " + Kind + @"\b.+ (?:con|the con)(?: cac| khoi)* " + Kind + @"(?: thi| sao| the nao| ra sao| a| nhi| em| vay)*$")]
    private static partial Regex Also();

    [GeneratedRegex(@"\b(?:ai|nao|nhat|top|hang|xep|thu|bet|dau|cuoi)\b")]
    private static partial Regex AsksMembers();

    private static string Of(string kind) => kind switch
    {
        "ca nuoc" or "toan quoc" => UnitNames.Nation,
        "bo" or "bo nganh" => UnitNames.MinistryBloc,
        _ => UnitNames.LocalBloc,
    };

    private const string Kind = "(?<kind>ca nuoc|toan quoc|bo nganh|bo|tinh|dia phuong|dp)";

    [GeneratedRegex(@"\b(?:cac |khoi )?" + Kind + @"(?: thi| duoc| dat| la| co)? (?:bao nhieu|nhieu|may)(?: phan tram)?(?! (?:tinh|bo|dia phuong|don vi|noi|nganh|luot)\b(?! (?:bao nhieu|nhieu|may)\b))")]
    private static partial Regex Each();

    [GeneratedRegex(@"\b(?:mat bang(?: chung)?|muc chung|mat chung|binh quan chung)(?: cua| cac| ca| khoi){0,2} " + Kind + @"\b")]
    private static partial Regex Level();
}
