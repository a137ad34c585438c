using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Channels.Page.Dashboard;
using Assistant.Bot.Channels.Page.News;
using Assistant.Bot.Channels.Page.Operator;
using Assistant.Bot.Channels.Page.Switches;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
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
        app.MapDashboard();
        app.MapSwitchesPage();
        app.MapHelping();
    }

    private static async Task<IResult> AnswerFormAsync(HttpContext http, IAssistant assistant, AskInputReader reader, PlainReplies replies)
    {
        if (!(await ReadFormAsync(http)).IsGood(out var input, out var problem)
            || !reader.Read(input, http.Caller()).IsGood(out var request, out problem))
        {
            return new HtmlPage(problem.Status, problem.Title, AnswerHtml.Problem(problem));
        }

        var answer = replies.Before(await assistant.AskAsync(request, http.RequestAborted), request);
        return new HtmlPage(StatusCodes.Status200OK, request.Question, AnswerHtml.Answer(answer, input.ConversationId), Asked: true);
    }

    private static async Task<Checked<AskInput>> ReadFormAsync(HttpContext http)
    {
        if (!(await SmallForm.ReadAsync(http)).IsGood(out var form, out var problem))
        {
            return problem;
        }

        // The first answer gives the conversation its id, the form on its page brings it back.
        var conversation = form["conversation"].ToString() is { Length: > 0 } known ? known : Guid.NewGuid().ToString("N");
        return new AskInput { Question = form["question"], ConversationId = conversation, Format = "plain" };
    }
}
