namespace Assistant.Bot.Conversations;

/// <summary>Ways in, as they are named where one is turned off.</summary>
public static class ChannelNames
{
    /// <summary>POST /api/ask, the page that uses it, and the command line.</summary>
    public const string Rest = "rest";
    public const string BotFramework = "botframework";
    public const string DirectLine = "directline";
    public const string Zalo = "zalo";

    public static IReadOnlyList<string> All { get; } = [Rest, BotFramework, DirectLine, Zalo];
}
