namespace Assistant.Bot.Conversations;

/// <summary>One named step of a turn. Steps run in the order of their registration until one sets <see cref="Turn.Answer"/>.</summary>
internal interface ITurnStep
{
    ValueTask RunAsync(Turn turn, CancellationToken cancellationToken);
}
