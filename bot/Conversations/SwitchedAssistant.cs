using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Switches;

namespace Assistant.Bot.Conversations;

/// <summary>Around every turn: where everything or the channel is off, people get one plain sentence and nothing else runs.</summary>
internal sealed class SwitchedAssistant(IAssistant turn, SwitchBoard board, ReplyCatalog replies) : IAssistant
{
    public Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken) =>
        board.IsOff(SwitchTarget.All) ? Off("switched_off_all")
        : board.IsOff(new SwitchTarget(SwitchKind.Channel, request.Channel)) ? Off("switched_off_channel")
        : turn.AskAsync(request, cancellationToken);

    private Task<Answer> Off(string outcome) => Task.FromResult(replies.Unknown(outcome));
}
