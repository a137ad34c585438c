using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Watching;

namespace Assistant.Bot.HandOver;

/// <summary>What people are told about their ticket outside of a skill.</summary>
internal static class HandOverTexts
{
    private const string Again = "Anh/chị cần gì cứ hỏi em tiếp ạ.";

    public static string Taken(Ticket ticket, HandOverWording wording) =>
        $"Dạ, cán bộ đã nhận phiếu {ticket.Code}. Từ giờ anh/chị nhắn gì, cán bộ đọc và trả lời ngay ở đây; xong thì nhắn \"{wording.BackWords}\". Anh/chị đừng gửi mật khẩu hay mã OTP, cán bộ không bao giờ hỏi.";

    /// <summary>On Zalo the assistant goes on keeping quiet.</summary>
    public static string GivenBack(Ticket ticket) =>
        $"Dạ, phiếu {ticket.Code} đang chờ cán bộ khác nhận.{(ticket.Channel == ChannelNames.Zalo ? "" : " Trong lúc chờ anh/chị cứ hỏi em ạ.")}";

    public static string Closed(Ticket ticket) => $"Dạ, cán bộ đã kết thúc phiếu {ticket.Code}; nội dung trao đổi đã được xóa. {Again}";

    public static string Expired(Ticket ticket, HandOverWording wording) =>
        $"Dạ, phiếu {ticket.Code} lâu không có ai nhắn nên em đã đóng và xóa nội dung. Anh/chị vẫn cần thì bấm \"{wording.WishWords}\" để lấy phiếu mới ạ.";

    /// <summary>Passed on, but nobody is there to read it now.</summary>
    public static Answer PassedLater(Ticket ticket, DateTime next, HandOverWording wording) =>
        Say($"Dạ, em đã chuyển cho cán bộ (phiếu {ticket.Code}).{Closed(next)} Cần hỏi em ngay thì anh/chị nhắn \"{wording.BackWords}\".", [wording.BackWords]) with { HandOver = "taken", Outcome = "with_operator" };

    public static Answer Passed(Ticket ticket) => Say($"Em đã chuyển cho cán bộ (phiếu {ticket.Code}).") with { IsSilent = true, HandOver = "passed", Outcome = "with_operator" };

    public static Answer Status(Ticket ticket, int ahead, DateTime? next, HandOverWording wording) =>
        Say(ticket.State == TicketState.Taken
            ? $"Dạ, cán bộ đang giữ phiếu {ticket.Code} của anh/chị; anh/chị cứ nhắn, cán bộ trả lời ngay ở đây ạ."
            : $"Dạ, phiếu {ticket.Code} của anh/chị đang chờ, {Ahead(ahead)}.{Closed(next)}",
            ticket.State == TicketState.Taken ? [wording.BackWords] : [wording.CancelWords]) with
        { HandOver = ticket.State == TicketState.Taken ? "taken" : "waiting" };

    public static Answer Left(Ticket ticket) => Say(ticket.State == TicketState.Taken || ticket.Channel == ChannelNames.Zalo
        ? $"Dạ, em lại trả lời anh/chị đây ạ. Phiếu {ticket.Code} đã đóng, nội dung trao đổi với cán bộ đã được xóa. {Again}"
        : $"Dạ, em đã hủy phiếu {ticket.Code}. {Again}");

    public static Answer NotNeeded() => Say($"Dạ vâng. {Again}");

    public static Answer Here() => Say($"Dạ, em đang trả lời anh/chị đây ạ. {Again}");

    /// <summary>The store cannot be used: nobody must think that somebody reads along.</summary>
    public static Answer Down() => Say("Dạ, phần chuyển lời cho cán bộ đang trục trặc nên tin này chưa tới cán bộ. Anh/chị nhắn lại sau ít phút giúp em ạ.") with { Kind = AnswerKinds.Unknown, Outcome = "dependency_down" };

    public static Answer Line(TicketLine line, HandOverWording wording) => line.Author == TicketAuthor.Operator
        ? Say($"**Cán bộ trả lời:**\n\n{line.Text}", [wording.BackWords])
        : Say(line.Text);

    public static string Ahead(int ahead) => ahead == 0 ? "anh/chị là người kế tiếp" : $"trước anh/chị còn {Number(ahead)} phiếu";

    /// <summary>Empty while somebody is there.</summary>
    public static string Closed(DateTime? next) => next is { } at ? $" Bây giờ ngoài giờ trực; từ {Moment(at)} có người trả lời." : "";

    public static string Moment(DateTime at) => $"{at.ToString("HH:mm", CultureInfo.InvariantCulture)} {WatchSchedule.NameOf(at.DayOfWeek)} {VietnameseFormat.Day(DateOnly.FromDateTime(at))}";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Answer Say(string text, IReadOnlyList<string>? suggestions = null) => new()
    {
        Text = text,
        Kind = AnswerKinds.Help,
        Suggestions = suggestions,
        Confidence = 1,
        Outcome = "answered",
    };
}
