using System.Globalization;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>One message of a chat with a person.</summary>
internal sealed record SimulatedMessage(string Id, bool FromOa, string Type, string Text, long Time, IReadOnlyList<SimulatedButton> Buttons);

internal sealed record SimulatedButton(string Title, string Type, string Payload);

/// <summary>What people and the OA have said, and when each person was last seen.</summary>
internal sealed class SimulatedChats(TimeProvider time)
{
    private readonly Dictionary<string, List<SimulatedMessage>> _chats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);
    private readonly Lock _access = new();
    private long _last;
    private int _ids;

    /// <summary>A moment that no other message has; chats are told in its order.</summary>
    public long Now()
    {
        lock (_access)
        {
            return _last = Math.Max(_last + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
        }
    }

    public string NewId() => string.Create(CultureInfo.InvariantCulture, $"sim{Interlocked.Increment(ref _ids):x8}{Random.Shared.Next():x8}");

    public void Add(string userId, SimulatedMessage message)
    {
        lock (_access)
        {
            if (!_chats.TryGetValue(userId, out var chat))
            {
                _chats[userId] = chat = [];
            }

            chat.Add(message);
        }
    }

    /// <summary>Following, writing and tapping open the window for messages of the OA.</summary>
    public void Seen(string userId, long at)
    {
        lock (_access)
        {
            _seen[userId] = Math.Max(at, _seen.GetValueOrDefault(userId));
        }
    }

    public long? LastSeen(string userId)
    {
        lock (_access)
        {
            return _seen.TryGetValue(userId, out var at) ? at : null;
        }
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<SimulatedMessage> Of(string userId)
    {
        lock (_access)
        {
            return _chats.TryGetValue(userId, out var chat) ? [.. chat] : [];
        }
    }

    public IReadOnlyList<string> People()
    {
        lock (_access)
        {
            return [.. _chats.Keys];
        }
    }
}
