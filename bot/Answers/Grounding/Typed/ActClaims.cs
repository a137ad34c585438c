using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Legal acts: "63/2023/TT-BTC", "Nghị định 123/2015", "481/BTP", "Luật Căn cước 2023". The value is number|year|suffix, or name|year.</summary>
internal sealed partial class ActClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Numbered().Matches(text.Letters))
        {
            var act = match.Groups["act"];
            var suffix = match.Groups["s"].Value;
            var type = Suffix(match.Groups["type"].Value);
            yield return text.Claim(TypedClaimKind.Act, act.Index, act.Length, $"{match.Groups["n"].Value.TrimStart('0')}|{match.Groups["y"].Value}|{(suffix.Length > 0 ? suffix : type)}");
        }

        foreach (Match match in Law().Matches(text.Letters))
        {
            yield return text.Claim(TypedClaimKind.Act, match.Index, match.Length, $"{match.Groups["name"].Value.Trim()}|{match.Groups["y"].Value}|luat");
        }
    }

    // The kind of act stands for its suffix where that is left out.
    private static string Suffix(string type) => type switch
    {
        "thong tu" => "tt",
        "nghi dinh" => "nd",
        "nghi quyet" => "nq",
        "quyet dinh" => "qd",
        "chi thi" => "ct",
        "luat" or "bo luat" => "qh",
        _ => "",
    };

    private const string Type = "(?:(?<type>thong tu(?: lien tich)?|nghi dinh|nghi quyet|quyet dinh|chi thi|cong van|luat|bo luat|van ban)(?: so)? )";

    [GeneratedRegex(
        Type + @"?(?<act>(?<![0-9/.])(?<n>[0-9]{1,5}(?:\.[0-9]{1,3})?)/(?<y>(?:19|20)[0-9]{2})/(?<s>[a-z][a-z0-9]*(?:-[a-z0-9]+)*))"
        + @"|" + Type + @"?(?<act>(?<![0-9/.])(?<n>[0-9]{1,5})/(?<s>(?:qd|ct|nq|cv|btp|bca|ubnd|ttg|khth|bc)[a-z]*(?:-[a-z]+)*))"
        + @"|" + Type + @"(?<act>(?<n>[0-9]{1,5}(?:\.[0-9]{1,3})?)/(?<y>(?:19|20)[0-9]{2}))(?![0-9/])"
        + @"|(?<act>(?<![0-9/.])(?<n>[0-9]{1,4}\.[0-9]{1,3})/(?<y>(?:19|20)[0-9]{2}))(?![0-9/])"
        + @"|(?<act>(?<![0-9/.])(?<n>[0-9]{2,4})/(?<y>(?:19|20)[0-9]{2}))(?<!(?<![0-9])(?:0[1-9]|1[0-2])/[0-9]{4})(?![0-9/])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:bo )?luat (?<name>[a-z][a-z, ]{2,50}?) (?:nam )?(?<y>(?:19|20)[0-9]{2})(?![0-9/])")]
    private static partial Regex Law();
}
