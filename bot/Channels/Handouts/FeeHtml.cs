using Assistant.Bot.Handouts;
using static Assistant.Bot.Channels.Handouts.HandoutHtml;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>The fee box of a hand-out: few amounts large, many as a list.</summary>
internal static class FeeHtml
{
    /// <summary>More amounts than this do not all stand out.</summary>
    private const int MostLarge = 3;

    public static string Of(HandoutFee fee)
    {
        var prices = fee.Items.SelectMany(item => item.Prices).ToList();
        var bases = fee.Bases;
        string[] parts =
        [
            .. fee.Items.Select(item => $"<div class=\"item\"><h3>{Encode(item.Name)}{(item.Prices.All(price => price.IsReceived) ? " (tiền được nhận)" : "")}</h3>{string.Concat(item.Prices.Select(price => Price(price, bases)))}</div>"),
            .. prices.Count > 0 ? [Part("Chưa có số chắc chắn", fee.Gaps)] : fee.Gaps.Select(gap => $"<p>{Linked(gap)}</p>"),
            fee.LeavesBlank ? "<p class=\"blank\">Hỏi nơi nộp rồi ghi vào đây: <span></span> đồng</p>" : "",
            Part("Được miễn, giảm", fee.Reductions),
            Part("Sắp thay đổi", fee.Changes),
            Part("Lưu ý về tiền", fee.Cautions),
            bases.Count == 0 ? "" : $"<p class=\"basis\">Căn cứ: {string.Join("; ", bases.Select((basis, at) => (bases.Count < 2 ? "" : Mark(at) + "&nbsp;") + Encode(basis)))}.</p>",
        ];
        var heading = prices.Count > 0 && prices.TrueForAll(price => price.IsReceived) ? "Tiền được nhận" : "Phí, lệ phí";
        return Section(heading, string.Concat(parts), prices.Count > MostLarge ? "fee many" : "fee");
    }

    private static string Price(HandoutPrice price, IReadOnlyList<string> bases)
    {
        var at = bases.TakeWhile(basis => basis != price.Basis).Count();
        return $"<p class=\"price\"><strong>{Encode(price.Price)}</strong> <span>{Encode(price.Terms)}{(bases.Count < 2 ? "" : "&nbsp;" + Mark(at))}</span></p>";
    }

    // Which amount rests on which act, where there are several.
    private static string Mark(int at) => $"<small>[{at + 1}]</small>";

    private static string Part(string heading, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? "" : $"<h3>{heading}</h3>{List("ul", lines.Select(Linked))}";
}
