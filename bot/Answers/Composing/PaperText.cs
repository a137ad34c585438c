using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;

namespace Assistant.Bot.Answers.Composing;

/// <summary>"Có cần ảnh không": what the list of papers holds of it, or that it does not name it, with the list. That it is not named is no promise that nobody asks for it.</summary>
internal static class PaperText
{
    public static void Tell(AnswerDraft draft, ProcedureFacts facts, string title)
    {
        if (facts.Asked.Count > 0 || facts.Procedure.Documents.Count == 0)
        {
            DetailText.Tell(draft, facts, title);
            return;
        }

        draft.Line($"Dạ, danh sách giấy tờ {title} **không nêu riêng** thứ này, anh/chị xem giúp em danh sách:");
        foreach (var document in facts.Procedure.Documents)
        {
            draft.Bullet(document);
        }

        draft.Outcome = "partial";
    }

    /// <summary>The first line where a paper of the list is what was asked for; null: it is something else.</summary>
    public static string? Opening(ProcedureFacts facts, RecordSentence sentence) =>
        facts.Aspect == ProcedureAspect.Paper && sentence.Part == RecordPart.Documents ? $"Dạ, danh sách giấy tờ **có nêu** ạ: **{sentence.Text.TrimEnd('.')}**." : null;
}
