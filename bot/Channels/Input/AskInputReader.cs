using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Channels.Input;

/// <summary>From what was typed to a turn that the assistant can take, or to a problem that says what to change.</summary>
internal sealed class AskInputReader(IPlaceLookup places, TimeProvider time)
{
    private const int MaxConversationIdLength = 100;

    public Checked<TurnRequest> Read(AskInput input, Caller caller)
    {
        if (!QuestionText.Read(input.Question).IsGood(out var question, out var problem))
        {
            return problem;
        }

        DateOnly? date = null;
        if (input.Date is { } typed)
        {
            if (DayInput.Read(typed) is not { } day)
            {
                return DayInput.Problem;
            }

            date = day;
        }

        if (ReadFormat(input.Format) is not { } markdown)
        {
            return Problem.BadRequest("Định dạng không hợp lệ", "Định dạng (format) là \"markdown\" hoặc \"plain\".", "format");
        }

        if (input.ConversationId is { } id && !IsConversationId(id))
        {
            return Problem.BadRequest("Mã hội thoại không hợp lệ",
                $"Mã hội thoại (conversationId) có từ 1 đến {MaxConversationIdLength} ký tự, gồm chữ không dấu, số và các dấu . _ : -", "conversationId");
        }

        string? placeId = null;
        if (input.Place is { } name)
        {
            if (!PlaceInput.Read(places, name, date ?? VietnamClock.Today(time)).IsGood(out var found, out problem))
            {
                return problem;
            }

            // The unit as it was named: the answer says which unit serves it now.
            placeId = (found.AskedAs ?? found.Place)!.Id;
        }

        return new TurnRequest
        {
            Question = question,
            Caller = caller,
            Date = date,
            PlaceId = placeId,
            ConversationId = input.ConversationId is { } own ? ConversationOf(own) : null,
            Markdown = markdown,
        };
    }

    private static bool? ReadFormat(string? format) => format switch
    {
        null or "markdown" => true,
        "plain" => false,
        _ => null,
    };

    /// <summary>The id by which memory knows a conversation that a client has named.</summary>
    public static string ConversationOf(string id) => "rest/" + id;

    private static bool IsConversationId(string id) =>
        id.Length is > 0 and <= MaxConversationIdLength
        && id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or ':' or '-');
}
