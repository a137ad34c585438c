using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Where a walk-through is going on, the message may answer it: then this step has planned the turn. Everything else is
/// planned as if there were none, and the walk-through waits. So it is with a wish for one that waits for its procedure.
/// </summary>
internal sealed class GuideStep(GuideReader reader, GuideMoves moves, GuideScript script, GuideShowing showing, GuideWishes wishes, PageWishes pages, GuideAsides asides) : ITurnStep
{
    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var workbench = Workbench.Begin();
        // Without a conversation there is nobody to go on with; a page to print needs none.
        var progress = turn.GuideProgress;
        var procedure = progress is null ? null : script.Find(progress.ProcedureId);
        var request = new PlanningRequest(turn.Request.Question, turn.AsOf, turn.Today, turn.Request.PlaceId, turn.Memory);
        if (procedure is not null && !progress!.IsStopped && asides.TellsObstacle(turn, progress, request))
        {
            return ValueTask.CompletedTask;
        }

        var move = reader.Read(request, procedure is null ? null : progress, procedure);
        if (turn.Memory?.Wanted is not null && move is not (GuideMove.Start or GuideMove.Handout or GuideMove.Switch) && !AnswersWalk(turn, move, request) && wishes.GoesOn(turn, request))
        {
            return ValueTask.CompletedTask;
        }

        switch (move)
        {
            case null when procedure is not null && !progress!.IsStopped:
                asides.Take(turn, progress, request);
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
            case GuideMove.Switch other:
                if (!wishes.Change(turn, other, request) && !progress!.IsStopped)
                {
                    asides.Take(turn, progress, request);
                }

                break;
            case GuideMove.WhichPlace which:
                turn.Plan = which.Ask;
                break;
            case { } onward:
                showing.Show(turn, moves.Take(onward, progress!, turn.Today));
                break;
        }

        return ValueTask.CompletedTask;
    }

    // While it is asked whether another procedure is meant, what is said of the one that goes on is said of that one; a bare number chooses.
    private static bool AnswersWalk(Turn turn, GuideMove? move, PlanningRequest request) =>
        GuideLeaving.IsAsked(turn.Memory, turn.GuideProgress) && move is not null && !Word.Split(request.Question).All(word => word.Folded.All(char.IsAsciiDigit)) && move is not GuideMove.Next;
}
