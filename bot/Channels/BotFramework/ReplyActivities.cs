using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Rendering;
using Assistant.Bot.Operations.Problems;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>An answer as the activity that goes back into the conversation.</summary>
internal sealed class ReplyActivities(IOptions<BotFrameworkOptions> options, TimeProvider time)
{
    private const string Locale = "vi-VN";
    private const string ImBack = "imBack";

    private static readonly string[] FirstQuestions =
    [
        "Làm hộ chiếu online hết bao nhiêu tiền?",
        "Khai sinh cho con cần giấy tờ gì?",
        "Bình Phước giờ thuộc tỉnh nào?",
    ];

    private readonly string[] _cardChannels = options.Value.CardChannels.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="asked">What is replied to.</param>
    /// <param name="answer">The reply.</param>
    /// <param name="files">The answer's attachments with addresses that the channel can reach; null: as they are.</param>
    public Activity Answer(Activity asked, Answer answer, IReadOnlyList<AnswerAttachment>? files = null)
    {
        var form = AnswerForms.Of(answer, static answer => new ReplyForm(MarkdownText.Of(answer), AnswerEntities.Of(answer), Choices(answer)));
        return Reply(asked) with
        {
            Text = form.Text,
            Speak = answer.Spoken,
            Entities = form.Entities,
            SuggestedActions = Suggest(asked, form.Choices),
            InputHint = answer.Kind == AnswerKinds.Clarification ? "expectingInput" : "acceptingInput",
            Attachments = Attach(asked, answer, files ?? answer.Attachments ?? []),
        };
    }

    public Activity Greeting(Activity asked) => Reply(asked) with
    {
        Text = "Dạ, em chào anh/chị. Em là Trợ lý Dịch vụ công: anh/chị hỏi lệ phí, giấy tờ, các bước, nơi nộp hay thời hạn của thủ tục, "
            + "em trả lời kèm nguồn ạ.",
        SuggestedActions = Suggest(asked, [.. FirstQuestions.Select(static question => new CardAction(ImBack, question, question))]),
        InputHint = "acceptingInput",
    };

    public Activity OnlyText(Activity asked) => Reply(asked) with
    {
        Text = "Dạ, em chỉ đọc được tin nhắn chữ ạ. Anh/chị gõ giúp em câu hỏi nhé.",
        InputHint = "expectingInput",
    };

    /// <summary>What was sent cannot be read as a question; the person is told in words.</summary>
    public Activity NotRead(Activity asked, Problem problem) => Reply(asked) with
    {
        Text = $"Dạ, em chưa đọc được tin nhắn này. {problem.Detail}",
        InputHint = "expectingInput",
    };

    public Activity Busy(Activity asked) => Reply(asked) with
    {
        Text = "Dạ, hệ thống đang bận, em chưa trả lời được ngay. Anh/chị thử lại sau ít phút giúp em nhé.",
        InputHint = "acceptingInput",
    };

    /// <summary>A sign that an answer is being made.</summary>
    public Activity Typing(Activity asked) => Reply(asked) with { Type = ActivityTypes.Typing, TextFormat = null, Locale = null };

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

    private Attachment[]? Attach(Activity asked, Answer answer, IReadOnlyList<AnswerAttachment> files)
    {
        Attachment[] attached =
        [
            .. asked.ChannelId is { } channel && _cardChannels.Contains(channel) && AnswerCard.Helps(answer)
                ? [new Attachment { ContentType = AnswerCard.ContentType, Content = AnswerCard.Beside(answer, channel) }]
                : Array.Empty<Attachment>(),
            // Clients read the name of a picture to those who do not see it.
            .. files.Select(static file => new Attachment { ContentType = file.ContentType, ContentUrl = file.Url, Name = file.Alt ?? file.Name }),
        ];
        return attached.Length > 0 ? attached : null;
    }

    private static CardAction[] Choices(Answer answer) =>
    [
        .. (answer.Options ?? []).Select(static option => new CardAction(ImBack, option.Label, option.Question)),
        .. (answer.Suggestions ?? []).Select(static question => new CardAction(ImBack, question, question)),
    ];

    private static SuggestedActions? Suggest(Activity asked, CardAction[] actions) =>
        actions.Length == 0 ? null : new SuggestedActions(actions, asked.From?.Id is { } id ? [id] : null);

    /// <summary>What a reply has of the answer and not of who asked.</summary>
    private sealed record ReplyForm(string Text, IReadOnlyList<JsonElement> Entities, CardAction[] Choices);
}
