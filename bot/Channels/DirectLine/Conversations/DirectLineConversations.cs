using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>
/// The conversations that this process holds. They live in memory, within stated limits: a client that reloads finds its
/// history; one that comes back after its conversation was dropped, or the process restarted, goes on in an empty one,
/// because its signed token proves that the conversation is its own.
/// </summary>
internal sealed partial class DirectLineConversations : IDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);
    private readonly Lock _sweeping = new();
    private readonly MemoryMeter _meter = new();
    private readonly DirectLineOptions _limits;
    private readonly TimeProvider _time;
    private readonly ILogger<DirectLineConversations> _logger;
    private readonly ITimer _timer;

    public DirectLineConversations(IOptions<DirectLineOptions> options, TimeProvider time, ILogger<DirectLineConversations> logger)
    {
        _limits = options.Value;
        _time = time;
        _logger = logger;
        _timer = time.CreateTimer(static state => ((DirectLineConversations)state!).Sweep(), this, SweepEvery, SweepEvery);
    }

    public int Count => _conversations.Count;

    public long Bytes => _meter.Bytes;

    /// <summary>Is there a client that has shown itself since then? Asking is no sign of life.</summary>
    public bool IsAlive(string id, DateTimeOffset since) => _conversations.TryGetValue(id, out var found) && found.LastSeen >= since;

    public DirectLineConversation? Find(string id)
    {
        if (!_conversations.TryGetValue(id, out var found))
        {
            return null;
        }

        found.Touch();
        return found;
    }

    public DirectLineConversation Open(string id) => Open(id, out _);

    public DirectLineConversation Open(string id, out bool isNew)
    {
        isNew = false;
        if (Find(id) is { } found)
        {
            return found;
        }

        var made = new DirectLineConversation(id, _limits.MaxActivities, _meter, _time);
        var kept = _conversations.GetOrAdd(id, made);
        isNew = kept == made;
        if (isNew)
        {
            made.Measure();
            KeepWithinLimits();
        }

        return kept;
    }

    public void Sweep()
    {
        var silentSince = _time.GetUtcNow() - TimeSpan.FromMinutes(_limits.IdleMinutes);
        var idle = _conversations.Values.Where(conversation => conversation.LastSeen <= silentSince).ToArray();
        foreach (var conversation in idle)
        {
            Drop(conversation);
        }

        if (idle.Length > 0)
        {
            LogIdle(idle.Length);
        }

        KeepWithinLimits();
    }

    public void Dispose() => _timer.Dispose();

    private bool IsOver(double share) =>
        _conversations.Count > _limits.MaxConversations * share || _meter.Bytes > _limits.MaxMegabytes * share * 1024 * 1024;

    private void KeepWithinLimits()
    {
        if (!IsOver(1))
        {
            return;
        }

        lock (_sweeping)
        {
            var dropped = 0;
            // A tenth is freed at a time, so that sorting is rare. A flood of silent conversations pushes out itself first.
            foreach (var conversation in _conversations.Values
                .Select(static conversation => (conversation, conversation.HasUserMessage, conversation.LastSeen))
                .OrderBy(static entry => entry.HasUserMessage).ThenBy(static entry => entry.LastSeen)
                .Select(static entry => entry.conversation))
            {
                if (!IsOver(0.9) || _conversations.Count <= 1)
                {
                    break;
                }

                Drop(conversation);
                dropped++;
            }

            if (dropped > 0)
            {
                LogCrowded(dropped);
            }
        }
    }

    private void Drop(DirectLineConversation conversation)
    {
        if (_conversations.TryRemove(conversation.Id, out _))
        {
            conversation.Drop();
        }
    }

    [LoggerMessage(LogLevel.Debug, "Dropped {Count} idle Direct Line conversations")]
    private partial void LogIdle(int count);

    [LoggerMessage(LogLevel.Warning, "Dropped {Count} Direct Line conversations to stay within DirectLine:MaxConversations and DirectLine:MaxMegabytes")]
    private partial void LogCrowded(int count);
}
