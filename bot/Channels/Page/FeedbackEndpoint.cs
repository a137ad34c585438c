using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Editing.Questions;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;

namespace Assistant.Bot.Channels.Page;

/// <summary>POST /api/feedback: "hữu ích" or "chưa đúng" under an answer, named by the Answer-Id header that came with it.</summary>
internal static class FeedbackEndpoint
{
    public static void MapFeedback(this WebApplication app) =>
        app.MapPost("/api/feedback", SaveAsync).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();

    private static async Task<IResult> SaveAsync(HttpContext http, FeedbackReader reader, FeedbackStore store, WrongAnswers wrong)
    {
        if (!(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        using (body)
        {
            if (!reader.Read(body.RootElement).IsGood(out var verdict, out problem))
            {
                return problem;
            }

            if (verdict.Word == FeedbackWords.None)
            {
                store.Remove(verdict.Answer);
            }
            else
            {
                store.Save(verdict);
                wrong.Collect(verdict);
            }

            return Results.NoContent();
        }
    }
}
