using System.Text.RegularExpressions;
using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>
/// Who a Zalo user is: a citizen, or the official who sent a one-time sign-in link into the chat. It lasts as long as a
/// session of the page does, in the memory of this process only, and can be switched off as a whole.
/// </summary>
internal sealed partial class OfficialLinks(SignInLinks links, SessionStore sessions, PersonNames names, ZaloSettings settings) : ICallerDirectory
{
    public const string Linked = "Dạ, em đã nhận ra anh/chị là cán bộ. Trong 12 giờ tới anh/chị hỏi được cả số liệu lưu hành nội bộ ở đây. Nhắn \"đăng xuất\" để thôi.";
    public const string NotLinked = "Dạ, liên kết đăng nhập này đã dùng, đã hết hạn hoặc không đúng. Anh/chị lấy liên kết mới giúp em nhé.";
    public const string SignedOut = "Dạ, em đã đăng xuất cho anh/chị.";
    private const string KeyPrefix = "zalo";
    private const int MostLinked = 10_000;

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _sessions = new(StringComparer.Ordinal);

    public Caller CallerOf(string userId) => Signed(names.Of(userId)) ?? Caller.Citizen;

    public string Prefix => KeyPrefix;

    /// <param name="person">As <see cref="PersonNames"/> names them.</param>
    public static string KeyOf(string person) => $"{KeyPrefix}:{person}";

    /// <summary>A Zalo user stays the same person over sessions; the right lasts as long as the session that is open now.</summary>
    public Caller? Find(string key) => Signed(key[(Prefix.Length + 1)..]);

    private Caller? Signed(string person) =>
        settings.Current.AllowOfficials && _sessions.TryGetValue(person, out var session) && sessions.Find(session) is { } caller
            ? caller with { Key = KeyOf(person) }
            : null;

    /// <returns>What to say when the text is about signing in or out; null when it is not.</returns>
    public string? Answer(string userId, string text)
    {
        if (!settings.Current.AllowOfficials)
        {
            return null;
        }

        if (SignOut().IsMatch(text) && _sessions.TryRemove(names.Of(userId), out var ended))
        {
            sessions.Close(ended);
            return SignedOut;
        }

        if (SignIn().Match(text) is not { Success: true } link)
        {
            return null;
        }

        if (links.Redeem(link.Groups["code"].Value) is not { } caller)
        {
            return NotLinked;
        }

        if (_sessions.Count >= MostLinked)
        {
            _sessions.Clear();
        }

        _sessions[names.Of(userId)] = sessions.Open(caller);
        return Linked;
    }

    [GeneratedRegex(@"^\s*https?://\S+/sign-in\?code=(?<code>[A-Za-z0-9_-]{22})\s*$")]
    private static partial Regex SignIn();

    [GeneratedRegex(@"^\s*(?:đăng xuất|dang xuat)\s*[.!]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex SignOut();
}
