namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>Events that something is done about; all others are acknowledged and forgotten.</summary>
internal static class EventNames
{
    public const string Text = "user_send_text";
    public const string Image = "user_send_image";
    public const string Gif = "user_send_gif";
    public const string Link = "user_send_link";
    public const string Audio = "user_send_audio";
    public const string Video = "user_send_video";
    public const string Sticker = "user_send_sticker";
    public const string Location = "user_send_location";
    public const string File = "user_send_file";
    public const string BusinessCard = "user_send_business_card";
    public const string Follow = "follow";

    /// <summary>The first tap on "Nhắn tin" of a person who never chatted.</summary>
    public const string ChatNow = "user_click_chatnow";
    public const string Unfollow = "unfollow";

    /// <summary>A person withdraws consent or asks for erasure.</summary>
    public const string Withdraw = "user_withdraw";

    /// <summary>No event of Zalo's: a message of ours that nobody has just asked for. It never comes through the webhook.</summary>
    public const string Push = "assistant_push";

    public static bool IsMessage(string name) => name is Text or Image or Gif or Link or Audio or Video or Sticker or Location or File or BusinessCard;

    public static bool IsGreeted(string name) => name is Follow or ChatNow;

    /// <summary>Of what the OA sent, by us or by one of its own people.</summary>
    public static bool IsEcho(string name) => name.StartsWith("oa_send_", StringComparison.Ordinal);

    /// <summary>Echoes of what the OA sent (oa_send_…) among others are not: answering them would never end.</summary>
    public static bool IsTaken(string name) => IsMessage(name) || IsGreeted(name) || name is Unfollow or Withdraw;
}
