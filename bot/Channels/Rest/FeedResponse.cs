using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Channels.Rest;

/// <summary>Body of POST /api/metrics as /openapi/v1.json describes it.</summary>
internal sealed record FeedRequest(
    [property: Required, Description("Các số liệu. Trường nào ghi ngoài mảng này là giá trị chung cho mọi số liệu.")]
    IReadOnlyList<FeedItem> Observations,
    [property: Description("Kỳ chung: Tuần 40/2026, Tháng 10/2026, Quý 3/2026, Năm 2026.")]
    string? Period = null,
    [property: Description("Nguồn; cùng nguồn, cùng kỳ thì số sau sửa số trước.")]
    string? Source = null,
    [property: AllowedValues("internal", "public"), Description("Lưu hành: internal (mặc định) hoặc public.")]
    string? Circulation = null,
    [property: Description("true: số liệu mô phỏng, mọi câu trả lời đều nói rõ.")]
    bool? Simulated = null);

internal sealed record FeedItem(
    [property: Required, Description("Mã hoặc tên chỉ tiêu.")] string Indicator,
    [property: Required, Description("Mã hoặc tên tỉnh, thành phố, bộ, ngành ở kỳ đó.")] string Entity,
    [property: Required] decimal Value,
    string? Period = null,
    DateOnly? From = null,
    DateOnly? To = null,
    decimal? Numerator = null,
    decimal? Denominator = null,
    string? Unit = null,
    string? Note = null);

internal sealed record FeedResponse(int Read, int Added, int Corrected, int Unchanged, IReadOnlyList<FedReport> Reports)
{
    public static FeedResponse Of(FeedSummary summary) =>
        new(summary.Read, summary.Added, summary.Corrected, summary.Unchanged, [.. summary.Reports.Select(FedReport.Of)]);
}

internal sealed record FedReport(string Id, AnswerPeriod Period, string Circulation, bool Simulated)
{
    public static FedReport Of(Report report) => new(
        report.Id,
        new AnswerPeriod(report.Period.From is { } from ? VietnameseFormat.Iso(from) : null, VietnameseFormat.Iso(report.Period.To), report.Period.Label),
        report.Circulation == Knowledge.Provenance.Circulation.Internal ? "internal" : "public",
        report.IsSimulated);
}

[JsonSerializable(typeof(FeedResponse))]
[JsonSerializable(typeof(FeedRequest))]
internal sealed partial class FeedJson : JsonSerializerContext
{
    static FeedJson() => Default = new FeedJson(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
