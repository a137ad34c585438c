using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.DirectLine.Tokens;
using Assistant.Bot.Channels.Input;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>Posting an activity, and polling for what came after a watermark.</summary>
internal static partial class ActivityEndpoints
{
    public static void MapActivities(this IEndpointRouteBuilder directLine)
    {
        directLine.MapPost("/conversations/{id}/activities", PostAsync);
        directLine.MapGet("/conversations/{id}/activities", PollAsync);
    }

    private static async Task<IResult> PostAsync(
        HttpContext http, string id, DirectLineBearer bearer, DirectLineConversations conversations, ActivityIntake intake)
    {
        if (!(await bearer.ReadAsync(http, id)).IsGood(out var pass, out var problem)
            || !(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out problem))
        {
            return problem;
        }

        using (body)
        {
            if (!ActivityReader.Read(body.RootElement).IsGood(out var sent, out problem))
            {
                return problem;
            }

            var conversation = pass.IsServer ? conversations.Find(id) : conversations.Open(id);
            return conversation is null ? DirectLineProblems.NoConversation : intake.Take(http, conversation, pass, sent);
        }
    }

    /// <summary>
    /// One answer other than 200, 403 and 404 ends a client's polling for good and silently, so a fault of ours is
    /// answered as "nothing new" and told to the log.
    /// </summary>
    private static async Task<IResult> PollAsync(
        HttpContext http, string id, string? watermark, DirectLineBearer bearer,
        DirectLineConversations conversations, DirectLineTurns turns, ILogger<DirectLineConversations> logger)
    {
        try
        {
            if (!(await bearer.ReadAsync(http, id)).IsGood(out var pass, out var problem))
            {
                return problem;
            }

            var after = Watermark.Read(watermark);
            // A poll that waits for news makes no new conversation: after one was dropped there is none until somebody writes.
            var conversation = pass.IsServer || after > 0 ? conversations.Find(id) : conversations.Open(id);
            if (conversation is null)
            {
                return pass.IsServer ? DirectLineProblems.NoConversation : ActivitySet.Nothing(watermark);
            }

            if (after == 0)
            {
                turns.Greet(conversation);
            }

            var (activities, last) = conversation.Read(after);
            return new ActivitySet(activities, Watermark.Write(last));
        }
        catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            LogPollFailed(logger, fault);
            return ActivitySet.Nothing(watermark);
        }
    }

    [LoggerMessage(LogLevel.Error, "A Direct Line poll failed and was answered as nothing new")]
    private static partial void LogPollFailed(ILogger logger, Exception fault);
}
