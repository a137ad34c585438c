using System.Collections.Concurrent;
using System.Threading.Channels;
using Assistant.Bot.Conversations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Editing.Questions;

/// <summary>
/// Takes questions on their way to the store. Nobody waits for it: what comes too fast is not kept. Only a server collects.
/// </summary>
internal sealed class QuestionCollector(IOptions<EditingOptions> options, TimeProvider time)
{
    private const int MostWaiting = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly Channel<CollectedQuestion> _waiting = Channel.CreateBounded<CollectedQuestion>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, AskedBack> _askedBack = new(StringComparer.Ordinal);
    private volatile bool _isOpen;

    public bool IsOpen => _isOpen;

    public ChannelReader<CollectedQuestion> Waiting => _waiting.Reader;

    /// <summary>Begins to take questions, if it may.</summary>
    public void Open() => _isOpen = options.Value.CollectQuestions;

    public void Take(CollectedQuestion question)
    {
        if (_isOpen)
        {
            _waiting.Writer.TryWrite(question);
        }
    }

    /// <summary>A question was answered with a question; whether that helped shows in the next turn.</summary>
    public void AskedBack(string conversationId, CollectedQuestion question, IReadOnlyList<string> offered)
    {
        if (_isOpen && _askedBack.Count < MostWaiting)
        {
            _askedBack[ConversationKey.Of(conversationId)] = new AskedBack(question, offered, time.GetUtcNow());
        }
    }

    /// <summary>The turn after a question back.</summary>
    /// <param name="conversationId">Of the turn.</param>
    /// <param name="procedureId">What it was answered with; null: no procedure.</param>
    public void Went(string conversationId, string? procedureId)
    {
        if (!_askedBack.IsEmpty && _askedBack.TryRemove(ConversationKey.Of(conversationId), out var before) && (procedureId is null || !before.Offered.Contains(procedureId)))
        {
            Take(before.Question);
        }
    }

    /// <summary>Who did not come back within half an hour has given up.</summary>
    public void GiveUp()
    {
        foreach (var (key, waiting) in _askedBack)
        {
            if (time.GetUtcNow() - waiting.Since >= Patience && _askedBack.TryRemove(key, out var gone))
            {
                Take(gone.Question);
            }
        }
    }
}

/// <summary>A question that was answered with a question.</summary>
internal sealed record AskedBack(CollectedQuestion Question, IReadOnlyList<string> Offered, DateTimeOffset Since);
