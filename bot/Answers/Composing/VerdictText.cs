using Assistant.Knowledge.Details.Limits;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// How a person's number stands to what the record names, in the first line, with both numbers and the record's own sentence. It judges
/// this one point: that everything else is met is not said.
/// </summary>
internal static class VerdictText
{
    public static void Tell(AnswerDraft draft, LimitVerdict verdict)
    {
        draft.Evidence.Text(verdict.Said).Text(verdict.Limit);
        var sentences = verdict.Sentences.Select(sentence => sentence.Text.TrimEnd('.')).ToList();
        draft.Opening(string.Join('\n', (string[])[$"Dạ, **{Standing(verdict)}** ạ (anh/chị nói {verdict.Said}, mốc là {verdict.Limit}). Bản ghi nêu: **{sentences[0]}**.", .. sentences.Skip(1).Select(sentence => sentence + ".")]));
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
