using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// How a person's number stands to what the record names, in the first line, with both numbers and the record's own sentence. It judges
/// this one point: that everything else is met is not said.
/// </summary>
internal static class VerdictText
{
    /// <param name="draft">The answer.</param>
    /// <param name="procedure">Whose record it is; a rule beside the number is told with its basis.</param>
    /// <param name="verdict">How the number stands.</param>
    public static void Tell(AnswerDraft draft, Procedure procedure, LimitVerdict verdict)
    {
        draft.Evidence.Text(verdict.Said).Text(verdict.Limit);
        var beside = verdict.Sentences.Skip(1).Select(sentence => RuleText.Of(procedure, sentence) is { } rule ? RuleText.Told(rule, isFirst: false) : VietnameseFormat.Sentence(sentence.Text));
        draft.Opening(string.Join('\n', (string[])[$"Dạ, **{Standing(verdict)}** ạ (anh/chị nói {verdict.Said}, mốc là {verdict.Limit}). Bản ghi nêu: **{verdict.Sentences[0].Text.TrimEnd('.')}**.", .. beside]));
    }

    private static string Standing(LimitVerdict verdict) => (verdict.Kind, verdict.Meets) switch
    {
        (LimitKind.Least, true) => "đủ mốc này",
        (LimitKind.Least, false) => "chưa đủ",
        (LimitKind.Below, true) => "còn dưới mốc này",
        (LimitKind.Below, false) => "không còn dưới mốc này",
        (LimitKind.Above, true) => "đã trên mức này",
        (LimitKind.Above, false) => "chưa tới mức này",
        (LimitKind.Ahead, true) => "làm được rồi",
        (LimitKind.Ahead, false) => "chưa tới lúc",
        (_, true) => "còn trong hạn",
        (_, false) => "đã quá hạn",
    };
}
