using Assistant.Bot.Channels.DirectLine.Tokens;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>Starting a conversation, and coming back to it.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder directLine)
    {
        directLine.MapPost("/conversations", StartAsync);
        directLine.MapGet("/conversations/{id}", ReconnectAsync);
    }

    private static async Task<IResult> StartAsync(
        HttpContext http, DirectLineBearer bearer, DirectLineTokens tokens, DirectLineConversations conversations,
        DirectLineTurns turns, DirectLineAddresses addresses)
    {
        if (!(await bearer.ReadAsync(http)).IsGood(out var pass, out var problem)
            || !(await StartBody.ReadAsync(http)).IsGood(out var asked, out problem))
        {
            return problem;
        }

        // A token is for one conversation: a client that starts again, after a reload, finds the one it had.
        var conversation = conversations.Open(pass.ConversationId ?? DirectLineTokens.NewId(), out var isNew);
        turns.Greet(conversation);
        return Reply(http, conversation, pass.UserId ?? asked.User?.Id, null, isNew, tokens, addresses);
    }

    private static async Task<IResult> ReconnectAsync(
        HttpContext http, string id, string? watermark, DirectLineBearer bearer, DirectLineTokens tokens,
        DirectLineConversations conversations, DirectLineTurns turns, DirectLineAddresses addresses)
    {
        if (!(await bearer.ReadAsync(http, id)).IsGood(out var pass, out var problem))
        {
            return problem;
        }

        if ((pass.IsServer ? conversations.Find(id) : conversations.Open(id)) is not { } conversation)
        {
            return DirectLineProblems.NoConversation;
        }

        if (Watermark.Read(watermark) == 0)
        {
            turns.Greet(conversation);
        }

        return Reply(http, conversation, pass.UserId, watermark, isNew: false, tokens, addresses);
    }

    private static IResult Reply(
        HttpContext http, DirectLineConversation conversation, string? userId, string? watermark, bool isNew,
        DirectLineTokens tokens, DirectLineAddresses addresses)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            new ConversationReply(
                conversation.Id,
                tokens.Issue(conversation.Id, userId ?? StartBody.NewUserId()),
                (int)tokens.Lifetime.TotalSeconds,
                addresses.Stream(http, conversation, watermark)),
            DirectLineJson.Default.ConversationReply,
            statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }
}
