using System.Buffers;

namespace Assistant.Bot.Answers;

/// <summary>The name of the site that an address is of: "https://dichvucong.gov.vn/p/home" is "dichvucong.gov.vn".</summary>
internal static class SiteName
{
    private static readonly SearchValues<char> EndsHost = SearchValues.Create("/?#");
    private static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>The name without "www."; null: no address. Of several, with spaces between them, that of the first.</summary>
    public static string? Of(string? addresses)
    {
        if (addresses is null)
        {
            return null;
        }

        var space = addresses.IndexOf(' ', StringComparison.Ordinal);
        var address = space < 0 ? addresses.AsSpan() : addresses.AsSpan(0, space);
        var host = PlainHostOf(address) is { Length: > 0 } plain ? plain.ToString()
            : Uri.TryCreate(address.ToString(), UriKind.Absolute, out var url) ? url.Host
            : null;
        return host?.Replace("www.", "", StringComparison.Ordinal);
    }

    // Almost every address is of this form, and needs no parsing for each answer; empty: another form.
    private static ReadOnlySpan<char> PlainHostOf(ReadOnlySpan<char> address)
    {
        const string Secure = "https://";
        if (!address.StartsWith(Secure))
        {
            return [];
        }

        var rest = address[Secure.Length..];
        var end = rest.IndexOfAny(EndsHost);
        var host = end < 0 ? rest : rest[..end];
        return host.Length > 0 && char.IsAsciiLetter(host[0]) && char.IsAsciiLetter(host[^1]) && !host.ContainsAnyExcept(PlainHost) && !host.Contains("..", StringComparison.Ordinal) ? host : [];
    }
}
