namespace Assistant.Bot.Operations.Problems;

/// <summary>Problems that any endpoint may meet.</summary>
internal static class CommonProblems
{
    public static Problem BodyTooLarge(int limitBytes) => new(
        StatusCodes.Status413PayloadTooLarge,
        "Nội dung gửi quá lớn",
        $"Nội dung gửi tối đa {limitBytes / 1024} kB.");

    public static Problem NotJson { get; } = new(
        StatusCodes.Status415UnsupportedMediaType,
        "Định dạng không được hỗ trợ",
        "Xin gửi JSON mã hóa UTF-8 với tiêu đề Content-Type: application/json.");

    public static Problem BrokenJson(string? where = null) => Problem.BadRequest(
        "JSON không đọc được",
        where is null ? "Nội dung gửi không phải là JSON hợp lệ." : $"Nội dung gửi không phải là JSON hợp lệ ({where}).");

    public static Problem MissingBody { get; } = Problem.BadRequest(
        "Thiếu nội dung", "Yêu cầu cần có nội dung JSON, ví dụ {\"question\": \"Làm hộ chiếu hết bao nhiêu tiền?\"}.");

    public static Problem TooManyRequests(int seconds) => new(
        StatusCodes.Status429TooManyRequests,
        "Gửi quá nhiều yêu cầu",
        $"Xin thử lại sau {seconds} giây.");

    public static Problem Unexpected(string traceId) => new(
        StatusCodes.Status500InternalServerError,
        "Hệ thống gặp lỗi",
        "Xin lỗi anh/chị, hệ thống gặp lỗi khi xử lý yêu cầu. Xin thử lại sau ít phút.")
    { TraceId = traceId };

    /// <summary>For a status code that the framework set without a body.</summary>
    public static Problem ForStatus(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new(status, "Yêu cầu không hợp lệ", "Máy chủ không đọc được yêu cầu."),
        StatusCodes.Status404NotFound => new(status, "Không tìm thấy", "Địa chỉ này không có trên máy chủ."),
        StatusCodes.Status405MethodNotAllowed => new(status, "Phương thức không được hỗ trợ", "Địa chỉ này không nhận phương thức HTTP đã gửi."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Nội dung gửi quá lớn", "Nội dung gửi vượt quá giới hạn của máy chủ."),
        StatusCodes.Status415UnsupportedMediaType => NotJson,
        _ => new(status, "Yêu cầu không thực hiện được", $"Máy chủ trả lời mã {status}."),
    };
}
