using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A limit named in a message: "dưới 30%", "đạt 100%", "trên 11 triệu lượt", "30 đến 50 phần trăm".
/// <paramref name="Value"/> is in the indicator's unit (percent 0..100, or a count); <paramref name="Comparison"/> is what the
/// wanted units fulfil: "&lt;", "&gt;", "&gt;=", or "-" for a range up to <paramref name="Upper"/>, "-&lt;" for one that stays below it.
/// </summary>
internal sealed partial record FigureBound(decimal Value, string Comparison, decimal? Upper = null)
{
    private static readonly (string Words, string Number)[] Parts =
    [
        ("mot phan ba", "33.33 phan tram"), ("hai phan ba", "66.67 phan tram"), ("mot phan tu", "25 phan tram"), ("ba phan tu", "75 phan tram"),
        ("mot phan nam", "20 phan tram"), ("mot phan muoi", "10 phan tram"), ("mot nua", "50 phan tram"), ("nua trieu", "500 nghin"),
    ];

    /// <summary>How far "about" reaches, as a part of the number named.</summary>
    private const decimal Nearness = 0.05m;

    /// <summary>"%" or "lượt", where the limit is said with its unit.</summary>
    public string? Unit { get; init; }

    private const string Visits = "lượt";

    private static string? UnitOf(Match match) => match.Value.Contains("phan tram", StringComparison.Ordinal) ? "%" : null;

    // "9,5 triệu lượt đến 12 triệu": how many one of the two numbers stands for.
    private static decimal? Scale(Match match, string number) =>
        match.Groups[$"{number}m"].Success ? 1_000_000 : match.Groups[$"{number}k"].Success ? 1_000 : null;

    [GeneratedRegex(@"\b(?<a>[0-9]{1,9}(?:\.[0-9]+)?) ?(?:(?<am>trieu)|(?<ak>nghin|ngan))?(?: luot)? (?:den|toi|va) (?:duoi )?(?<b>[0-9]{1,9}(?:\.[0-9]+)?) ?(?:(?<bm>trieu)|(?<bk>nghin|ngan))\b")]
    private static partial Regex CountRange();

    /// <param name="question">As typed.</param>
    /// <param name="inPoints">The indicator is counted in points: "dưới 50 điểm" is a limit of it, not a distance.</param>
    public static FigureBound? Read(string question, bool inPoints = false)
    {
        var text = inPoints ? InPoints().Replace(Plain(question), "$1 phan tram") : Plain(question);
        if (CountRange().Match(text) is { Success: true } counts)
        {
            var scale = Scale(counts, "b");
            return new FigureBound(Number(counts, "a") * (Scale(counts, "a") ?? scale ?? 1), "-", Number(counts, "b") * (scale ?? 1)) { Unit = Visits };
        }

        if (Range().Match(text) is { Success: true } range)
        {
            return new FigureBound(Number(range, "a"), "-", Number(range, "b")) { Unit = UnitOf(range) };
        }

        if (Between().Match(text) is { Success: true } between)
        {
            return new FigureBound(Math.Min(Number(between, "a"), Number(between, "b")), "-<", Math.Max(Number(between, "a"), Number(between, "b")));
        }

        if (About().Match(text) is { Success: true } about)
        {
            return Around(about);
        }

        if (Bound().Match(text) is not { Success: true } bound)
        {
            return null;
        }

        var value = Number(bound, "n") * (bound.Groups["million"].Success ? 1_000_000 : bound.Groups["thousand"].Success ? 1_000 : 1);
        var counted = bound.Groups["million"].Success || bound.Groups["thousand"].Success || bound.Groups["visits"].Success;
        return value > 100 && !counted ? null
            : new FigureBound(value, bound.Groups["below"].Success ? "<" : bound.Groups["above"].Success ? ">" : ">=") { Unit = counted ? Visits : UnitOf(bound) };
    }

    // "Ngót 75%" stays below it, "khoảng 65%" is on both sides.
    private static FigureBound Around(Match about)
    {
        var value = Number(about, "n") * (about.Groups["million"].Success ? 1_000_000 : about.Groups["thousand"].Success ? 1_000 : 1);
        return about.Groups["short"].Success
            ? new FigureBound(value * (1 - Nearness), "-<", value)
            : new FigureBound(value * (1 - Nearness), "-", value * (1 + Nearness));
    }

    // Folding would take the decimal sign out of "2,5%".
    private static string Plain(string question)
    {
        var text = question.Replace("%", " phần trăm ", StringComparison.Ordinal)
            .Replace("≥", " từ ", StringComparison.Ordinal).Replace("≤", " không quá ", StringComparison.Ordinal)
            .Replace(">", " trên ", StringComparison.Ordinal).Replace("<", " dưới ", StringComparison.Ordinal);
        text = Dash().Replace(text, "$1 đến $2");
        text = Fraction().Replace(text, part => $"{Share(part)} phần trăm");
        text = Grouped().Replace(text, number => number.Value.Replace(".", "", StringComparison.Ordinal));
        text = Decimal().Replace(text, "$1pointpoint$2");
        text = TextFolder.Fold(text).Replace("pointpoint", ".", StringComparison.Ordinal);
        foreach (var (part, share) in Parts)
        {
            text = text.Replace(part, share, StringComparison.Ordinal);
        }

        return SpokenNumbers.ToDigits(Half().Replace(text, "50 phan tram"));
    }

    // "Chưa tới 1/3": behind what makes a limit of it; alone it is a day.
    private static string Share(Match part) => decimal.Round(100m * decimal.Parse(part.Groups["a"].ValueSpan, CultureInfo.InvariantCulture) / decimal.Parse(part.Groups["b"].ValueSpan, CultureInfo.InvariantCulture), 2).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=\b(?:dưới|duoi|trên|tren|hơn|hon|quá|qua|tới|toi|được|duoc|đạt|dat|đến|den|nổi|noi) )(?<a>[1-9])/(?<b>[2-9]|10)(?![0-9/])", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    // "Quá nửa", "chưa tới nửa": half of the whole; "nửa đầu năm" is a time.
    [GeneratedRegex(@"(?<=\b(?:qua|hon|tren|duoi|toi|den|duoc|dat|noi|du) )nua\b(?! (?:dau|cuoi|nam|thang|dem|trieu|so|duong))|(?<=\bqua )ban$")]
    private static partial Regex Half();

    [GeneratedRegex(@"\b([0-9]{1,3}(?:\.[0-9]+)?) diem\b(?! phan tram)")]
    private static partial Regex InPoints();

    /// <summary>A number with its unit, without saying on which side of it: "hạ xuống 7 triệu", "65%".</summary>
    public static decimal? Amount(string question) =>
        Alone().Match(Plain(question)) is { Success: true } alone
            ? Number(alone, "n") * (alone.Groups["million"].Success ? 1_000_000 : alone.Groups["thousand"].Success ? 1_000 : 1)
            : null;

    /// <summary>"Hạ xuống 65": a number alone that moves the limit named before.</summary>
    public static decimal? Moved(string question) => Amount(question) ?? (Move().Match(Plain(question)) is { Success: true } move ? Number(move, "n") : null);

    [GeneratedRegex(@"^(?:the |con |neu |vay |thu )*(?:ha|nang|tang|giam|doi|len|xuong|lay|muc|moc|nguong)(?: \w+){0,3} (?<n>[0-9]{1,3})(?: thi sao| di| xem| thi)*$")]
    private static partial Regex Move();

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // "5-6%", "20%-50%".
    [GeneratedRegex(@"(?<![0-9])([0-9]{1,3}(?:[.,][0-9]{1,2})?) ?(?:phần trăm )? ?[-–] ?([0-9]{1,3}(?:[.,][0-9]{1,2})? ?(?:phần trăm))")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\b(?:tren|hon|qua|vuot|cao hon) (?<a>[0-9]{1,3}(?:\.[0-9]+)?)(?: phan tram)?(?: \w+){0,4} (?:duoi|kem|chua toi|khong qua|chua den|chua qua|thap hon|khong toi) (?<b>[0-9]{1,3}(?:\.[0-9]+)?)(?: phan tram|$|(?= ho so| hstt| ve| dvctt| phat sinh| toan trinh| w| tuan))|\b(?:duoi|kem|chua toi|khong qua|thap hon) (?<b>[0-9]{1,3}(?:\.[0-9]+)?)(?: phan tram)?(?: \w+){0,4} (?:tren|hon|qua|vuot|cao hon) (?<a>[0-9]{1,3}(?:\.[0-9]+)?) phan tram")]
    private static partial Regex Between();

    /// <summary>"400.000", "1.250.000".</summary>
    [GeneratedRegex(@"(?<![0-9.,])[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?![0-9]|[.,][0-9])")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"([0-9])[.,]([0-9])")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\b(?:(?<short>ngot|ngot nghet|gan|suyt|suyt soat|non|chua day|sap)|xap xi|khoang|tam|quanh|loanh quanh)(?: muc| moc| nguong| duoc| dat| toi)? (?<n>[0-9]{1,9}(?:\.[0-9]+)?) ?(?:phan tram|(?<million>trieu)(?: luot)?|(?<thousand>nghin|ngan)(?: luot)?)\b")]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,9}(?:\.[0-9]+)?) ?(?:phan tram|(?<million>trieu)|(?<thousand>nghin|ngan))\b")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:tu |khoang |giua |lung chung )?(?<a>[0-9]{1,3}(?:\.[0-9]+)?) ?(?:phan tram )?(?:den|toi|va) (?<b>[0-9]{1,3}(?:\.[0-9]+)?) ?phan tram|\b(?:khoang|lung chung|nam giua|giua khoang)(?: tu)? (?<a>[0-9]{1,3}(?:\.[0-9]+)?) (?:den|toi|va) (?<b>[0-9]{1,3}(?:\.[0-9]+)?)(?= ho so| hstt| ve| dvctt| phat sinh| toan trinh|$)")]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:cung|deu)(?: dat| duoc| la| muc)* (?<n>[0-9]{1,2}|100)\b(?! ?(?:trieu|nghin|ngan|luot|tinh|bo|diem|noi))|\b(?:(?<below>duoi|(?:khong|ko|k|chua|chang)(?: the| he| du)? (?:qua|vuot|toi|den|dat|cham|can|voi|duoc|noi|du|len|ve)(?: noi| duoc| toi| den| qua| dich)*|thap hon|chua dat|khong dat|chua toi|khong voi toi|chua voi toi|voi khong toi|it hon|khong toi|nho hon|khong noi|kem hon|chua duoc|chua den|chua noi|chua du|chua cham|chua qua|khong qua|khong vuot|thua)|(?<above>tren|cao hon|vuot|vuot qua|hon|lon hon|nhieu hon|qua)|(?:tu|dat|toi thieu|it nhat|tron|du|duoc|da|cham|bang|can|ve|qua duoc))(?: duoc)?(?: chi tieu| muc tieu| muc| moc| nguong| chuan| mat bang| dich| den| toi)? (?<n>[0-9]{1,9}(?:\.[0-9]+)?) ?(?:phan tram|(?<million>trieu)(?<visits> luot)?|(?<thousand>nghin|ngan)(?<visits> luot)?|(?<visits>luot|(?<=[0-9]{5} ?)))|(?<n>100) ?phan tram|\btron (?<n>100)\b|\b(?:(?<below>duoi|(?:khong|ko|k|chua|chang)(?: the| he| du)? (?:qua|vuot|toi|den|dat|cham|can|voi|duoc|noi|du|len|ve)(?: noi| duoc| toi| den| qua| dich)*|thap hon|kem|thua)|(?<above>tren|vuot|hon|qua)|(?:dat|ve|can|cham|toi|qua))(?: duoc)? (?:chi tieu|muc tieu|muc|moc|nguong|chuan|dich) (?<n>[0-9]{1,2}|100)\b(?! ?(?:trieu|nghin|ngan|luot|tinh|bo))|\b(?:(?<below>duoi)|(?<above>tren|vuot|vuot qua)) (?<n>[0-9]{1,2}|100)(?= ho so| hstt| ve| dvctt| phat sinh| toan trinh|(?: thoi| nhe| nha| nhi| a| di| chu| thi sao| nua)*$)")]
    private static partial Regex Bound();
}
