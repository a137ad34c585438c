using Assistant.Bot.Handouts;
using Assistant.Knowledge.CommonQuestions;
using static Assistant.Bot.Channels.Handouts.HandoutHtml;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>
/// A whole page that needs nothing but itself: no script, no file, no network. Its own content policy goes with it, so that
/// a saved copy is as safe as the page.
/// </summary>
internal static class HandoutDocument
{
    /// <summary>One sheet.</summary>
    public static string Of(Handout handout, PaperSize size, HandoutSite site) => Document(
        handout.Place is { } place ? $"{handout.Title} – {place}" : handout.Title,
        size,
        Screen(handout.Order.Address, site, TextAddress(handout.Order)) + SheetHtml.Of(handout, site));

    /// <summary>The sheet of a common question.</summary>
    public static string Of(CommonQuestion question, DateOnly printed, PaperSize size, HandoutSite site) => Document(
        question.Title,
        size,
        Screen(HandoutAddress.Common(question.Id), site, null) + CommonSheetHtml.Of(question, printed, site));

    /// <summary>A cover with the list, then every sheet on a page of its own.</summary>
    public static string Booklet(IReadOnlyList<Handout> handouts, PaperSize size, HandoutSite site)
    {
        var address = BookletAddress(handouts);
        return Document("Sổ tay thủ tục", size,
            Screen(address, site, null) + CoverHtml.Of(handouts, site.Whole(address))
            + string.Concat(handouts.Select((handout, at) => SheetHtml.Of(handout, site, at + 1))));
    }

    private static string TextAddress(HandoutOrder order)
    {
        var query = order.Address.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? order.Address + ".txt" : order.Address.Insert(query, ".txt");
    }

    private static string BookletAddress(IReadOnlyList<Handout> handouts)
    {
        var order = handouts[0].Order;
        return HandoutAddress.Of(HandoutAddress.Path,
            ("procedures", string.Join(',', handouts.Select(handout => handout.Order.ProcedureId))),
            ("place", (order.AskedAs ?? order.Place)?.Id),
            ("channel", order.ChannelCode),
            ("date", order.NamesDate ? Answers.VietnameseFormat.Iso(order.Date) : null));
    }

    // Only on screens: how to print, the other size of paper, the text to send.
    private static string Screen(string address, HandoutSite site, string? textAddress)
    {
        var links = new List<string>();
        foreach (var (name, relative) in new[] { ("Khổ A5", HandoutAddress.Of(address, ("size", "a5"))), ("Khổ A4", HandoutAddress.Of(address, ("size", "a4"))), ("Bản chữ để gửi Zalo", textAddress) })
        {
            if (relative is not null && site.Whole(relative) is { } whole)
            {
                links.Add($"<a href=\"{Encode(whole)}\">{name}</a>");
            }
        }

        return "<aside class=\"screen\"><p><b>In trang này:</b> bấm Ctrl+P; trên điện thoại mở trình đơn của trình duyệt, chọn Chia sẻ rồi In.</p>"
            + (links.Count > 0 ? $"<p>{string.Join(" · ", links)}</p>" : "") + "</aside>\n";
    }

    private static string Document(string title, PaperSize size, string body)
    {
        var styles = HandoutStyles.Of(size);
        return $"""
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src {HandoutStyles.Hash(styles)}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="format-detection" content="telephone=no">
            <title>{Encode(title)}</title>
            <link rel="icon" href="data:,">
            <style>{styles}</style>
            </head>
            <body>
            <main>
            {body}</main>
            </body>
            </html>

            """;
    }
}
