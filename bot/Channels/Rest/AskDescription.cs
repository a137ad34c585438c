using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Assistant.Bot.Channels.Rest;

/// <summary>What /openapi/v1.json says about POST /api/ask beside its schemas.</summary>
internal static class AskDescription
{
    private static readonly (int Status, string Meaning)[] Problems =
    [
        (400, "Câu hỏi, ngày, nơi hoặc mã hội thoại không hợp lệ"),
        (401, "Mã truy cập không đúng, hết hạn hoặc bị thu hồi"),
        (413, "Nội dung gửi lớn hơn 32 kB"),
        (415, "Nội dung gửi không phải application/json"),
        (429, "Gửi quá nhiều yêu cầu, xem tiêu đề Retry-After"),
        (500, "Hệ thống gặp lỗi"),
    ];

    public static RouteHandlerBuilder DescribeAsk(this RouteHandlerBuilder endpoint)
    {
        foreach (var (status, _) in Problems)
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint.AddOpenApiOperationTransformer(static (operation, _, _) =>
        {
            operation.Summary = "Hỏi trợ lý một câu";
            operation.Description = "Không kèm mã truy cập thì người hỏi là người dân; số liệu lưu hành nội bộ cần mã của cán bộ (Authorization: Bearer).";
            foreach (var (status, meaning) in Problems)
            {
                if (operation.Responses?.TryGetValue(status.ToString(System.Globalization.CultureInfo.InvariantCulture), out var response) == true)
                {
                    response.Description = meaning;
                }
            }

            if (operation.RequestBody?.Content is { } content && content.TryGetValue("application/json", out var json))
            {
                json.Examples = new Dictionary<string, IOpenApiExample>
                {
                    ["le-phi"] = Example("Lệ phí hôm nay", """{"question": "Làm hộ chiếu online hết bao nhiêu tiền?"}"""),
                    ["tai-mot-ngay"] = Example("Lệ phí tại một ngày, một nơi", """{"question": "Đăng ký khai sinh hết bao nhiêu?", "date": "2026-11-23", "place": "Bình Phước"}"""),
                    ["hoi-tiep"] = Example("Hỏi tiếp trong hội thoại", """{"question": "Còn nộp trực tiếp thì sao?", "conversationId": "phien-42", "format": "plain"}"""),
                };
            }

            return Task.CompletedTask;
        });
    }

    private static OpenApiExample Example(string summary, string json) => new() { Summary = summary, Value = JsonNode.Parse(json) };
}
