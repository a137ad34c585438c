using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A limit named in a message: "dưới 30%", "đạt 100%", "trên 11 triệu lượt", "30 đến 50 phần trăm".
/// <paramref name="Value"/> is in the indicator's unit (percent 0..100, or a count); <paramref name="Comparison"/> is what the
/// wanted units fulfil: "&lt;", "&gt;", "&gt;=", or "-" for a range up to <paramref name="Upper"/>.
/// </summary>
internal sealed partial record FigureBound(decimal Value, string Comparison, decimal? Upper = null)
{
    public static FigureBound? Read(string question)
    {
        var text = Plain(question);
        if (Range().Match(text) is { Success: true } range)
        {
            return new FigureBound(Number(range, "a"), "-", Number(range, "b"));
        }

        if (Bound().Match(text) is not { Success: true } bound)
        {
            return null;
        }

        var value = Number(bound, "n") * (bound.Groups["million"].Success ? 1_000_000 : bound.Groups["thousand"].Success ? 1_000 : 1);
        var counted = bound.Groups["million"].Success || bound.Groups["thousand"].Success || bound.Groups["visits"].Success;
        return value > 100 && !counted ? null
            : bound.Groups["below"].Success ? new FigureBound(value, "<")
            : bound.Groups["above"].Success ? new FigureBound(value, ">")
            : new FigureBound(value, ">=");
    }

    // Folding would take the decimal sign out of "2,5%".
    private static string Plain(string question)
    {
        var text = question.Replace("%", " phần trăm ", StringComparison.Ordinal);
        text = Decimal().Replace(text, "$1pointpoint$2");
        return SpokenNumbers.ToDigits(TextFolder.Fold(text)).Replace("nua trieu", "500 nghin", StringComparison.Ordinal).Replace("pointpoint", ".", StringComparison.Ordinal);
    }

    /// <summary>A number with its unit, without saying on which side of it: "hạ xuống 7 triệu", "65%".</summary>
    public static decimal? Amount(string question) =>
        Alone().Match(Plain(question)) is { Success: true } alone
            ? Number(alone, "n") * (alone.Groups["million"].Success ? 1_000_000 : alone.Groups["thousand"].Success ? 1_000 : 1)
            : null;

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([0-9])[.,]([0-9])")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,9}(?:\.[0-9]+)?) ?(?:phan tram|(?<million>trieu)|(?<thousand>nghin|ngan))\b")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:tu |khoang |giua |lung chung )?(?<a>[0-9]{1,3}(?:\.[0-9]+)?) ?(?:phan tram )?(?:den|toi|va) (?<b>[0-9]{1,3}(?:\.[0-9]+)?) ?phan tram")]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:(?<below>duoi|thap hon|chua dat|khong dat|chua toi|it hon|khong toi|nho hon|khong noi|kem hon|chua duoc|chua den|chua noi|chua du|chua cham|chua qua|khong qua|khong vuot|thua)|(?<above>tren|cao hon|vuot|vuot qua|hon|lon hon|nhieu hon|qua)|(?:tu|dat|toi thieu|it nhat|tron|du|duoc|da|cham|bang|can|ve|qua duoc))(?: duoc)?(?: chi tieu| muc tieu| muc| moc| nguong| chuan| dich| den| toi)? (?<n>[0-9]{1,9}(?:\.[0-9]+)?) ?(?:phan tram|(?<million>trieu)(?<visits> luot)?|(?<thousand>nghin|ngan)(?<visits> luot)?|(?<visits>luot))|(?<n>100) ?phan tram|\btron (?<n>100)\b")]
    private static partial Regex Bound();
}
