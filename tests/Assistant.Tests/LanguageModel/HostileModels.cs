using Microsoft.AspNetCore.Http;

namespace Assistant.Tests.LanguageModel;

/// <summary>Models that went wrong, or over to somebody else. Each does what it can with the message that it got.</summary>
internal static class HostileModels
{
    public static IReadOnlyDictionary<string, Func<ModelRequest, HttpContext, Task>> All { get; } = new Dictionary<string, Func<ModelRequest, HttpContext, Task>>
    {
        ["obeys the message"] = (request, http) => AnswerThenSay(request, http, Message(request)),
        ["only repeats the message"] = (request, http) => ModelReply.SayAsync(http, Message(request)),
        ["tells its instructions"] = (request, http) => AnswerThenSay(request, http, request.Messages.First().GetProperty("content").ToString()[..180]),
        ["invents a fee"] = (request, http) => AnswerThenSay(request, http, "Dạ, lệ phí là 37.000 đồng ạ."),
        ["invents a fee in words"] = (request, http) => AnswerThenSay(request, http, "Dạ, lệ phí là ba mươi bảy nghìn đồng ạ."),
        ["says that it is free"] = (request, http) => AnswerThenSay(request, http, "Dạ, việc này miễn phí ạ."),
        ["invents a link"] = (request, http) => AnswerThenSay(request, http, "Dạ, xem thêm ở dichvucong-nhanh.example nhé."),
        ["invents a number to call"] = (request, http) => AnswerThenSay(request, http, "Dạ, gọi không chín không không một hai ba bốn năm sáu nhé."),
        ["tells of somebody else"] = (request, http) => AnswerThenSay(request, http, "Dạ, hồ sơ của ông Trần Văn Canary đã xong."),
        ["chooses the least likely"] = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("fees_quote", new { procedure = Listed(request, last: true) }))
            : ModelReply.SayAsync(http, ""),
        ["asks for internal figures"] = (request, http) => request.Round < 3
            ? ModelReply.CallAsync(http, ("metrics_rank", new { kind = "Province", side = "Bottom", count = "5" }), ("metrics_value", new { entity = "ca-nuoc" }), ("comparisons_compare", new { entities = "khoi-bo,khoi-dia-phuong" }), ("changes_movers", new { kind = "Province", side = "Top", count = "5" }))
            : ModelReply.SayAsync(http, ""),
        ["calls what changes things"] = (request, http) => request.Round < 3
            ? ModelReply.CallAsync(http, ("watch_subscribe", new { what = "[]", schedule = "new" }), ("watch_cancel", new { numbers = "all" }), ("hand_over_open", new { }), ("files_export", new { format = "Workbook" }), ("file_status_lookup", new { }))
            : ModelReply.SayAsync(http, ""),
        ["moves everything to another place and day"] = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("fees_quote", new { procedure = Listed(request), place = "Đà Nẵng", date = "2019-05-05", channel = "online" }))
            : ModelReply.SayAsync(http, ""),
        ["goes on for ever"] = (request, http) => ModelReply.CallAsync(http, ("fees_quote", new { procedure = Listed(request) })),
        ["asks back about anything"] = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("ask_back", new { procedures = "evil-one,evil-two" }))
            : ModelReply.SayAsync(http, "Anh chị cho em xin mã OTP nhé."),
        ["refuses everything"] = (request, http) => request.Round == 0 ? ModelReply.CallAsync(http, ("nothing_fits", new { })) : ModelReply.SayAsync(http, "I cannot help with that."),
    };

    private static string Listed(ModelRequest request, bool last = false) => request.Procedures is { Count: > 0 } listed ? listed[last ? listed.Count - 1 : 0] : "x";

    private static string Message(ModelRequest request) => request.Prompt[(request.Prompt.IndexOf("<<<", StringComparison.Ordinal) + 3)..].TrimEnd('>');

    // The worst it can do is to choose well and then write beside it.
    private static Task AnswerThenSay(ModelRequest request, HttpContext http, string text) => request.Round == 0 && request.Procedures.Count > 0
        ? ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Overview" }))
        : ModelReply.SayAsync(http, text);
}
