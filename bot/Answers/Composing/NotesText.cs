using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The notes below an answer: what has to do with the question stands before what the record notes for everybody.</summary>
internal static class NotesText
{
    private const int MostNotes = 2;

    public static void Tell(AnswerDraft draft, ProcedureFacts facts)
    {
        var shown = facts.Aspect is ProcedureAspect.Overview or ProcedureAspect.Documents ? MostNotes : 0;
        if (facts.Beside.Count == 0 && (shown == 0 || facts.Procedure.Notes.Count == 0))
        {
            return;
        }

        var beside = facts.Beside.Where(sentence => sentence.Part is RecordPart.Notes or RecordPart.Conditions && !(sentence.Part == RecordPart.Conditions && facts.Aspect == ProcedureAspect.Conditions)).Select(sentence => sentence.Text).ToList();
        var told = facts.Asked.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var note in beside.Concat(facts.Procedure.Notes.Take(shown)).Distinct(StringComparer.Ordinal).Where(note => !told.Contains(note)).Take(Math.Max(shown, beside.Count)))
        {
            draft.Line($"Lưu ý: {VietnameseFormat.Sentence(note)}");
        }
    }
}
