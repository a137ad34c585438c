using Assistant.Bot.Answers;
using Assistant.Bot.Handouts;
using static Assistant.Bot.Channels.Handouts.HandoutHtml;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>The first page of a booklet: what is inside, for which place, as of when.</summary>
internal static class CoverHtml
{
    /// <param name="handouts">At least one; all are for the same case.</param>
    /// <param name="address">Where the booklet stands on the web; null when nobody could reach it.</param>
    public static string Of(IReadOnlyList<Handout> handouts, string? address)
    {
        var first = handouts[0];
        var channel = first.Order.ChannelCode switch { "online" => "nộp trực tuyến", "in_person" => "nộp trực tiếp", _ => null };
        var about = string.Join(" · ", new[] { first.Place ?? "Cả nước", channel }.OfType<string>().Select(Encode));
        var list = List("ol", handouts.Select((handout, at) => $"<a href=\"#to-{at + 1}\">{Encode(handout.Title)}</a>"));
        var code = address is null ? "" : $"<div class=\"codes\"><a class=\"code\" href=\"{Encode(address)}\">{QrSvg.Of(address, "Mã QR: xem sổ này trên điện thoại")}<span>Xem trên điện thoại</span></a></div>";
        return $"<article class=\"sheet cover\"><header><p class=\"kicker\">Trợ lý Dịch vụ công</p><h1>Sổ tay thủ tục</h1><p class=\"case\"><b>{about}</b></p>"
            + (first.PlaceRemark is { } remark ? $"<p class=\"alert\">{Encode(remark)}</p>" : "")
            + $"</header>{Section("Trong sổ có", list)}<div class=\"end\">{code}<footer><p>In ngày {VietnameseFormat.Day(first.Printed)}. Mỗi tờ ghi thông tin tính đến ngày nào và nguồn.</p></footer></div></article>\n";
    }
}
