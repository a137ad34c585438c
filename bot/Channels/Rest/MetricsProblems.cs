using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Metrics.Feeds;

namespace Assistant.Bot.Channels.Rest;

/// <summary>What can be wrong with a request to POST /api/metrics.</summary>
internal static class MetricsProblems
{
    /// <summary>As many rows are named; the rest are counted.</summary>
    private const int MostNamed = 100;

    public static Problem StoreDown { get; } = new(StatusCodes.Status503ServiceUnavailable, "Chưa ghi được số liệu",
        "Kho số liệu đang có lỗi, chưa số liệu nào được lưu. Xin gửi lại sau ít phút.");

    public static Problem NotFeed { get; } = new(StatusCodes.Status415UnsupportedMediaType, "Định dạng không được hỗ trợ",
        "Xin gửi text/csv, application/json hoặc application/x-ndjson, mã hóa UTF-8.");

    public static Problem Empty { get; } = Problem.BadRequest("Thiếu nội dung", "Yêu cầu cần có nội dung là số liệu.");

    /// <summary>Nobody, or somebody who may not: a program is told the difference.</summary>
    public static Problem NotAllowed(HttpContext http)
    {
        if (http.Caller().Role != Role.Citizen)
        {
            return new Problem(StatusCodes.Status403Forbidden, "Không có quyền nạp số liệu", "Mã truy cập này không có vai trò feed.");
        }

        http.Response.Headers.WWWAuthenticate = "Bearer";
        return new Problem(StatusCodes.Status401Unauthorized, "Cần mã truy cập", "Xin gửi mã truy cập có vai trò feed: Authorization: Bearer <mã>.");
    }

    public static Problem Broken(string reason) => Problem.BadRequest("Số liệu không đọc được", $"{reason} Chưa số liệu nào được lưu.");

    public static Problem Refused(FeedSummary summary) => Problem.BadRequest(
        "Số liệu có chỗ không hợp lệ",
        string.Create(CultureInfo.InvariantCulture,
            $"{summary.Refused} trong {summary.Read} số liệu không hợp lệ, chưa số liệu nào được lưu. Chỗ đầu tiên: {summary.Problems[0]}")) with
    {
        Errors = [.. summary.Problems.Take(MostNamed).Select(problem => new ProblemError(problem.Line, problem.Column, problem.Value, problem.Reason))],
    };
}
