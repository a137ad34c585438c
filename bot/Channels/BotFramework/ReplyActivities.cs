using System.Globalization;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>An answer as the activity that goes back into the conversation.</summary>
internal sealed class ReplyActivities(TimeProvider time)
{
    private const string Locale = "vi-VN";

    private static readonly string[] FirstQuestions =
    [
        "Làm hộ chiếu online hết bao nhiêu tiền?",
        "Khai sinh cho con cần giấy tờ gì?",
        "Bình Phước giờ thuộc tỉnh nào?",
    ];

    /// <param name="asked">What is replied to.</param>
    /// <param name="answer">The reply.</param>
    /// <param name="files">The answer's attachments with addresses that the channel can reach; null: as they are.</param>
    public Activity Answer(Activity asked, Answer answer, IReadOnlyList<AnswerAttachment>? files = null) => Reply(asked) with
    {
        Text = answer.Text,
        Entities = AnswerEntities.Of(answer),
        SuggestedActions = Suggest(asked, answer),
        InputHint = answer.Kind == AnswerKinds.Clarification ? "expectingInput" : "acceptingInput",
        Attachments = (files ?? answer.Attachments) is { Count: > 0 } attached
            // Clients read the name of a picture to those who do not see it.
            ? [.. attached.Select(file => new Attachment { ContentType = file.ContentType, ContentUrl = file.Url, Name = file.Alt ?? file.Name })]
            : null,
    };

    public Activity Greeting(Activity asked) => Reply(asked) with
    {
        Text = "Dạ, em chào anh/chị. Em là Trợ lý Dịch vụ công: anh/chị hỏi lệ phí, giấy tờ, các bước, nơi nộp hay thời hạn của thủ tục, "
            + "em trả lời kèm nguồn ạ.",
        SuggestedActions = Suggest(asked, FirstQuestions.Select(question => (question, question))),
        InputHint = "acceptingInput",
    };

    public Activity OnlyText(Activity asked) => Reply(asked) with
    {
        Text = "Dạ, em chỉ đọc được tin nhắn chữ ạ. Anh/chị gõ giúp em câu hỏi nhé.",
        InputHint = "expectingInput",
    };

    private Activity Reply(Activity asked) => new()
    {
        Type = ActivityTypes.Message,
        Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
        Timestamp = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        ChannelId = asked.ChannelId,
        ServiceUrl = asked.ServiceUrl,
        From = (asked.Recipient ?? new ChannelAccount { Id = "assistant", Name = "Trợ lý Dịch vụ công" }) with { Role = "bot" },
        Recipient = asked.From,
        Conversation = asked.Conversation,
        ReplyToId = asked.Id,
        TextFormat = "markdown",
        Locale = Locale,
    };

    private static SuggestedActions? Suggest(Activity asked, Answer answer) => Suggest(asked,
        (answer.Options ?? []).Select(option => (option.Label, option.Question))
            .Concat((answer.Suggestions ?? []).Select(question => (question, question))));

    private static SuggestedActions? Suggest(Activity asked, IEnumerable<(string Title, string Question)> choices)
    {
        var actions = choices.Select(choice => new CardAction("imBack", choice.Title, choice.Question)).ToArray();
        return actions.Length == 0 ? null : new SuggestedActions(actions, asked.From?.Id is { } id ? [id] : null);
    }
}
