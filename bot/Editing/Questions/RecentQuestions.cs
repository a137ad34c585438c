using Assistant.Bot.Conversations.Feedback;

namespace Assistant.Bot.Editing.Questions;

/// <summary>
/// The last questions and the answers they got, in memory only and for minutes: when an answer is called wrong, what was asked can
/// still be looked at, and what may be kept of it is.
/// </summary>
internal sealed class RecentQuestions(TimeProvider time)
{
    private const int Size = 1024;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly Entry?[] _ring = new Entry?[Size];
    private int _next;

    public void Remember(AnswerId answer, string question) =>
        Volatile.Write(ref _ring[Interlocked.Increment(ref _next) & (Size - 1)], new Entry(answer.Mark, question, time.GetTimestamp()));

    /// <returns>Null when it is not known any more, or was answered by another replica.</returns>
    public string? Find(AnswerId answer) =>
        Array.Find(_ring, entry => entry?.Mark == answer.Mark) is { } found && time.GetElapsedTime(found.At) < Lifetime ? found.Question : null;

    private sealed record Entry(string Mark, string Question, long At);
}
