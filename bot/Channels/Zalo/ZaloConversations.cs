namespace Assistant.Bot.Channels.Zalo;

/// <summary>The id by which memory knows the conversation with a person.</summary>
internal sealed class ZaloConversations(ZaloSettings settings, PersonNames names)
{
    public string Of(string userId) => $"zalo/{settings.Current.OaId}/{names.Of(userId)}";
}
