using System.Globalization;
using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Sending;

namespace Assistant.Bot.Channels.Zalo.Rendering;

/// <summary>
/// An answer as Zalo messages: pictures, then the text in parts, what the fields hold and the text does not, the choices,
/// the sources last, and buttons under the last part.
/// </summary>
internal sealed class ZaloRenderer(ZaloSettings settings)
{
    public IReadOnlyList<ZaloMessage> Render(Answer answer)
    {
        var text = new StringBuilder(PlainText.From(SourceList.WithoutLine(answer.Spoken ?? answer.Text)));
        AppendLines(text, MissingFigures.Of(answer, text.ToString()));

        var choices = Choices(answer);
        var titles = ButtonTitles.Of([.. choices.Take(ZaloLimits.Buttons).Select(choice => choice.Label)], settings.Current.ButtonTitleLength);
        AppendLines(text, Listed(answer, titles));
        AppendLines(text, FileLinks(answer));
        if (SourceList.Of(answer) is { } sources)
        {
            text.Append("\n\n").Append(sources);
        }

        var parts = TextSplitter.Split(text.ToString(), ZaloLimits.Text);
        return
        [
            .. Pictures(answer).Select(picture => new ZaloMessage { Text = Caption(picture.Name), Picture = picture }),
            .. parts.SkipLast(1).Select(part => new ZaloMessage { Text = part }),
            .. parts.TakeLast(1).Select(part => new ZaloMessage { Text = part, Buttons = Buttons(choices, titles) }),
        ];
    }

    /// <summary>A text of our own with questions to tap.</summary>
    public IReadOnlyList<ZaloMessage> Render(string text, IReadOnlyList<string> suggestions) =>
        Render(new Answer { Text = text, Kind = AnswerKinds.Help, Suggestions = suggestions });

    private static List<(string Label, string Question)> Choices(Answer answer) =>
    [
        .. (answer.Options ?? []).Select(option => (option.Label, option.Question))
            .Concat((answer.Suggestions ?? []).Select(question => (question, question)))
            .Where(choice => choice.Item2.Length is > 0 and <= ZaloLimits.Payload && choice.Item1.Length > 0)
            .Select(choice => (choice.Item1.Normalize(NormalizationForm.FormC), choice.Item2.Normalize(NormalizationForm.FormC))),
    ];

    private static ZaloButton[]? Buttons(List<(string Label, string Question)> choices, IReadOnlyList<string> titles) =>
        choices.Count == 0 ? null : [.. choices.Zip(titles, (choice, title) => new ZaloButton(title, choice.Question))];

    /// <summary>Options stand in the text too when a button cannot show them whole, or when there are more than buttons.</summary>
    private static IEnumerable<string> Listed(Answer answer, IReadOnlyList<string> titles)
    {
        var options = answer.Options ?? [];
        var whole = options.Count <= ZaloLimits.Buttons && options.Zip(titles).All(pair => pair.First.Label == pair.Second);
        return whole ? [] : options.Select((option, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {PlainText.From(option.Label)}"));
    }

    private static IEnumerable<ZaloPicture> Pictures(Answer answer) =>
        (answer.Attachments ?? []).Where(IsPicture).Select(file => new ZaloPicture(file.Url, file.ContentType, file.Name));

    private static bool IsPicture(AnswerAttachment file) => file.ContentType is "image/png" or "image/jpeg";

    // Other files cannot be shown; who needs one opens it.
    private static IEnumerable<string> FileLinks(Answer answer) =>
        (answer.Attachments ?? []).Where(file => !IsPicture(file) && file.Url.StartsWith("https://", StringComparison.Ordinal))
            .Select(file => $"{file.Name}: {file.Url}");

    private static string Caption(string name) => name.Length <= ZaloLimits.Text ? name : name[..ZaloLimits.Text];

    private static void AppendLines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append('\n').Append(line);
        }
    }
}
