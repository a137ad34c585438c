using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Editing.Questions;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Page;

/// <summary>POST /api/feedback: "hữu ích" or "chưa đúng" under an answer, named by the Answer-Id header that came with it.</summary>
internal static partial class FeedbackEndpoint
{
    private static readonly Problem NotKept = new(StatusCodes.Status503ServiceUnavailable, "Chưa lưu được ý kiến", "Sổ ý kiến đang có lỗi. Xin anh/chị bấm lại sau ít phút.");

    public static void MapFeedback(this WebApplication app) =>
        app.MapPost("/api/feedback", SaveAsync).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();

    private static async Task<IResult> SaveAsync(HttpContext http, FeedbackReader reader, FeedbackStore store, WrongAnswers wrong, ILogger<FeedbackStore> logger)
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

            try
            {
                if (verdict.Word == FeedbackWords.None)
                {
                    store.Remove(verdict.Answer);
                }
                else
                {
                    store.Save(verdict);
                    wrong.Collect(verdict);
                }
            }
            catch (Exception down) when (down is SqliteException or IOException or UnauthorizedAccessException)
            {
                LogNotKept(logger, down);
                return NotKept;
            }

            return Results.NoContent();
        }
    }

    [LoggerMessage(LogLevel.Error, "A verdict could not be kept")]
    private static partial void LogNotKept(ILogger logger, Exception exception);
}
