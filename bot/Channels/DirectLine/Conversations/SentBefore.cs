using System.Text.Json;
using Assistant.Bot.Channels.BotFramework;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>Client-given ids of the newest messages, so that a message sent again is not answered again. Not thread-safe.</summary>
internal sealed class SentBefore
{
    private const int Kept = 32;

    // Clients make some ten to forty letters. What is kept here is not metered, so it must be small.
    private const int MaxLength = 100;

    private readonly Queue<(string ClientId, string Id)> _newest = new();

    /// <returns>The id under which the same message arrived before.</returns>
    public string? Find(Activity activity) =>
        ClientId(activity) is { } clientId ? _newest.FirstOrDefault(entry => entry.ClientId == clientId).Id : null;

    public void Add(Activity activity)
    {
        if (ClientId(activity) is not { } clientId)
        {
            return;
        }

        _newest.Enqueue((clientId, activity.Id!));
        if (_newest.Count > Kept)
        {
            _newest.Dequeue();
        }
    }

    private static string? ClientId(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id) && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= MaxLength } given
            ? given
            : null;
}
