using Assistant.Bot.Answers;

namespace Assistant.Bot.Conversations;

/// <summary>What happens once a turn has its answer, whichever step gave it.</summary>
internal interface ITurnClosing
{
    /// <returns>The answer, perhaps with something beside it.</returns>
    ValueTask<Answer> CloseAsync(Turn turn, Answer answer, CancellationToken cancellationToken);
}
