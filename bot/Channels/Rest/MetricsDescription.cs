using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Assistant.Bot.Channels.Rest;

/// <summary>What /openapi/v1.json says about POST /api/metrics beside its schemas.</summary>
internal static class MetricsDescription
{
    private static readonly (int Status, string Meaning)[] Problems =
    [
        (400, "Số liệu không đọc được hoặc có chỗ không hợp lệ; trường errors nêu dòng và cột; chưa gì được lưu"),
        (401, "Thiếu mã truy cập, hoặc mã không đúng, hết hạn, bị thu hồi"),
        (403, "Mã truy cập không có vai trò feed"),
        (413, "Nội dung gửi lớn hơn 8 MB"),
        (415, "Nội dung gửi không phải CSV hoặc JSON mã hóa UTF-8"),
        (429, "Gửi quá nhiều yêu cầu, xem tiêu đề Retry-After"),
        (503, "Kho số liệu đang có lỗi; gửi lại được"),
    ];

    private const string Example =
        """
        {"period": "Tuần 40/2026", "circulation": "internal", "observations": [
          {"indicator": "ty-le-ho-so-truc-tuyen-toan-trinh", "entity": "Hà Nội", "value": 61.5, "numerator": 1230, "denominator": 2000}]}
        """;

    public static RouteHandlerBuilder DescribeMetrics(this RouteHandlerBuilder endpoint)
    {
        foreach (var (status, _) in Problems)
        {
            endpoint.ProducesProblem(status);
        }

        // Described by hand: declared as accepted, other types would be refused before anybody asks who is sending.
        return endpoint.AddOpenApiOperationTransformer(static async (operation, context, cancellationToken) =>
        {
            operation.Summary = "Nạp số liệu chỉ tiêu";
            operation.Description = "Cần mã truy cập có vai trò feed. Tất cả hoặc không gì cả; gửi lại cùng nội dung không đổi gì; số khác thì sửa số cũ và giữ lịch sử.";
            foreach (var (status, meaning) in Problems)
            {
                if (operation.Responses?.TryGetValue(status.ToString(CultureInfo.InvariantCulture), out var response) == true)
                {
                    response.Description = meaning;
                }
            }

            var schema = await context.GetOrCreateSchemaAsync(typeof(FeedRequest), parameterDescription: null, cancellationToken);
            var text = new OpenApiSchema { Type = JsonSchemaType.String };
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new() { Schema = schema, Example = JsonNode.Parse(Example) },
                    ["text/csv"] = new() { Schema = text },
                    ["application/x-ndjson"] = new() { Schema = text },
                },
            };
        });
    }
}
