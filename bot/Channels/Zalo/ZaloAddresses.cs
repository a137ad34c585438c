namespace Assistant.Bot.Channels.Zalo;

/// <summary>The only places that access tokens and secrets may be sent to.</summary>
internal static class ZaloAddresses
{
    public const string Api = "https://openapi.zalo.me";
    public const string OAuth = "https://oauth.zaloapp.com";

    public static bool IsAllowed(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.AbsolutePath == "/" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
        && (uri.GetLeftPart(UriPartial.Authority) is Api or OAuth || (uri.IsLoopback && uri.Scheme == Uri.UriSchemeHttp));
}
