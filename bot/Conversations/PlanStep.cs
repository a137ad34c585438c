using Assistant.Bot.Planning;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Conversations;

/// <summary>Decides what to do about the message, unless it answered a walk-through.</summary>
internal sealed class PlanStep(IPlanner planner) : ITurnStep
{
    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var workbench = Workbench.Begin();
        turn.Plan ??= planner.Plan(new PlanningRequest(turn.Request.Question, turn.AsOf, turn.Today, turn.Request.PlaceId, turn.Memory, turn.Request.Caller.MaySeeInternal));
        return ValueTask.CompletedTask;
    }
}
