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
        var code = address is null ? "" : CodeHtml.Of(address, "Xem trên điện thoại");
        return $"<article class=\"sheet cover\"><header><div class=\"title\"><p class=\"kicker\">Trợ lý Dịch vụ công</p><h1>Sổ tay thủ tục</h1><p class=\"case\"><b>{about}</b></p></div>{code}</header>"
            + (first.PlaceRemark is { } remark ? $"<p class=\"alert\">{Encode(remark)}</p>" : "")
            + $"{Section("Trong sổ có", list)}<footer><p>In ngày {VietnameseFormat.Day(first.Printed)}. Mỗi tờ ghi thông tin tính đến ngày nào và nguồn.</p></footer></article>\n";
    }
}
