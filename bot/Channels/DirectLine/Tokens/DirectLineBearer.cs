using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.DirectLine.Tokens;

/// <summary>
/// Reads "Authorization: Bearer". What is wrong gets 403 and never 401: clients take 403 for a token out of date and
/// stop for good at 401.
/// </summary>
internal sealed class DirectLineBearer(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    private static readonly Problem Refused = new(StatusCodes.Status403Forbidden, "Mã hội thoại không dùng được",
        "Mã hội thoại không đúng hoặc đã hết hạn. Xin mở lại cuộc trò chuyện để có mã mới.");

    private readonly byte[]? _secret = options.Value.Secret.Length > 0 ? Hash(options.Value.Secret) : null;

    /// <summary>May anybody ask for a token?</summary>
    public bool IsPublic => _secret is null;

    public bool IsSecret(HttpContext http) =>
        // Hashes have one length, so the comparison takes the same time whatever was sent.
        _secret is not null && CryptographicOperations.FixedTimeEquals(_secret, Hash(Text(http)));

    public async Task<Checked<DirectLinePass>> ReadAsync(HttpContext http)
    {
        if (IsSecret(http))
        {
            return DirectLinePass.Server;
        }

        return await tokens.ReadAsync(Text(http)) is { } token
            ? new DirectLinePass(token.ConversationId, token.UserId)
            : Refused;
    }

    /// <summary>As <see cref="ReadAsync(HttpContext)"/>, for a request about one conversation.</summary>
    public async Task<Checked<DirectLinePass>> ReadAsync(HttpContext http, string conversationId) =>
        (await ReadAsync(http)).IsGood(out var pass, out var problem)
            ? pass.Opens(conversationId) ? pass : Refused
            : problem;

    private static string Text(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
