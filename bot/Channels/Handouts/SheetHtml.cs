using Assistant.Bot.Answers;
using Assistant.Bot.Handouts;
using static Assistant.Bot.Channels.Handouts.HandoutHtml;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>One procedure on paper, in the order in which a person needs it: what it costs, what to bring, what to do, where.</summary>
internal static class SheetHtml
{
    /// <param name="handout">What it says.</param>
    /// <param name="site">Where the page itself stands.</param>
    /// <param name="number">Its number in a booklet; null for a sheet of its own.</param>
    public static string Of(Handout handout, HandoutSite site, int? number = null) => string.Concat([
        number is { } at ? $"<article class=\"sheet\" id=\"to-{at}\">\n" : "<article class=\"sheet\">\n",
        Head(handout, site, number),
        handout.Abolished is null ? FeeHtml.Of(handout.Fee) : "",
        Section("Giấy tờ cần chuẩn bị", Documents(handout)),
        Section("Các bước", List("ol", handout.Steps.Select(Linked))),
        Section("Nơi nộp, thời hạn", Where(handout)),
        Section("Điều kiện", List("ul", handout.Conditions.Select(Linked))),
        Section("Lưu ý", List("ul", handout.Notes.Select(Linked))),
        Section("Cần hỏi thêm, gọi", List("ul", handout.Hotlines.Select(Hotline))),
        Foot(handout),
        "</article>\n"]);

    /// <summary>"Nơi làm: TP. Hồ Chí Minh" and the like, each a text of its own.</summary>
    public static IEnumerable<(string Name, string Value)> Case(Handout handout)
    {
        yield return ("Nơi làm", handout.Place ?? "cả nước (chưa chọn tỉnh, thành phố)");
        yield return ("Cách nộp", handout.Order.ChannelCode switch { "online" => "trực tuyến", "in_person" => "trực tiếp", _ => "trực tuyến hoặc trực tiếp" });
        if (handout.Order.Item is { } item)
        {
            yield return ("Khoản", item);
        }

        if (handout.Order.NamesDate)
        {
            yield return ("Phí tra cho ngày", VietnameseFormat.Day(handout.Order.Date));
        }

        if (handout.Code is { } code)
        {
            yield return ("Mã thủ tục", code);
        }
    }

    private static string Head(Handout handout, HandoutSite site, int? number)
    {
        var about = string.Join(" · ", Case(handout).Select(part => $"{Encode(part.Name)}: <b>{Encode(part.Value)}</b>"));
        string[] alerts =
        [
            .. handout.Abolished is { } abolished ? new[] { $"Không còn thực hiện: {abolished}" } : [],
            .. handout.PlaceRemark is { } remark ? new[] { remark } : [],
            .. handout.Caveats,
        ];
        var own = site.Whole(handout.Order.Address) is { } address ? CodeHtml.Of(address, "Xem trên điện thoại") : "";
        return $"<header><div class=\"title\"><p class=\"kicker\">{(number is { } at ? $"Tờ {at}" : "Tờ hướng dẫn thủ tục")}</p><h1>{Encode(handout.Title)}</h1><p class=\"case\">{about}</p></div>{own}</header>\n"
            + string.Concat(alerts.Select(alert => $"<p class=\"alert\">{Linked(alert)}</p>"));
    }

    private static string Documents(Handout handout) => handout.Documents.Count == 0
        ? "<p>Chưa có thông tin, hỏi nơi tiếp nhận.</p>"
        : string.Concat(handout.Documents.Select(list =>
            (list.Heading is { } heading ? $"<h3>{Linked(heading)}</h3>" : "")
            + List("ul", list.Items.Select(item => $"<span class=\"box\" aria-hidden=\"true\">□</span>{Linked(item)}"), "boxes")));

    private static string Where(Handout handout) => (handout.Portal is { } portal ? CodeHtml.Of(portal.AbsoluteUri, $"Trang thủ tục: {portal.Host}") : "") + string.Concat(
        new (string Name, string? Value)[]
        {
            ("Nộp tại", handout.Where), ("Cơ quan giải quyết", handout.Agency), ("Mức trực tuyến", handout.OnlineLevel),
            ("Thời hạn", handout.Duration), ("Nhận được", handout.Result),
        }.Where(part => part.Value?.Any(char.IsLetter) == true).Select(part => $"<p class=\"part\"><b>{part.Name}:</b> {Linked(part.Value!)}</p>"));

    private static string Hotline(HandoutHotline hotline) =>
        $"{Encode(hotline.Name)}: <b>{Encode(hotline.Number)}</b>{(hotline.Doubt is { } doubt ? $" <span class=\"small\">({Encode(doubt)})</span>" : "")}";

    private static string Foot(Handout handout)
    {
        var sources = string.Join("; ", handout.Sources.Select(Source));
        return $"<footer><p>Thông tin tính đến {Encode(handout.AsOf)}. In ngày {VietnameseFormat.Day(handout.Printed)}. Phí và thủ tục có thể đổi: quét mã để xem bản mới.</p>"
            + (sources.Length > 0 ? $"<p>Nguồn: {sources}.</p>" : "") + "</footer>\n";
    }

    private static string Source(AnswerSource source)
    {
        var page = Uri.TryCreate(source.Url?.Split(' ')[0], UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
        var text = Encode(SourceLine.Of(source));
        return page is null ? text : Link(page.AbsoluteUri, text);
    }
}
