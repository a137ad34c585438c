using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Channels.Page.News;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Editing.Questions;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;

namespace Assistant.Bot.Channels.Rest;

/// <summary>POST /api/ask: one question, one answer.</summary>
internal static class AskEndpoint
{
    public static void MapRest(this WebApplication app)
    {
        app.MapPost("/api/ask", AskAsync)
            .WithName("ask")
            .RequireRateLimiting(RequestLimits.Policy)
            .Accepts<AskRequest>("application/json")
            .Produces<Answer>()
            .DescribeAsk();
        app.MapOpenApi("/openapi/{documentName}.json");
    }

    private static async Task<IResult> AskAsync(HttpContext http, IAssistant assistant, AskInputReader reader, RecentQuestions recent)
    {
        if (!(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        using (body)
        {
            if (!AskRequestReader.Read(body.RootElement).IsGood(out var input, out problem)
                || !reader.Read(input, http.Caller()).IsGood(out var request, out problem))
            {
                return problem;
            }

            // The chat page asks here too, and it alone can be told something later.
            request = request with { PushTo = PageSender.AddressOf(http, request.ConversationId) };
            var answer = await assistant.AskAsync(request, http.RequestAborted);
            http.Response.Headers.CacheControl = "no-store";
            var id = AnswerId.Of(answer);
            // Who waits for a person may write to that person already.
            if (answer is { Asked: { } words, HandOver: null })
            {
                recent.Remember(id, words);
            }

            http.Response.Headers["Answer-Id"] = id.ToString();
            if (answer.Resident is { } resident)
            {
                // The page of a helper clears itself when another resident comes.
                http.Response.Headers["Resident"] = resident.ToString(CultureInfo.InvariantCulture);
            }

            if (answer.HandOver is { } state)
            {
                // The page of who waits for a person looks for replies.
                http.Response.Headers["Hand-Over"] = state;
            }

            return new AnswerResult(answer);
        }
    }
}
