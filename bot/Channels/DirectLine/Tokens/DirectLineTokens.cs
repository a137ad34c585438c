using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Bot.Channels.DirectLine.Tokens;

/// <summary>
/// Signed tokens, each for one conversation and one user. The clients read the claim "user" and then let nobody choose
/// another user id.
/// </summary>
internal sealed class DirectLineTokens
{
    private const string Issuer = "assistant/directline";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string KeyAdvice = "Xin xóa tệp để tạo khóa mới (các cuộc trò chuyện đang mở phải mở lại), hoặc đặt DirectLine:SigningKey.";

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };

    private readonly TimeProvider _time;
    private readonly SigningCredentials _signing;
    private readonly TokenValidationParameters _rules;

    public DirectLineTokens(IOptions<DirectLineOptions> options, IOptions<StorageOptions> storage, TimeProvider time)
    {
        _time = time;
        Lifetime = TimeSpan.FromMinutes(options.Value.TokenMinutes);
        var key = new SymmetricSecurityKey(options.Value.SigningKey is { Length: > 0 } configured
            ? Encoding.UTF8.GetBytes(configured)
            : SecretFile.ReadOrCreate(
                storage.Value.Resolve("directline", "signing.key"), DirectLineOptions.MinimumKeyBytes, KeyAdvice));
        _signing = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        _rules = new TokenValidationParameters
        {
            IssuerSigningKey = key,
            ValidIssuer = Issuer,
            ValidateAudience = false,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires is { } end && _time.GetUtcNow().UtcDateTime < end,
        };
    }

    public TimeSpan Lifetime { get; }

    /// <summary>128 random bits: whoever does not hold a token cannot name somebody else's conversation.</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public string Issue(string conversationId, string userId)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            IssuedAt = now,
            Expires = now + Lifetime,
            SigningCredentials = _signing,
            Subject = new ClaimsIdentity([new Claim(ConversationClaim, conversationId), new Claim(UserClaim, userId)]),
        });
    }

    /// <returns>What the token stands for; null for one that is foreign, changed or out of date.</returns>
    public async Task<(string ConversationId, string UserId)?> ReadAsync(string token)
    {
        var read = await Handler.ValidateTokenAsync(token, _rules);
        return read.IsValid
            && read.Claims.TryGetValue(ConversationClaim, out var conversation)
            && read.Claims.TryGetValue(UserClaim, out var user)
                ? ((string)conversation, (string)user)
                : null;
    }
}
