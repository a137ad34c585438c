using System.Text.Json;
using Assistant.Bot.Guiding;
using Assistant.Bot.Guiding.Store;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Where a walk-through is going on, the message may answer it: then this step has planned the turn. Everything else is
/// planned as if there were none, and the walk-through waits.
/// </summary>
internal sealed class GuideStep(IGuideStore store, GuideReader reader, GuideMoves moves, GuideScript script, GuideCues cues, IPlanner planner) : ITurnStep
{
    private const double Sure = 0.95;

    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Without a conversation there is nobody to go on with.
        if (turn.Request.ConversationId is not { } conversationId)
        {
            return;
        }

        turn.Guide = await store.LoadAsync(conversationId, cancellationToken);
        var procedure = turn.Guide is { } kept ? script.Find(kept.ProcedureId) : null;
        var request = new PlanningRequest(turn.Request.Question, turn.AsOf, turn.Today, turn.Request.PlaceId, turn.Memory);
        switch (reader.Read(request, procedure is null ? null : turn.Guide, procedure))
        {
            case null when procedure is not null:
                turn.GuideAfter = turn.Guide! with { Asides = turn.Guide.Asides + 1 };
                break;
            case null:
                break;
            case GuideMove.Start start:
                Begin(turn, start, request);
                break;
            case GuideMove.WhichPlace which:
                turn.Plan = which.Ask;
                break;
            case { } move:
                Show(turn, moves.Take(move, turn.Guide!, turn.Today));
                break;
        }
    }

    private void Begin(Turn turn, GuideMove.Start start, PlanningRequest request)
    {
        var planned = start.Wanted is { } wanted ? planner.Plan(request with { Question = wanted }) : null;
        var understood = planned switch
        {
            SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } found } => found,
            null when turn.Memory is { Topic: ProcedureTopic.Topic, ProcedureId: not null } remembered => remembered,
            _ => null,
        };
        if (understood?.ProcedureId is { } id && script.Find(id) is { } procedure)
        {
            Show(turn, moves.Begin(procedure, new GuideProgress
            {
                ProcedureId = id,
                PlaceId = understood.PlaceId,
                AskedAsId = understood.AskedAsId,
                Channel = understood.Channel,
            }, turn.Today));
        }
        else if (planned is ClarificationPlan ask)
        {
            // The choice leads into the walk-through, not to a plain answer.
            turn.Plan = ask with { Options = [.. ask.Options.Select(option => option with { Question = $"{cues.Words}: {option.Question}" })] };
        }
        else if (planned is null && understood is null)
        {
            turn.Plan = new OutcomePlan("guide_which", Sure);
        }
        else if (planned is not null)
        {
            turn.Plan = planned;
        }
    }

    private static void Show(Turn turn, GuideMoves.Shown shown)
    {
        var progress = shown.Progress;
        turn.GuideAfter = shown.IsOver ? null : progress;
        turn.GuideMoved = true;
        var understood = new Understanding
        {
            Topic = ProcedureTopic.Topic,
            ProcedureId = progress.ProcedureId,
            PlaceId = progress.PlaceId,
            AskedAsId = progress.AskedAsId,
            Channel = progress.Channel,
        };
        turn.Plan = new SkillPlan(
            SkillCall.Of(GuideSkill.Plugin, GuideSkill.ShowFunction,
                ("progress", JsonSerializer.Serialize(progress, GuideJson.Default.GuideProgress)), ("opening", shown.Opening.ToString())),
            understood,
            Sure);
    }
}
