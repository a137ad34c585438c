using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Where a walk-through is going on, the message may answer it: then this step has planned the turn. Everything else is
/// planned as if there were none, and the walk-through waits.
/// </summary>
internal sealed class GuideStep(GuideReader reader, GuideMoves moves, GuideScript script, GuideCues cues, IPlanner planner) : ITurnStep
{
    private const double Sure = 0.95;

    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Without a conversation there is nobody to go on with; a page to print needs none.
        var progress = turn.GuideProgress;
        var procedure = progress is null ? null : script.Find(progress.ProcedureId);
        var request = new PlanningRequest(turn.Request.Question, turn.AsOf, turn.Today, turn.Request.PlaceId, turn.Memory);
        switch (reader.Read(request, procedure is null ? null : progress, procedure))
        {
            case null when procedure is not null:
                turn.Guide = new GuideTurn(progress! with { Asides = progress.Asides + 1 }, Moved: false);
                break;
            case null:
                break;
            case GuideMove.Handout handout:
                HandOver(turn, handout, request);
                break;
            case GuideMove.Start when turn.Request.ConversationId is null:
                break;
            case GuideMove.Start start:
                Begin(turn, start, request);
                break;
            case GuideMove.WhichPlace which:
                turn.Plan = which.Ask;
                break;
            case { } move:
                Show(turn, moves.Take(move, progress!, turn.Today));
                break;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The procedure meant: the one that is named, else the one talked about.</summary>
    private (Plan? Planned, Understanding? Understood) Meant(Turn turn, string? wanted, PlanningRequest request)
    {
        var planned = wanted is not null ? planner.Plan(request with { Question = wanted }) : null;
        return (planned, planned switch
        {
            SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } found } => found,
            null when turn.Memory is { Topic: ProcedureTopic.Topic, ProcedureId: not null } remembered => remembered,
            _ => null,
        });
    }

    private void HandOver(Turn turn, GuideMove.Handout handout, PlanningRequest request)
    {
        var (planned, understood) = Meant(turn, handout.Wanted, request);
        turn.Plan = understood is { ProcedureId: { } id }
            ? new SkillPlan(
                SkillCall.Of(GuideSkill.Plugin, GuideSkill.HandoutFunction, ("procedure", id), ("place", understood.PlaceId), ("channel", understood.Channel)),
                understood,
                Sure)
            : planned switch
            {
                ClarificationPlan ask => ask with { Options = [.. ask.Options.Select(option => option with { Question = $"{cues.HandoutWords}: {option.Question}" })] },
                null => new OutcomePlan("handout_which", Sure),
                _ => planned,
            };
    }

    private void Begin(Turn turn, GuideMove.Start start, PlanningRequest request)
    {
        var (planned, understood) = Meant(turn, start.Wanted, request);
        if (understood?.ProcedureId is { } id && script.Find(id) is { } procedure)
        {
            Show(turn, moves.Begin(procedure, new GuideProgress
            {
                ProcedureId = id,
                PlaceId = understood.PlaceId,
                AskedAsId = understood.AskedAsId,
                Channel = understood.Channel,
                Aloud = start.Aloud,
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

    private void Show(Turn turn, GuideMoves.Shown shown)
    {
        var progress = shown.Progress;
        turn.Guide = new GuideTurn(shown.IsOver ? null : progress, Moved: true);
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
                ("procedure", progress.ProcedureId),
                ("progress", JsonSerializer.Serialize(progress, GuideJson.Default.GuideProgress)),
                ("opening", shown.Opening.ToString()),
                ("place", progress.PlaceId)),
            understood,
            Sure)
        {
            Also = progress.Stage == GuideStage.Fee && !shown.IsOver ? [.. Fees(progress, turn.Today)] : [],
        };
    }

    /// <summary>What it costs in the case that is known: one question for each item of it.</summary>
    private IEnumerable<SkillCall> Fees(GuideProgress progress, DateOnly today)
    {
        var items = GuideScript.Items(script.Find(progress.ProcedureId)!, progress);
        return items.DefaultIfEmpty<string?>(null).Select(item => SkillCall.Of(FeeSkill.Plugin, FeeSkill.QuoteFunction,
            ("procedure", progress.ProcedureId),
            ("date", VietnameseFormat.Iso(today)),
            ("place", progress.PlaceId),
            ("askedAs", progress.AskedAsId),
            ("channel", progress.Channel),
            ("audiences", GuideScript.Audiences(progress)),
            ("item", item)));
    }
}
