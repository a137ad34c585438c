using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Channels.Rest;

/// <summary>Body of POST /api/ask as /openapi/v1.json describes it; <see cref="AskRequestReader"/> reads it.</summary>
internal sealed record AskRequest(
    [property: Required, MinLength(1), MaxLength(2000), Description("Câu hỏi bằng tiếng Việt, có dấu hoặc không dấu.")]
    string Question,
    [property: Description("Hỏi theo quy định tại ngày này (năm-tháng-ngày). Mặc định: hôm nay theo giờ Việt Nam.")]
    DateOnly? Date = null,
    [property: MaxLength(100), Description("Tỉnh, thành phố: mã hoặc tên bất kỳ, kể cả tên trước sáp nhập.")]
    string? Place = null,
    [property: MaxLength(100), RegularExpression("^[A-Za-z0-9._:-]+$"), Description("Mã hội thoại để hỏi tiếp; không có thì mỗi câu hỏi độc lập.")]
    string? ConversationId = null,
    [property: AllowedValues("markdown", "plain"), Description("\"markdown\" (mặc định) hoặc \"plain\".")]
    string? Format = null);
