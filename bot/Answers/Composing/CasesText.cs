using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// A question back that says of each option what it would be answered with: "bị mất hay hết hạn", and what each of them costs. Who knows
/// their case has the answer at once, and the options lead to the whole of it.
/// </summary>
internal static class CasesText
{
    /// <param name="ask">The question and its options.</param>
    /// <param name="results">What was found for them; an option without any is only named in the question.</param>
    public static AnswerDraft Tell(ClarificationPlan ask, IReadOnlyList<object> results)
    {
        var draft = Question(ask);
        var cases = ask.Options.Select(option => (option.Label, Told: results.Select(result => Case(draft, option, result, ask.Understood?.Intent == Intents.Free)).FirstOrDefault(told => told is not null))).ToList();
        var cheaper = Cheaper(cases.ConvertAll(one => one.Told));
        if (!cases.Exists(one => one.Told is { IsKnown: true }))
        {
            return Question(ask);
        }

        if (cases.ConvertAll(one => one.Told?.Text).Distinct(StringComparer.Ordinal).ToList() is [{ } same])
        {
            // Nothing is left to ask for it: the answer leads.
            return draft.Opening($"Dạ, trường hợp nào cũng vậy: {same}.{(cheaper is null ? "" : $"\n{cheaper}")}");
        }

        if (cases.Exists(one => one.Told?.Text.Length > Longest))
        {
            return Question(ask);
        }

        foreach (var (label, told) in cases)
        {
            draft.Evidence.Text(label);
            draft.Bullet($"{label}: {told?.Text ?? "anh/chị chọn để em nói rõ"}");
        }

        return cheaper is null ? draft : draft.Line(cheaper);
    }

    // Without the cases it cites nothing.
    private static AnswerDraft Question(ClarificationPlan ask)
    {
        var draft = new AnswerDraft(AnswerKinds.Clarification) { Outcome = "clarification" };
        draft.Options.AddRange(ask.Options);
        draft.Evidence.Text(ask.Text);
        return draft.Line(ask.Text);
    }

    private static string? Cheaper(List<CaseText?> told) =>
        told.ConvertAll(one => one?.Cheaper).Distinct(StringComparer.Ordinal).ToList() is [{ } cheaper] ? $"Trường hợp nào cũng {cheaper}" : null;

    private static CaseText? Case(AnswerDraft draft, AnswerOption option, object result, bool asksWhoIsExempt) => result switch
    {
        FeeQuote quote when quote.Procedure.Id == option.Procedure => FeeCaseText.Of(draft, quote, asksWhoIsExempt),
        ProcedureFacts { Aspect: ProcedureAspect.Duration } facts when facts.Procedure.Id == option.Procedure => OfRecord(draft, facts, facts.Procedure.Duration),
        ProcedureFacts { Aspect: ProcedureAspect.Where } facts when facts.Procedure.Id == option.Procedure => OfRecord(draft, facts, facts.Procedure.Agency),
        ProcedureFacts { Aspect: ProcedureAspect.Online } facts when facts.Procedure.Id == option.Procedure => OfRecord(draft, facts, OnlineText.Short(facts.Procedure)),
        ProcedureFacts { Aspect: ProcedureAspect.Detail, Asked: [var first, ..] } facts when facts.Procedure.Id == option.Procedure => OfRecord(draft, facts, RuleText.Short(facts.Procedure, first)),
        _ => null,
    };

    private static CaseText? OfRecord(AnswerDraft draft, ProcedureFacts facts, string told)
    {
        ProcedureComposer.AddEvidence(draft, facts.Procedure);
        draft.Cite(RuleText.SourcesOf(facts.Procedure, facts.Asked.Take(1)).Concat(facts.Procedure.Sources).Take(1));
        return told.Length > 0 ? new CaseText($"**{told.TrimEnd('.')}**", IsKnown: true, Cheaper: null) : null;
    }

    /// <summary>A longer one is no word beside an option.</summary>
    private const int Longest = 240;
}

/// <summary>What stands beside one option.</summary>
/// <param name="Text">As it is told.</param>
/// <param name="IsKnown">It answers; false: it says that nothing sure is known.</param>
/// <param name="Cheaper">Who pays less, as the end of a sentence; null: nobody, or several do.</param>
internal sealed record CaseText(string Text, bool IsKnown, string? Cheaper);
