using System.Data.Common;
using System.Net.Sockets;
using Assistant.Bot.Access.Tokens;
using Assistant.Knowledge.Loading;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Commands;

/// <summary>Faults that are the operator's to mend: a sentence instead of a stack trace.</summary>
internal static class StartFaults
{
    /// <returns>The sentence, or null for a fault of ours.</returns>
    public static string? Explain(Exception fault, string? address = null) => fault switch
    {
        KnowledgeLoadException wrongData => wrongData.Message,
        OptionsValidationException wrongSetting => string.Join('\n', wrongSetting.Failures),
        TokenFileException wrongTokens => wrongTokens.Message,
        IOException { InnerException: AddressInUseException } =>
            $"Cổng của địa chỉ {address} đang có chương trình khác dùng. Xin chọn cổng khác: đặt Server:Url trong appsettings.json, "
            + "hoặc chạy với --urls http://localhost:6000.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"Không được phép mở địa chỉ {address} (cổng dưới 1024 cần quyền quản trị). Xin chọn cổng khác bằng Server:Url hoặc --urls http://localhost:6000.",
        InvalidDataException { InnerException: System.Text.Json.JsonException broken } => $"Tệp cấu hình appsettings.json không phải là JSON hợp lệ: {broken.Message}",
        InvalidDataException { InnerException: DbException } => fault.Message,
        IOException or UnauthorizedAccessException =>
            $"Không đọc hoặc ghi được tệp: {fault.Message} Xin kiểm tra quyền truy cập và cấu hình Storage:Path, Knowledge:DataPath.",
        DbException => $"Không mở được kho số liệu: {fault.Message} Xin kiểm tra quyền truy cập và cấu hình Storage:Path, Metrics:ConnectionString.",
        // The binder's own sentence names the key and the type it wanted.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"Cấu hình có giá trị sai kiểu: {fault.Message}",
        AggregateException { InnerException: { } first } => Explain(first, address),
        { InnerException: (KnowledgeLoadException or OptionsValidationException) and var inner } => Explain(inner, address),
        _ => null,
    };
}
