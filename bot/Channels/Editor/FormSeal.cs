using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Access.SignIn;

namespace Assistant.Bot.Channels.Editor;

/// <summary>
/// Tells forms of our own pages from those of other sites: a form carries what only this process can make for this session.
/// Sessions live in one process too, so the key need not outlive it.
/// </summary>
internal sealed class FormSeal
{
    public const string Field = "seal";

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Of(HttpContext http) => Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(SessionCookie.Read(http) ?? "")));

    /// <summary>A program that sends its token with each request is not led by any page.</summary>
    public bool Holds(HttpContext http, string? sent) =>
        SessionCookie.Read(http) is null
            ? http.Request.Headers.Authorization.Count > 0
            : sent is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(http)), Encoding.UTF8.GetBytes(sent));
}
