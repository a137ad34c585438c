using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.DirectLine.Tokens;

/// <summary>Getting a token for a new conversation, and a fresh one for the same.</summary>
internal static class TokenEndpoints
{
    private static readonly Problem SecretNeeded = new(StatusCodes.Status403Forbidden, "Cần mã bí mật",
        "Chỉ máy chủ giữ mã bí mật (DirectLine:Secret) được xin mã hội thoại.");

    private static readonly Problem ForgeableUser = Problem.BadRequest("Mã người dùng không hợp lệ",
        $"Mã người dùng (user.id) phải bắt đầu bằng \"{StartBody.UserIdPrefix}\".", "user.id");

    public static void MapTokens(this IEndpointRouteBuilder directLine)
    {
        directLine.MapPost("/tokens/generate", GenerateAsync).RequireRateLimiting(TokenLimit.Policy);
        directLine.MapPost("/tokens/refresh", RefreshAsync);
    }

    private static async Task<IResult> GenerateAsync(HttpContext http, DirectLineBearer bearer, DirectLineTokens tokens)
    {
        var isServer = bearer.IsSecret(http);
        if (!isServer && !bearer.IsPublic)
        {
            return SecretNeeded;
        }

        if (!(await StartBody.ReadAsync(http)).IsGood(out var asked, out var problem))
        {
            return problem;
        }

        // Whoever holds no secret may not say who the user is.
        var userId = isServer ? asked.User?.Id : null;
        return userId?.StartsWith(StartBody.UserIdPrefix, StringComparison.Ordinal) == false
            ? ForgeableUser
            : Reply(http, tokens, DirectLineTokens.NewId(), userId ?? StartBody.NewUserId());
    }

    private static async Task<IResult> RefreshAsync(HttpContext http, DirectLineBearer bearer, DirectLineTokens tokens) =>
        (await bearer.ReadAsync(http)).IsGood(out var pass, out var problem)
            ? pass is { ConversationId: { } conversationId, UserId: { } userId }
                ? Reply(http, tokens, conversationId, userId)
                : Problem.BadRequest("Không phải mã hội thoại", "Chỉ làm mới được mã hội thoại, không làm mới được mã bí mật.")
            : problem;

    private static IResult Reply(HttpContext http, DirectLineTokens tokens, string conversationId, string userId)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            new TokenReply(conversationId, tokens.Issue(conversationId, userId), (int)tokens.Lifetime.TotalSeconds),
            DirectLineJson.Default.TokenReply);
    }
}
