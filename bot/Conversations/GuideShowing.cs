using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations;

/// <summary>Plans the turn that shows where a walk-through has come to.</summary>
internal sealed class GuideShowing(GuideScript script)
{
    private const double Sure = 0.95;

    public void Show(Turn turn, GuideMoves.Shown shown)
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
            Call(progress, shown.Opening),
            understood,
            Sure)
        {
            Also = progress.Stage == GuideStage.Fee && !shown.IsOver && shown.Opening is not (GuideOpening.Cancelled or GuideOpening.Waiting) ? [.. Fees(progress, turn.Today)] : [],
        };
    }

    /// <summary>Tells where a walk-through stands.</summary>
    public static SkillCall Call(GuideProgress progress, GuideOpening opening) => SkillCall.Of(GuideSkill.Plugin, GuideSkill.ShowFunction,
        ("procedure", progress.ProcedureId),
        ("progress", JsonSerializer.Serialize(progress, GuideJson.Default.GuideProgress)),
        ("opening", opening.ToString()),
        ("place", progress.PlaceId));

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
