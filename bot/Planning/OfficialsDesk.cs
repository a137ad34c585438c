using Assistant.Bot.Planning.Figures;

namespace Assistant.Bot.Planning;

/// <summary>
/// What is read of an official's message alone, in front of any planner: codes of provinces are written out, wishes to change a report are
/// answered, and the plan keeps that figures of now were asked for. Messages of others go on as they are.
/// </summary>
internal sealed class OfficialsDesk(IPlanner inner, UnitCodes codes, ReportEdits edits, NowAsked now) : IPlanner
{
    public Plan Plan(PlanningRequest request)
    {
        if (!request.ForOfficial)
        {
            return inner.Plan(request);
        }

        request = request with { Question = codes.WriteOut(request.Question) };
        return edits.Of(request) ?? now.With(request.Question, inner.Plan(request));
    }
}
