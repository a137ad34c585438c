using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.DirectLine;

internal static class DirectLineProblems
{
    /// <summary>Clients understand 404, and nothing else, as the end of a conversation.</summary>
    public static Problem NoConversation { get; } = new(StatusCodes.Status404NotFound, "Không có cuộc trò chuyện này",
        "Cuộc trò chuyện đã kết thúc hoặc chưa bắt đầu. Xin mở cuộc trò chuyện mới.");

    public static Problem TooManyWaiting { get; } = new(StatusCodes.Status429TooManyRequests, "Gửi quá nhanh",
        "Cuộc trò chuyện còn nhiều tin nhắn chưa được trả lời. Xin đợi giây lát rồi gửi lại.");
}
