using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Channels.Input;

/// <summary>From what was typed to a turn that the assistant can take, or to a problem that says what to change.</summary>
internal sealed class AskInputReader(IPlaceLookup places, TimeProvider time)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int MaxPlaceLength = 100;
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
            if (ReadDate(typed) is not { } day)
            {
                return Problem.BadRequest("Ngày không hợp lệ",
                    $"Ngày (date) phải là ngày có thật, viết theo dạng năm-tháng-ngày như 2026-11-23, từ năm {FirstYear} đến năm {LastYear}.", "date");
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
        if (input.Place is { } name && !ReadPlace(name, date).IsGood(out placeId, out problem))
        {
            return problem;
        }

        return new TurnRequest
        {
            Question = question,
            Caller = caller,
            Date = date,
            PlaceId = placeId,
            ConversationId = input.ConversationId is { } own ? "rest/" + own : null,
            Markdown = markdown,
        };
    }

    private Checked<string> ReadPlace(string name, DateOnly? date)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaxPlaceLength || name.Any(unit => char.IsControl(unit) || char.IsSurrogate(unit)))
        {
            return Problem.BadRequest("Nơi không hợp lệ", $"Nơi (place) là tên tỉnh, thành phố, từ 1 đến {MaxPlaceLength} ký tự.", "place");
        }

        var found = places.Resolve(name.Trim(), date ?? VietnamClock.Today(time));
        if (found.Place is { } place)
        {
            // The unit as it was named: the answer says which unit serves it now.
            return found.AskedAs?.Id ?? place.Id;
        }

        return found.Candidates.Count > 0
            ? Problem.BadRequest("Tên nơi chưa rõ",
                $"\"{name}\" có thể là {string.Join(" hoặc ", found.Candidates.Select(candidate => candidate.FullName).Distinct())}. Xin ghi rõ tên tỉnh, thành phố.", "place")
            : Problem.BadRequest("Không nhận ra nơi",
                $"Không có tỉnh, thành phố nào tên là \"{name}\". Xin ghi tên tỉnh, thành phố, ví dụ \"Hà Nội\", \"TP.HCM\" hoặc \"Bình Phước\".", "place");
    }

    private static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;

    private static bool? ReadFormat(string? format) => format switch
    {
        null or "markdown" => true,
        "plain" => false,
        _ => null,
    };

    private static bool IsConversationId(string id) =>
        id.Length is > 0 and <= MaxConversationIdLength
        && id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or ':' or '-');
}
