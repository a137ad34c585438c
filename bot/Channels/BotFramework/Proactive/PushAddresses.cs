using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.HandOver;
using Assistant.Bot.Watching;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework.Proactive;

/// <summary>Where the sender of an activity can be written to later, and back from there to the conversation.</summary>
internal sealed partial class PushAddresses(ConversationReferences references, IEnumerable<IProactiveChannel> own, IOptions<HandOverOptions> handOver, ILogger<PushAddresses> logger)
{
    /// <summary>All channels that are reached through a connector.</summary>
    public const string Connected = "botframework";

    private readonly HashSet<string> _own = [.. own.Select(channel => channel.ChannelId)];

    /// <returns>Null for who cannot be written to, and for who has nothing to be written about.</returns>
    public PushAddress? Of(Activity activity, Caller caller, string? conversation)
    {
        // Officials are told news; citizens only get the replies of a person whom they have called in.
        if ((caller.Role != Role.Official && !(caller.Role == Role.Citizen && handOver.Value.Enabled)) || activity is not { ChannelId: { Length: > 0 } channel, Conversation.Id: { Length: > 0 } id })
        {
            return null;
        }

        // What goes to a conversation of our own has no connector.
        if (string.IsNullOrEmpty(activity.ServiceUrl) && _own.Contains(channel))
        {
            var here = new ConversationReference { ChannelId = channel, ServiceUrl = "", Conversation = activity.Conversation, User = activity.From, Bot = activity.Recipient };
            return new PushAddress(channel, Text(here), conversation);
        }

        return Proven(channel, id) is { } reference ? new PushAddress(Connected, Text(reference), conversation) : null;
    }

    public static ConversationReference Read(string address) => JsonSerializer.Deserialize(address, ReferenceJson.Default.ConversationReference)!;

    private static string Text(ConversationReference reference) => JsonSerializer.Serialize(reference.WithoutNames(), ReferenceJson.Default.ConversationReference);

    private ConversationReference? Proven(string channel, string id)
    {
        try
        {
            return references.Find(channel, id);
        }
        catch (SqliteException fault)
        {
            // The question is answered all the same; a wish to be told is answered as on a channel that cannot do it.
            LogNotRead(fault);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Conversation references could not be read; nothing can be promised to be sent there")]
    private partial void LogNotRead(Exception fault);
}
