using System.Globalization;
using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Operations.Switches;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Channels.Page.Switches;

/// <summary>What somebody wrote into the form.</summary>
internal sealed record SwitchDraft(string Kind, string Id, string Reason);

/// <summary>What is off and since when, each with a button to turn it on; below, a form to turn something off.</summary>
internal static class SwitchesPage
{
    private static readonly (string Value, string Label, bool NeedsId)[] Kinds =
    [
        ("procedure", "Một thủ tục", true),
        ("place", "Quy định riêng của một tỉnh", true),
        ("skill", "Một loại câu trả lời (kỹ năng)", true),
        ("channel", "Một kênh (rest, botframework, directline, zalo)", true),
        ("model", "Mô hình ngôn ngữ", false),
        ("all", "Tất cả", false),
    ];

    /// <summary>Whether it must be said which one.</summary>
    public static bool NeedsId(string kind) => Kinds.Any(known => known.Value == kind && known.NeedsId);

    /// <param name="off">What is off.</param>
    /// <param name="draft">What was written and could not be taken; null: an empty form.</param>
    /// <param name="problem">Vietnamese: why it could not.</param>
    public static HtmlPage Of(IReadOnlyList<SwitchedOff> off, SwitchDraft? draft = null, string? problem = null)
    {
        var body = Markup.Of($"""
            {(problem is null ? Markup.None : Markup.Of($"<div class=\"editor-problems\" role=\"alert\"><p>{problem} Chưa có gì thay đổi.</p></div>"))}
            <h2>Đang tạm dừng</h2>
            {(off.Count == 0 ? Markup.Of($"<p>Không có gì đang tạm dừng.</p>") : Markup.Of($"<ul class=\"editor-list\">{off.Select(Entry)}</ul>"))}
            <h2>Tạm dừng thêm</h2>
            <form class="editor-form" method="post" action="{SwitchesEndpoints.Path}/off" accept-charset="utf-8">
              {Fields.Choice("kind", "Dừng gì", draft?.Kind ?? Kinds[0].Value, Kinds.Select(kind => (kind.Value, kind.Label)))}
              {Fields.Text("id", "Mã", draft?.Id ?? "", "Mã thủ tục (cap-ho-chieu-pho-thong), mã tỉnh (da-nang-34), tên kỹ năng (fees) hay kênh (zalo). Mô hình và “Tất cả” thì bỏ trống.")}
              {Fields.Text("reason", "Lý do", draft?.Reason ?? "", "Vào nhật ký kiểm toán; người hỏi không thấy.", required: true)}
              {Fields.Send("Tạm dừng")}
            </form>
            <p>Trợ lý thôi trả lời phần đó trong vòng một giây và nói rõ với người hỏi là đang rà soát; phần còn lại vẫn chạy.</p>
            """);
        return new HtmlPage(problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, "Công tắc", body.Html) { Editor = true };
    }

    private static Markup Entry(SwitchedOff entry) => Markup.Of($"""
        <li><strong>{entry.Target.ToString()}</strong> từ {VietnamClock.Of(entry.Since).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture)}, {entry.By}: {entry.Reason}
        <form method="post" action="{SwitchesEndpoints.Path}/on"><input type="hidden" name="target" value="{entry.Target.ToString()}"><button type="submit">Mở lại<span class="sr-only"> {entry.Target.ToString()}</span></button></form></li>
        """);
}
