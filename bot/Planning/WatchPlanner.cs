using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Gửi tôi … mỗi thứ Hai", "báo tôi khi … dưới 30%" in front of any planner: the wish, its schedule and its line are cut out,
/// and what is left is planned like a question of its own. Where that is no question about figures ("báo tôi khi hộ chiếu sắp
/// hết hạn"), there was no such wish, and the planner gets the message as it is.
/// </summary>
internal sealed class WatchPlanner(IPlanner inner, WatchCues cues, WatchedUnit units) : IPlanner
{
    private const double Sure = 0.95;

    public Plan Plan(PlanningRequest request) => cues.Read(request.Question) switch
    {
        WatchWish.Show => Do(request, WatchSkill.ListFunction),
        WatchWish.Stop stop => Do(request, WatchSkill.CancelFunction, ("numbers", stop.All ? WatchSkill.All : stop.Numbers.Count > 0 ? string.Join(',', stop.Numbers) : null)),
        WatchWish.Start start => Start(request, start),
        _ when request.Memory is { WishedToBeTold: not null } && cues.TakesBack(request.Question) => Do(request, WatchSkill.CancelFunction),
        _ when request.Memory is { WishedToBeTold: not null } && cues.Accepts(request.Question) => Do(request, WatchSkill.ListFunction),
        _ when request.Memory is { WishedToBeTold: { } wished } && cues.Changed(wished, request.Question) is { } changed && cues.Read(changed) is WatchWish.Start anew => Start(request with { Question = changed }, anew, wished),
        _ when request.Memory is { WishedToBeTold: { } wished } && cues.IsSchedule(request.Question) && cues.Read($"{wished} {request.Question}") is WatchWish.Start appointed => Start(request with { Question = $"{wished} {request.Question}" }, appointed, wished),
        _ => Remembering(inner.Plan(request.Memory is { WishedToBeTold: not null } memory ? request with { Memory = memory with { WishedToBeTold = null } } : request)),
    };

    private Plan Start(PlanningRequest request, WatchWish.Start wish, string? instead = null)
    {
        // "Khi có số mới" with nothing beside it is said of figures only.
        if (wish.Rest is not null && !units.MayBeCitizens(request, wish.Rest))
        {
            return Remembering(inner.Plan(request));
        }

        if (Calls(request, wish) is { } calls)
        {
            return wish switch
            {
                { OtherSchedule: true, Schedule: null } => Refuse(request, WatchProblem.OtherSchedule),
                { OtherLine: true } => Refuse(request, WatchProblem.OtherLine),
                _ => Do(request, WatchSkill.SubscribeFunction,
                    ("what", calls.ToText()), ("schedule", (wish.Schedule ?? WatchSchedule.WhenNew).ToString()), ("condition", wish.Line?.ToString()),
                    ("instead", instead is null || cues.Read(instead) is not WatchWish.Start before ? null : Calls(request, before)?.ToText())),
            };
        }

        var plain = inner.Plan(request);
        return (wish.IsClear || (request.ForOfficial && cues.BeginsWithWish(request.Question))) && (wish.Rest is null || plain is OutcomePlan || plain.Confidence <= DeskPlans.Unsure) ? Refuse(request, WatchProblem.Unclear) : Remembering(plain);
    }

    private WatchedCalls? Calls(PlanningRequest request, WatchWish.Start wish) => wish.Line is null ? Figures(request, wish.Rest) ?? (wish is { Rest: not null, Schedule: not null } && units.IsAboutFigures(request, wish.Rest) ? units.Of(request, wish.Rest, null) : null) : units.Of(request, wish.Rest, wish.Line);

    /// <summary>The question in what is left; nothing left means the figures talked about last.</summary>
    private WatchedCalls? Figures(PlanningRequest request, string? rest)
    {
        if (rest is null)
        {
            return request.Memory is { Topic: MetricsTopic.Topic, FigureCalls: { } last } ? WatchedCalls.Parse(last) : null;
        }

        if (!units.IsAboutFigures(request, rest))
        {
            return null;
        }

        // A watch is always about the newest period; saying so makes a short question whole.
        string[] readings = [rest, $"{rest} {cues.Newest}"];
        return readings.Select(reading => inner.Plan(request with { Question = reading })).OfType<SkillPlan>()
            .Where(plan => MetricsTopic.TellsFigures(plan.Call)).Select(WatchedCalls.Of).FirstOrDefault();
    }

    private static Plan Remembering(Plan plan) => plan is SkillPlan figures && MetricsTopic.TellsFigures(figures.Call)
        ? figures with { Understood = figures.Understood with { FigureCalls = WatchedCalls.Of(figures).ToText() } }
        : plan;

    private static SkillPlan Refuse(PlanningRequest request, WatchProblem problem) => Do(request, WatchSkill.RefuseFunction, ("problem", problem.ToString()));

    private static SkillPlan Do(PlanningRequest request, string function, params (string, string?)[] arguments) =>
        new(SkillCall.Of(WatchSkill.Plugin, function, arguments), (request.Memory ?? new Understanding { Topic = WatchSkill.Plugin }) with { WishedToBeTold = function is WatchSkill.SubscribeFunction or WatchSkill.RefuseFunction ? request.Question : null }, Sure) { RefusedAs = "watch_not_permitted" };
}
