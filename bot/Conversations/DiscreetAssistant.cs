using Assistant.Bot.Answers;
using Assistant.Bot.FileStatus;
using Assistant.Bot.HandOver;
using Assistant.Bot.Privacy;
using Assistant.Knowledge.Privacy;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Around every turn: identity numbers, cards, codes and passwords are taken out of the message before anything reads,
/// remembers or logs it, and who types what should never be typed is told so. The code of a file goes on beside the message,
/// to the one skill that needs it.
/// </summary>
internal sealed class DiscreetAssistant(
    ForgettingAssistant turn, HandOverAssistant beyond, PlainMessages plain, ForgetWish wish, ReceiptCodes receipts, FileStatusWording files) : IAssistant
{
    private const string Warning =
        "Anh/chị đừng gửi số giấy tờ, số thẻ, mã OTP hay mật khẩu vào đây nhé: em không cần đến và đã bỏ đi. Cán bộ cũng không bao giờ hỏi OTP, mật khẩu.";

    private const string LeftOut = "Số điện thoại, số giấy tờ, mã hồ sơ trong tin em đã bỏ đi, cán bộ không thấy.";

    private const string Nothing = "Dạ, em chưa thấy câu hỏi trong tin nhắn. Anh/chị cần hỏi thủ tục nào ạ?";

    public Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (plain.Hold(request.Question))
        {
            // It was looked through before, for a wish to be forgotten too.
            return beyond.AskAsync(request, cancellationToken);
        }

        var mentions = Find(request.Question);
        if (mentions.Count > 0)
        {
            return AskWithoutAsync(mentions, request, cancellationToken);
        }

        if (!wish.IsMeant(request.Question))
        {
            plain.Add(request.Question);
        }

        return turn.AskAsync(request, cancellationToken);
    }

    private async Task<Answer> AskWithoutAsync(IReadOnlyList<PersonalMention> mentions, TurnRequest request, CancellationToken cancellationToken)
    {
        var question = PersonalData.Without(request.Question, mentions);
        using var scope = ReceiptScope.Enter(ReceiptOf(request, mentions));
        if (ReceiptScope.Receipt is not null && !question.Any(char.IsLetter))
        {
            // Who sends nothing but a code asks about that file.
            question = files.Wish;
        }

        var answer = question.Any(char.IsLetter)
            ? await turn.AskAsync(request with { Question = question, HeldPersonalData = true }, cancellationToken)
            : new Answer { Text = Nothing, Kind = AnswerKinds.Help, Confidence = 1 };
        // On Zalo the account's own people read the whole message in its chat tool: there nothing was left out for them.
        if (answer.IsSilent && request.Channel != ChannelNames.Zalo)
        {
            // Who writes to a person must know what that person does not get to see.
            answer = answer with { Text = $"{answer.Text} {LeftOut}", IsSilent = false, HandOver = "taken" };
        }

        return mentions.Any(mention => IsSecret(mention.Kind)) ? AnswerRenderer.Add(answer, Warning) : answer;
    }

    /// <summary>What the law calls personal, and what receipts print here.</summary>
    private IReadOnlyList<PersonalMention> Find(string text)
    {
        var personal = PersonalData.Find(text);
        var codes = receipts.Find(text);
        return codes.Count == 0 ? personal
            : [.. codes, .. personal.Where(mention => !codes.Any(code => mention.At < code.At + code.Length && code.At < mention.At + mention.Length))];
    }

    private static Receipt? ReceiptOf(TurnRequest request, IReadOnlyList<PersonalMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Kind == PersonalKind.ReceiptCode)
            {
                return new Receipt(ReceiptCodes.Normal(request.Question.Substring(mention.At, mention.Length)), request.ConversationId);
            }
        }

        return null;
    }

    // A phone number is often given in good faith; the rest can be misused.
    private static bool IsSecret(PersonalKind kind) => kind is not (PersonalKind.Phone or PersonalKind.Email or PersonalKind.OtherNumber or PersonalKind.ReceiptCode or PersonalKind.BankAccount or PersonalKind.Plate or PersonalKind.Address);
}
