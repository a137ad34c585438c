namespace Assistant.Bot.Channels.BotFramework;

/// <summary>The HTTP client for metadata, keys and app tokens.</summary>
internal static class LoginClient
{
    public const string Name = "botframework-login";
}
