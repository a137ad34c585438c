using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Helping.Store;

namespace Assistant.Bot.Helping;

/// <summary>What the desk itself says to a helper.</summary>
internal static class HelperReplies
{
    public const string NextOne = "Người tiếp theo";
    private const string Summary = "Tổng kết hôm nay";

    public static Answer Next(Desk desk, bool ask) => Say(
        ask
            ? $"Dạ, em đã cất phần của người vừa rồi. Người ấy làm xong chưa ạ? Mời người thứ {Number(desk.Current)} hôm nay, anh/chị cứ hỏi luôn."
            : $"Dạ, mời người thứ {Number(desk.Current)} hôm nay. Anh/chị cứ hỏi ạ.",
        ask ? ["Người vừa rồi đã xong", "Người vừa rồi chưa xong", Summary] : [Summary]);

    public static Answer Back(Desk desk, bool moved) => Say(
        moved
            ? $"Dạ, em quay lại người thứ {Number(desk.Current)} hôm nay, mọi điều đã nói của người ấy em còn nhớ."
            : "Dạ, trước người này hôm nay chưa có ai ạ.",
        [NextOne, Summary]);

    public static Answer NoSuch(Desk desk) => Say($"Dạ, hôm nay mới có đến người thứ {Number(desk.Count)} ạ.", [NextOne, Summary]);

    public static Answer Ended(bool found, VisitOutcome outcome) => Say(
        found
            ? $"Dạ, em ghi người vừa rồi {(outcome == VisitOutcome.Solved ? "đã xong" : "chưa xong")}."
            : "Dạ, em chưa có lượt nào để ghi. Khi giúp xong một người, anh/chị nhắn \"người tiếp theo\" ạ.",
        [NextOne, Summary]);

    public static Answer Ward(string name) => Say($"Dạ, em ghi địa bàn hôm nay là {name}. Các lượt từ giờ được tính cho địa bàn này.", [Summary]);

    public static Answer Say(string text, IReadOnlyList<string> suggestions) => new()
    {
        Text = text,
        Kind = AnswerKinds.Help,
        Suggestions = suggestions,
        Confidence = 1,
        Outcome = "answered",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
