namespace Assistant.Bot.Channels.Editor;

/// <summary>What a screen says after something was done; addresses carry only the word.</summary>
internal static class Notices
{
    public static string? Of(string word) => word switch
    {
        "draft" => "Đã lưu bản nháp. Câu trả lời chưa đổi cho đến khi đưa vào sử dụng.",
        "live" => "Đã đưa vào sử dụng. Câu trả lời đổi từ bây giờ; mức phí mới được nói theo ngày hiệu lực.",
        "dropped" => "Đã bỏ bản nháp.",
        "undone" => "Đã hoàn tác. Câu trả lời cũ trở lại.",
        "labelled" => "Đã ghi nhãn.",
        "trying" => "Đang thử với bộ câu hỏi; trang này tự cập nhật.",
        "labelled_only" => "Đã ghi nhãn, nhưng cách gọi chưa lưu được; xin thêm lại ở dưới.",
        "stopped" => "Đã dừng thử.",
        _ => null,
    };
}
