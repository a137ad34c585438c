using Assistant.Bot.Answers;
using Assistant.Bot.Privacy;

namespace Assistant.Bot.Conversations;

/// <summary>Around the turn: who asks to be forgotten is, before anything else reads the message.</summary>
internal sealed class ForgettingAssistant(IAssistant turn, ForgetWish wish, ConversationEraser eraser) : IAssistant
{
    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (!wish.IsMeant(request.Question))
        {
            return await turn.AskAsync(request, cancellationToken);
        }

        if (request.ConversationId is { } conversation)
        {
            await eraser.EraseAsync(conversation, cancellationToken);
        }

        return new Answer { Text = wish.Done, Kind = AnswerKinds.Help, Confidence = 1 };
    }
}
