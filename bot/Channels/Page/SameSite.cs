namespace Assistant.Bot.Channels.Page;

/// <summary>
/// Whether a form was sent by a page of ours. Browsers say where a form comes from, and no site can make them say otherwise;
/// the session cookie, too, does not go along with forms of other sites.
/// </summary>
internal static class SameSite
{
    public static bool Sent(HttpContext http)
    {
        var from = http.Request.Headers["Sec-Fetch-Site"].ToString();
        if (from.Length > 0)
        {
            return from == "same-origin";
        }

        // Older browsers name the page's origin instead.
        var origin = http.Request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == http.Request.Host.Value);
    }
}
