using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Làm hộ chiếu cần gì và hợp pháp hóa lãnh sự cần gì", "sinh con cần giấy gì, chồng được nghỉ mấy ngày": one part is about a procedure,
/// the other is no procedure's question, or about what no record holds. The one must not swallow the other.
/// </summary>
internal sealed class WishBesideHelp(WishLexicon wishes)
{
    /// <summary>What the planner says of the part about a procedure.</summary>
    private const double SureFrom = 0.6;
    private const int MostCuts = 5;
    private const int LongestMessage = 30;
    private const int ShortestPart = 2;

    /// <param name="request">The message.</param>
    /// <param name="whole">What it says.</param>
    /// <param name="best">What it would be answered with.</param>
    /// <param name="plan">Plans a part as if it were all.</param>
    /// <returns>The plan for both; null: the plan stands.</returns>
    public SkillPlan? Of(PlanningRequest request, Slots whole, Plan? best, Func<PlanningRequest, Plan> plan)
    {
        if (whole.Asked is not null || whole.Words.Count > LongestMessage || !IsOfNoProcedure(best))
        {
            return null;
        }

        foreach (var cut in wishes.Joints(request.Question).Take(MostCuts))
        {
            var from = request.Question[(cut.Index + cut.Length)..];
            var parts = (Front: request.Question[..cut.Index].Trim(), Behind: from[wishes.Opening.Match(from).Length..].Trim());
            if (Length(parts.Front) < ShortestPart || Length(parts.Behind) < ShortestPart)
            {
                continue;
            }

            var (front, behind) = (plan(request with { Question = parts.Front, Memory = null }), plan(request with { Question = parts.Behind, Memory = null }));
            if (front is SkillPlan first && AsksOfProcedure(first) && IsSame(behind, best!))
            {
                return behind is SkillPlan help ? first with { Also = [.. first.Also, help.Call] } : first with { Unheld = new UnheldWish(parts.Behind, ((OutcomePlan)behind).Office) };
            }

            if (behind is SkillPlan second && AsksOfProcedure(second) && IsSame(front, best!))
            {
                return front is SkillPlan help ? second with { Call = help.Call, Also = [second.Call, .. second.Also] } : second with { Unheld = new UnheldWish(parts.Front, ((OutcomePlan)front).Office) };
            }
        }

        return null;
    }

    private static int Length(string part) => part.Count(char.IsWhiteSpace) + 1;

    private static bool IsOfNoProcedure(Plan? plan) =>
        plan is OutcomePlan { OutcomeId: "unknown_matter" } or SkillPlan { Call.Plugin: CommonQuestionSkill.Plugin or FileStatusSkill.Plugin, Also: [] };

    private static bool AsksOfProcedure(SkillPlan plan) =>
        plan is { Confidence: >= SureFrom, Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null, Intent: not (null or Intents.Overview) } };

    private static bool IsSame(Plan part, Plan whole) => (part, whole) switch
    {
        (OutcomePlan { About: { } one }, OutcomePlan { About: { } other }) => one == other,
        (SkillPlan one, SkillPlan other) => one.Call.Plugin == other.Call.Plugin && one.Call.Arguments.GetValueOrDefault("id") == other.Call.Arguments.GetValueOrDefault("id"),
        _ => false,
    };
}

/// <summary>What a message wishes for that no record holds, as typed.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Office">Who to ask; null: not known.</param>
internal sealed record UnheldWish(string Text, string? Office);
