namespace Assistant.Bot.Channels.BotFramework.Connecting;

/// <summary>What came of handing an activity to a connector.</summary>
internal enum Handover
{
    Taken,

    /// <summary>It surely was not taken.</summary>
    NotTaken,

    /// <summary>No answer, or a fault on the way: it may have been taken.</summary>
    Unknown,
}
