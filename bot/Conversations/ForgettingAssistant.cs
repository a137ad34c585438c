using Assistant.Bot.Answers;
using Assistant.Bot.Privacy;

namespace Assistant.Bot.Conversations;

/// <summary>Around the turn: who asks to be forgotten is, before anything else reads the message.</summary>
internal sealed class ForgettingAssistant(IAssistant turn, ForgetWish wish, ConversationEraser eraser) : IAssistant
{
    public Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken) =>
        wish.IsMeant(request.Question) ? ForgetAsync(request, cancellationToken) : turn.AskAsync(request, cancellationToken);

    private async Task<Answer> ForgetAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (request.ConversationId is { } conversation)
        {
            await eraser.EraseAsync(conversation, cancellationToken);
        }

        return new Answer { Text = wish.Done, Kind = AnswerKinds.Help, Confidence = 1 };
    }
}
