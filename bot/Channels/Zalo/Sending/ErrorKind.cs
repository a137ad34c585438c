namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>What an error of Zalo asks for.</summary>
internal enum ErrorKind
{
    /// <summary>The same may work soon.</summary>
    Retry,

    /// <summary>We send too fast: everybody waits.</summary>
    SlowDown,

    /// <summary>The access token is not good any more: refresh it and try once more.</summary>
    Token,

    /// <summary>The picture must be uploaded again.</summary>
    Upload,

    /// <summary>The quota of the OA is used up: everybody waits, and the operator should know.</summary>
    Quota,

    /// <summary>This message to this person will never go out.</summary>
    Permanent,

    /// <summary>Nothing goes out until a person has put something right.</summary>
    Operator,
}
