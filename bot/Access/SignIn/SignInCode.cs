using System.Text.Json;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Access.SignIn;

/// <summary>Whom a pasted code signs in; <see cref="TokenHash"/> is null for a code that works once.</summary>
internal sealed record SignedIn(Caller Caller, byte[]? TokenHash);

/// <summary>
/// Reads what an official pastes into the sign-in dialog: an access token, the code of a one-time link, or the whole
/// link, as it was handed to them.
/// </summary>
internal sealed class SignInCode(TokenRegister tokens, SignInLinks links)
{
    private const string InLink = "code=";

    public Checked<SignedIn> Read(JsonElement body) => Read(JsonText.Of(body, "code"));

    public Checked<SignedIn> Read(string? code)
    {
        if (code?.Trim() is not { Length: > 0 } pasted)
        {
            return Problem.BadRequest("Thiếu mã truy cập", "Xin dán mã truy cập được cấp vào ô.", "code");
        }

        try
        {
            return SignIn(pasted) is { } signedIn
                ? signedIn
                : new Problem(StatusCodes.Status401Unauthorized, "Mã truy cập không đúng",
                    "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Xin kiểm tra lại hoặc hỏi người cấp mã.", "code");
        }
        catch (TokenFileException)
        {
            // Reported by the health check; here it only means that nobody gets in.
            return new Problem(StatusCodes.Status503ServiceUnavailable, "Chưa kiểm tra được mã truy cập", "Kho mã truy cập đang có lỗi. Xin báo người vận hành.");
        }
    }

    private SignedIn? SignIn(string pasted)
    {
        if (TokenSecret.LooksLikeOne(pasted))
        {
            // A machine's token feeds figures in; it has no business on a page.
            return tokens.Recognise(pasted) is { Role: not Role.Feed } holder ? new SignedIn(holder, TokenSecret.Hash(pasted)) : null;
        }

        var at = pasted.LastIndexOf(InLink, StringComparison.Ordinal);
        var code = at < 0 ? pasted : pasted[(at + InLink.Length)..];
        return links.Redeem(code) is { } caller ? new SignedIn(caller, null) : null;
    }
}
