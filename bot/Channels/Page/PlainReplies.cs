using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;

namespace Assistant.Bot.Channels.Page;

/// <summary>
/// Without scripts nothing looks for a person's replies: they come with the next answer, also when the ticket has ended since.
/// </summary>
internal sealed partial class PlainReplies(TicketLines lines, HandOverWording wording, ILogger<PlainReplies> logger)
{
    /// <returns>The answer, and before it what the operator has written.</returns>
    public Answer Before(Answer answer, TurnRequest request)
    {
        if (request is not { Caller.Role: Role.Citizen, ConversationId: { } conversation })
        {
            return answer;
        }

        try
        {
            var key = ConversationKey.Of(conversation);
            var news = lines.Fetch(key, shown: 0);
            if (news.Count == 0)
            {
                return answer;
            }

            lines.Fetch(key, news[^1].Id);
            string[] texts = [.. news.Select(line => AnswerRenderer.Plain(HandOverTexts.Line(line, wording).Text)), answer.Text];
            return answer with { Text = string.Join("\n\n", texts) };
        }
        catch (Exception fault) when (TicketFaults.IsStore(fault))
        {
            // They wait there for the next time; the answer need not.
            LogStore(fault);
            return answer;
        }
    }

    [LoggerMessage(LogLevel.Error, "Replies of operators could not be read for a page without scripts")]
    private partial void LogStore(Exception fault);
}
