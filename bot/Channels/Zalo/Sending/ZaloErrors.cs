using System.Globalization;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>The error codes of the OA API (docs.zaloplatforms.com/docs/OA/phu-luc/ma-loi): what each asks for, and what to tell the operator.</summary>
internal static class ZaloErrors
{
    private static readonly Dictionary<int, (ErrorKind Kind, string Meaning)> Known = new()
    {
        [-32] = (ErrorKind.SlowDown, "gửi quá nhanh so với hạn mức mỗi phút"),
        [-100] = (ErrorKind.Upload, "tệp đã tải lên hết hạn"),
        [-200] = (ErrorKind.Retry, "gửi không thành công"),
        [-201] = (ErrorKind.Permanent, "tham số không hợp lệ"),
        [-204] = (ErrorKind.Operator, "Official Account đã bị tắt"),
        [-205] = (ErrorKind.Operator, "Official Account không tồn tại"),
        [-209] = (ErrorKind.Operator, "ứng dụng chưa kích hoạt ở developers.zalo.me"),
        [-210] = (ErrorKind.Permanent, "tham số vượt giới hạn"),
        [-211] = (ErrorKind.Quota, "hết hạn mức gửi tin"),
        [-212] = (ErrorKind.Operator, "ứng dụng chưa đăng ký Official Account API"),
        [-213] = (ErrorKind.Permanent, "người dùng chưa quan tâm Official Account"),
        [-216] = (ErrorKind.Token, "mã truy cập không hợp lệ"),
        [-217] = (ErrorKind.Permanent, "người dùng chặn lời mời"),
        [-218] = (ErrorKind.Permanent, "vượt giới hạn gửi tới một người"),
        [-219] = (ErrorKind.Operator, "ứng dụng đã bị gỡ hoặc tắt"),
        [-220] = (ErrorKind.Token, "mã truy cập hết hạn"),
        [-221] = (ErrorKind.Operator, "Official Account chưa xác thực"),
        [-223] = (ErrorKind.Operator, "Official Account chưa cấp quyền cho API này"),
        [-224] = (ErrorKind.Operator, "gói dịch vụ của Official Account không có tính năng này"),
        [-227] = (ErrorKind.Permanent, "người dùng bị khóa hoặc lâu không hoạt động"),
        [-230] = (ErrorKind.Permanent, "người dùng không tương tác trong 7 ngày"),
        [-232] = (ErrorKind.Permanent, "tương tác với người dùng đã hết hạn"),
        [-233] = (ErrorKind.Permanent, "loại tin không được hỗ trợ"),
        [-234] = (ErrorKind.Permanent, "loại tin không được gửi ban đêm"),
        [-235] = (ErrorKind.Operator, "loại Official Account không được dùng API này"),
        [-240] = (ErrorKind.Permanent, "API gửi tin phiên bản 2 đã ngừng"),
        [-242] = (ErrorKind.Permanent, "appsecret_proof không hợp lệ"),
        [-244] = (ErrorKind.Permanent, "người dùng đã chặn loại tin này"),
        [-248] = (ErrorKind.Permanent, "vi phạm quy định của nền tảng"),
        [-320] = (ErrorKind.Operator, "chưa liên kết tài khoản Zalo Cloud"),
        [-321] = (ErrorKind.Operator, "tài khoản Zalo Cloud hết tiền"),
    };

    /// <summary>A code that is in no list is tried again a few times.</summary>
    public static ErrorKind KindOf(int code) => Known.TryGetValue(code, out var known) ? known.Kind : ErrorKind.Retry;

    /// <summary>"Zalo báo lỗi -321: tài khoản Zalo Cloud hết tiền".</summary>
    public static string Tell(int code) =>
        string.Create(CultureInfo.InvariantCulture, $"Zalo báo lỗi {code}") + (Known.TryGetValue(code, out var known) ? $": {known.Meaning}" : "");
}
