using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>A question back whose options are procedures, each a whole question that keeps what was asked of it.</summary>
internal sealed class ProcedureOffer(ProcedureCatalog procedures)
{
    /// <param name="slots">The message.</param>
    /// <param name="intent">The side asked about; null: none.</param>
    /// <param name="choices">Id of each procedure and what it is called here (null: its usual name); those that are not known are left out.</param>
    /// <param name="text">The question.</param>
    /// <param name="confidence">0..1.</param>
    public ClarificationPlan Of(Slots slots, string? intent, IEnumerable<(string? Label, string Id)> choices, string text, double confidence)
    {
        var known = choices
            .Select(choice => (choice.Label, Procedure: procedures.Find(choice.Id)))
            .Where(choice => choice.Procedure is not null)
            .ToList();
        var labels = ProcedureSuggestions.Labels([.. known.Select(choice => choice.Procedure!)]);
        var options = known
            .Select((choice, at) => new AnswerOption(
                choice.Label ?? labels[at],
                $"{choice.Procedure!.Title} {ProcedureIntent.Wording(intent)}".Trim(),
                choice.Procedure.Id,
                choice.Procedure.Code))
            .ToList();
        var understood = ProcedureTopic.Understood(slots, intent) with
        {
            OfferedIds = [.. options.Select(option => option.Procedure!)],
            OfferedLabels = [.. options.Select(option => option.Label)],
            Leaves = slots.LeavesMatter,
        };
        // One alone is no choice.
        return new ClarificationPlan(options is [var only] ? $"Dạ, có phải anh/chị hỏi “{only.Label}” không ạ?" : text, options, confidence, understood);
    }
}
