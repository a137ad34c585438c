using Assistant.Bot.Access;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.DirectLine.Tokens;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>Takes what a client sent into its conversation: logged and acknowledged at once, answered in its turn.</summary>
internal sealed class ActivityIntake(DirectLineTurns turns)
{
    // "typing" passes by; conversation updates are the server's to send.
    private static readonly string[] Logged = [ActivityTypes.Message, ActivityTypes.Event];

    public IResult Take(HttpContext http, DirectLineConversation conversation, DirectLinePass pass, Activity sent)
    {
        if (!Logged.Contains(sent.Type))
        {
            return Acknowledge(http, $"{conversation.Id}|{DirectLineTokens.NewId()}");
        }

        // A browser that is signed in sends its session along; everybody else is a citizen.
        var caller = http.Caller();
        Func<Activity, Task>? turn = sent.Type == ActivityTypes.Message ? activity => turns.TakeAsync(conversation, activity, caller) : null;
        if (conversation.AppendFromUser(UserActivity.Of(sent, conversation.Id, pass), turn) is { } id)
        {
            return Acknowledge(http, id);
        }

        http.Response.Headers.RetryAfter = "1";
        return DirectLineProblems.TooManyWaiting;
    }

    private static IResult Acknowledge(HttpContext http, string id)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(new ResourceResponse(id), DirectLineJson.Default.ResourceResponse);
    }
}
