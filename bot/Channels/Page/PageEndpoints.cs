using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Channels.Page.News;
using Assistant.Bot.Channels.Page.Operator;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Page;

/// <summary>The chat page is a static file; a browser without scripts posts its question here and gets a page back.</summary>
internal static class PageEndpoints
{
    public static void MapPage(this WebApplication app)
    {
        app.MapPost("/", AnswerFormAsync).RequireRateLimiting(RequestLimits.Policy).DisableAntiforgery().ExcludeFromDescription();
        app.MapFeedback();
        app.MapNews();
        app.MapHandOverNews();
        app.MapOperator();
        app.MapHelping();
    }

    private static async Task<IResult> AnswerFormAsync(HttpContext http, IAssistant assistant, AskInputReader reader, TicketLines lines, HandOverWording wording)
    {
        if (!(await ReadFormAsync(http)).IsGood(out var input, out var problem)
            || !reader.Read(input, http.Caller()).IsGood(out var request, out problem))
        {
            return new HtmlPage(problem.Status, problem.Title, AnswerHtml.Problem(problem));
        }

        var answer = await assistant.AskAsync(request, http.RequestAborted);
        if (answer.HandOver is not null && request.ConversationId is { } conversation)
        {
            answer = WithReplies(answer, ConversationKey.Of(conversation), lines, wording);
        }

        return new HtmlPage(StatusCodes.Status200OK, request.Question, AnswerHtml.Answer(answer, input.ConversationId), Asked: true);
    }

    /// <summary>Without scripts nothing looks for a person's replies: they come with the next answer.</summary>
    private static Answer WithReplies(Answer answer, string key, TicketLines lines, HandOverWording wording)
    {
        var news = lines.Fetch(key, shown: 0);
        if (news.Count == 0)
        {
            return answer;
        }

        lines.Fetch(key, news[^1].Id);
        string[] texts = [.. news.Select(line => AnswerRenderer.Plain(HandOverTexts.Line(line, wording).Text)), answer.Text];
        return answer with { Text = string.Join("\n\n", texts) };
    }

    private static async Task<Checked<AskInput>> ReadFormAsync(HttpContext http)
    {
        if (http.Request.ContentLength is > RequestBody.MaxBytes)
        {
            return CommonProblems.BodyTooLarge(RequestBody.MaxBytes);
        }

        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return new Problem(StatusCodes.Status415UnsupportedMediaType, "Định dạng không được hỗ trợ", "Xin gửi câu hỏi từ biểu mẫu trên trang trò chuyện.");
        }

        try
        {
            var form = await http.Request.ReadFormAsync(new() { BufferBodyLengthLimit = RequestBody.MaxBytes, ValueLengthLimit = RequestBody.MaxBytes }, http.RequestAborted);
            // The first answer gives the conversation its id, the form on its page brings it back.
            var conversation = form["conversation"].ToString() is { Length: > 0 } known ? known : Guid.NewGuid().ToString("N");
            return new AskInput { Question = form["question"], ConversationId = conversation, Format = "plain" };
        }
        catch (InvalidDataException)
        {
            // The form reader reports both a field over its limit and an encoded NUL so; a stated length was in order.
            return http.Request.ContentLength is null
                ? CommonProblems.BodyTooLarge(RequestBody.MaxBytes)
                : Problem.BadRequest("Câu hỏi có ký tự điều khiển", "Câu hỏi chứa ký tự điều khiển, không phải văn bản. Xin gõ lại câu hỏi.");
        }
    }
}
