using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>A place in a ranking that a message names, counted from the top or from the bottom.</summary>
internal readonly partial record struct PlaceInRanking(bool FromBottom, int Number)
{
    private const int Furthest = 100;

    /// <summary>How skill calls name it: "first:2", "last:1".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(FromBottom ? "last" : "first")}:{Number}");

    /// <summary>Null: not such a name.</summary>
    public static PlaceInRanking? Parse(string text) =>
        text.Split(':') is [("first" or "last") and var end, var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Furthest
            ? new PlaceInRanking(end == "last", number)
            : null;

    /// <summary>"Đứa đầu", "hạng 3", "áp chót", "thứ nhì từ dưới lên", in the order of the message, each once.</summary>
    /// <param name="text">Folded, numbers in digits.</param>
    public static IReadOnlyList<PlaceInRanking> Read(string text)
    {
        var found = new List<(int At, PlaceInRanking Place)>();
        var left = text;
        Take(FromBelow(), match => new PlaceInRanking(true, NumberOf(match)));
        Take(LastButOne(), _ => new PlaceInRanking(true, 2));
        Take(TwoTops(), match => new PlaceInRanking(false, NumberOf(match)));
        Take(FromAbove(), match => new PlaceInRanking(false, NumberOf(match)));
        Take(Runner(), _ => new PlaceInRanking(false, 2));
        Take(BareFirst(), _ => new PlaceInRanking(false, 1));
        Take(First(), _ => new PlaceInRanking(false, 1));
        Take(Last(), _ => new PlaceInRanking(true, 1));
        return [.. found.OrderBy(item => item.At).Select(item => item.Place).Distinct()];

        void Take(Regex pattern, Func<Match, PlaceInRanking> place) => left = pattern.Replace(left, match =>
        {
            found.Add((match.Index, place(match)));
            return new string('·', match.Length);
        });
    }

    private static int NumberOf(Match match) => NumberIn(match.Groups["n"].Value);

    /// <summary>"3", "ba", "nhì" as a number.</summary>
    public static int NumberIn(string word) => word switch
    {
        "nhat" or "mot" => 1,
        "nhi" or "hai" => 2,
        "ba" => 3,
        "bon" or "tu" => 4,
        "nam" => 5,
        "sau" => 6,
        "bay" => 7,
        "tam" => 8,
        "chin" => 9,
        "muoi" => 10,
        var digits => Math.Clamp(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), 1, Furthest),
    };

    private const string Numeral = @"(?<n>[0-9]{1,2}|nhat|nhi|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)";
    private const string Who = "(?:ong|dua|anh|thang|noi|tinh|bo|nguoi|don vi|dia phuong|cho|ke|vi tri|dung|xep|ve)";

    [GeneratedRegex(@"\b(?:thap|kem|bet|chot|cuoi|te|yeu|it)(?: nhat| bang)? (?:(?:dung|xep|o|vi tri) )?(?:thu|hang)(?: thu)? " + Numeral + @"\b|\b(?:thu hang|thu|hang|vi tri|dung|xep)(?: thu)? " + Numeral + @" (?:tu |o )?(?:duoi|cuoi(?! (?:nam|thang|quy)\b)|day)(?: len| bang)?\b|\btu (?:duoi|cuoi|day)(?: bang)?(?: len)?(?: \w+){0,2} (?:thu|hang)(?: thu)? " + Numeral + @"\b")]
    private static partial Regex FromBelow();

    [GeneratedRegex(@"\b(?:ap|ke|gan|sat) (?:chot|bet|cuoi|doi so)(?: bang)?\b|\btren bet\b")]
    private static partial Regex LastButOne();

    [GeneratedRegex(@"\b(?:thu hang|thu|hang|vi tri|" + Who + @" thu|dung|xep)(?: thu| sox?)? " + Numeral + @"\b(?! 20[0-9][0-9]| tinh| bo| dia phuong| don vi| noi)(?: tu tren(?: xuong)?)?")]
    private static partial Regex FromAbove();

    /// <summary>"Top 1 với top 5"; "top 5" alone is a number of places.</summary>
    [GeneratedRegex(@"\btop " + Numeral + @"(?= (?:va|voi|den|toi|hon|cach|kem|so voi) top\b)|(?<=\btop \w+ (?:va|voi|den|toi|hon|cach|kem|so voi) )top " + Numeral + @"\b")]
    private static partial Regex TwoTops();

    /// <summary>Whether two places are named so.</summary>
    public static bool NamesTwoTops(string text) => TwoTops().IsMatch(text);

    /// <summary>"Giữa nhất và nhì".</summary>
    [GeneratedRegex(@"(?<!\b(?:cao|thap|nhieu|it|kem|tot|te|dong|vang|lon|nho|xa|gan|manh|cham|moi) )\bnhat(?= (?:(?:va|voi|hon|cach|bo xa|so voi|den|toi) )?(?:thu |ong |dua )?(?:nhi|bet|chot|cuoi|·))")]
    private static partial Regex BareFirst();

    [GeneratedRegex(@"\b(?:a quan|nhi bang|(?<=\bnhat (?:va|voi|hon|cach|bo xa|so voi) )nhi|" + Who + @" nhi)\b")]
    private static partial Regex Runner();

    [GeneratedRegex(@"\b(?:" + Who + @" )?(?:dau bang|dan dau|dung dau|quan quan|vo dich|nhat bang|sox? (?:mot|1)|top 1|cao nhat)\b|\b" + Who + @" (?:dau(?! (?:nam|thang|quy)\b)|nhat|tot nhat)\b")]
    private static partial Regex First();

    [GeneratedRegex(@"\b(?:" + Who + @" )?(?:cuoi bang|bet bang|doi so|chot bang|day bang|lot day|thap nhat|dung cuoi|dung bet|dung chot|bet|chot)\b|\b" + Who + @" (?:cuoi(?! (?:nam|thang|quy)\b)|te nhat|kem nhat)\b")]
    private static partial Regex Last();
}
