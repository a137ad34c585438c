using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Privacy;

namespace Assistant.Bot.Editing.Questions;

/// <summary>
/// What may be kept of the last questions, beside the answers they got, in memory only and for minutes: when an answer is called
/// wrong, it can still be told what was asked.
/// </summary>
internal sealed class RecentQuestions(TimeProvider time)
{
    private const int Size = 1024;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly Entry?[] _ring = new Entry?[Size];
    private int _next;

    /// <summary>How many are remembered.</summary>
    public int Count => _ring.Count(entry => entry is not null);

    /// <param name="answer">The answer that was given.</param>
    /// <param name="words">As <see cref="SafeWording"/> lets it be kept; never what was typed.</param>
    public void Remember(AnswerId answer, string words) =>
        Volatile.Write(ref _ring[Interlocked.Increment(ref _next) & (Size - 1)], new Entry(answer.Mark, words, time.GetTimestamp()));

    /// <returns>Null when it is not known any more, or was answered by another replica.</returns>
    public string? Find(AnswerId answer) =>
        Array.Find(_ring, entry => entry?.Mark == answer.Mark) is { } found && !IsOld(found) ? found.Words : null;

    /// <summary>Drops what is too old to be asked for.</summary>
    public void Forget()
    {
        for (var at = 0; at < Size; at++)
        {
            if (Volatile.Read(ref _ring[at]) is { } entry && IsOld(entry))
            {
                // A newer one that came in between stays.
                Interlocked.CompareExchange(ref _ring[at], null, entry);
            }
        }
    }

    private bool IsOld(Entry entry) => time.GetElapsedTime(entry.At) >= Lifetime;

    private sealed record Entry(string Mark, string Words, long At);
}
