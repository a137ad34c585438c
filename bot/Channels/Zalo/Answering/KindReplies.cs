using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>What is said to messages that hold no question.</summary>
internal static class KindReplies
{
    private const string Ask = "Anh/chị gõ giúp em câu hỏi về thủ tục, lệ phí hay giấy tờ nhé.";

    public const string TooLong = "Dạ, tin nhắn dài quá nên em chưa đọc hết được. Anh/chị tóm tắt giúp em điều cần hỏi trong vài câu nhé.";
    public const string Unreadable = "Dạ, em chưa đọc được tin nhắn này. Anh/chị gõ lại giúp em câu hỏi nhé.";

    /// <summary>Said before the answer to the words that came with a picture.</summary>
    public const string CaptionOnly = "Dạ, em chưa xem được ảnh và tệp gửi kèm, nên em trả lời theo lời nhắn của anh/chị ạ.";

    public static string Of(string eventName, string? text) => eventName switch
    {
        EventNames.Image => $"Dạ, em nhận được ảnh nhưng chưa xem được nội dung trong ảnh. {Ask} Anh/chị đừng gửi ảnh giấy tờ tùy thân vào đây để giữ an toàn thông tin ạ.",
        EventNames.Sticker or EventNames.Gif => $"Dạ, em chào anh/chị ạ. {Ask}",
        EventNames.Audio => $"Dạ, em chưa nghe được tin nhắn thoại. {Ask} Anh/chị có thể bấm biểu tượng micro trên bàn phím để nói thành chữ.",
        EventNames.Video => $"Dạ, em chưa xem được video. {Ask}",
        EventNames.File => $"Dạ, em chưa đọc được tệp gửi lên, và em không tiếp nhận hồ sơ ở đây. {Ask}",
        EventNames.Location => Place(text) is { } place
            ? $"Dạ, em nhận được vị trí {place} nhưng chưa tra được theo bản đồ. Anh/chị cho em biết tên tỉnh, thành phố và việc cần làm nhé."
            : "Dạ, em nhận được vị trí nhưng chưa tra được theo bản đồ. Anh/chị cho em biết tên tỉnh, thành phố và việc cần làm nhé.",
        EventNames.BusinessCard => $"Dạ, em không lưu danh thiếp và số điện thoại gửi vào đây. {Ask}",
        EventNames.Link => $"Dạ, em chưa mở được liên kết. {Ask}",
        _ => Unreadable,
    };

    // A name that somebody chose goes back to that person only, short and on one line.
    private static string? Place(string? text) =>
        text is { Length: > 0 and <= 100 } && !text.Any(char.IsControl) ? $"“{text}”" : null;
}
