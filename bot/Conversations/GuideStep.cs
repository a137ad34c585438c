using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Where a walk-through is going on, the message may answer it: then this step has planned the turn. Everything else is
/// planned as if there were none, and the walk-through waits. So it is with a wish for one that waits for its procedure.
/// </summary>
internal sealed class GuideStep(GuideReader reader, GuideMoves moves, GuideScript script, GuideShowing showing, GuideWishes wishes, PageWishes pages, GuideCues cues, IPlanner planner) : ITurnStep
{
    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var workbench = Workbench.Begin();
        // Without a conversation there is nobody to go on with; a page to print needs none.
        var progress = turn.GuideProgress;
        var procedure = progress is null ? null : script.Find(progress.ProcedureId);
        var request = new PlanningRequest(turn.Request.Question, turn.AsOf, turn.Today, turn.Request.PlaceId, turn.Memory);
        var move = reader.Read(request, procedure is null ? null : progress, procedure);
        if (turn.Memory?.Wanted is not null && move is not (GuideMove.Start or GuideMove.Handout) && wishes.GoesOn(turn, request))
        {
            return ValueTask.CompletedTask;
        }

        switch (move)
        {
            case null when procedure is not null && !progress!.IsStopped:
                Aside(turn, progress, request);
                break;
            case null:
                break;
            case GuideMove.Handout handout:
                pages.Begin(turn, handout.Wish, request);
                break;
            case GuideMove.Start when turn.Request.ConversationId is null:
                break;
            case GuideMove.Start start:
                wishes.Begin(turn, start, request);
                break;
            case GuideMove.WhichPlace which:
                turn.Plan = which.Ask;
                break;
            case { } other:
                showing.Show(turn, moves.Take(other, progress!, turn.Today));
                break;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// A question in between is answered, and the walk-through waits. What asks nothing and names nothing else would be told the record
    /// from its beginning: the step is shown again instead.
    /// </summary>
    private void Aside(Turn turn, GuideProgress progress, PlanningRequest request)
    {
        // "Tạm dừng chút, cho hỏi đăng ký kết hôn hết bao nhiêu": what it names is asked, and only that.
        turn.Plan = cues.AskedBehindPause(request.Question) is { } asked ? planner.Plan(request with { Question = asked }) : planner.Plan(request);
        var isOfStep = turn.Plan is SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } about, Intent: null or Intents.Overview } } && about == progress.ProcedureId;
        if (isOfStep && Word.Split(request.Question) is { Count: <= MostWords } words && !cues.Asks(words))
        {
            showing.Show(turn, new GuideMoves.Shown(progress, GuideOpening.Unclear));
            return;
        }

        turn.Guide = new GuideTurn(progress with { Asides = progress.Asides + 1 }, Moved: false);
    }

    /// <summary>Longer messages tell something.</summary>
    private const int MostWords = 14;
}
