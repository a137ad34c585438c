using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Guiding.Store;
using Assistant.Bot.Privacy;

namespace Assistant.Bot.Conversations;

/// <summary>Around the turn: who asks to be forgotten is, before anything else reads the message.</summary>
internal sealed class ForgettingAssistant(IAssistant turn, ForgetWish wish, TurnGate gate, IConversationStore memory, IGuideStore guides, LastFigures figures) : IAssistant
{
    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (!wish.IsMeant(request.Question))
        {
            return await turn.AskAsync(request, cancellationToken);
        }

        if (request.ConversationId is { } conversation)
        {
            // After turns that are still under way, which would remember again.
            using (await gate.EnterAsync(conversation, cancellationToken))
            {
                await memory.SaveAsync(conversation, null, (await memory.LoadAsync(conversation, cancellationToken)).Version, cancellationToken);
                await guides.SaveAsync(conversation, null, (await guides.LoadAsync(conversation, cancellationToken)).Version, cancellationToken);
                await figures.ForgetAsync(conversation, cancellationToken);
            }
        }

        return new Answer { Text = wish.Done, Kind = AnswerKinds.Help, Confidence = 1 };
    }
}
