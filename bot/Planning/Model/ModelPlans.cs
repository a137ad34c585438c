using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Planning.Model;

/// <summary>Makes a plan of what a model decided, and what the conversation remembers of it.</summary>
internal sealed class ModelPlans(ProcedureTopic topic, ModelWording wording)
{
    /// <summary>That of a choice among what the message can mean, by something that is right more often than a guess.</summary>
    private const double Confidence = 0.6;

    /// <returns>Null: the decision is no better than the plan that there is.</returns>
    public Plan? Of(ModelDecision decision, Slots slots, Plan first) =>
        decision.Calls is [var call, ..] ? new SkillPlan(Worded(call, slots), Understood(call, slots), Confidence) { Also = [.. decision.Calls.Skip(1).Select(further => Worded(further, slots))], Linking = decision.Text }
        : decision.AskedBack is { } ids ? topic.Offer(slots, ProcedureIntent.Of(slots.Cues), ids, wording.WhichOne, Confidence)
        : decision.Declined && first is SkillPlan ? new OutcomePlan("not_understood", Confidence)
        : null;

    /// <summary>A fee is chosen among the items of a procedure by the words of the message at hand.</summary>
    public static SkillCall Worded(SkillCall call, Slots slots)
    {
        if (call.Plugin != FeeSkill.Plugin)
        {
            return call;
        }

        var arguments = new Dictionary<string, string?>(call.Arguments) { [FeeSkill.Wording] = FeeWording.Of(slots) };
        if (FeeWording.Asked(slots) is { } asked)
        {
            arguments[FeeSkill.AskedWording] = asked;
        }

        return call with { Arguments = arguments };
    }

    private static Understanding Understood(SkillCall call, Slots slots)
    {
        var arguments = call.Arguments;
        return call.Plugin switch
        {
            FeeSkill.Plugin => ProcedureTopic.Understood(slots, Intents.Fee) with { ProcedureId = arguments.GetValueOrDefault("procedure") },
            ProcedureSkill.Plugin => ProcedureTopic.Understood(slots, Intent(arguments.GetValueOrDefault("aspect"))) with { ProcedureId = arguments.GetValueOrDefault("procedure") },
            MetricsSkill.Plugin or ComparisonSkill.Plugin or ChangesSkill.Plugin or ReportsSkill.Plugin => new Understanding
            {
                Topic = MetricsTopic.Topic,
                IndicatorId = arguments.GetValueOrDefault("indicators")?.Split(',')[0],
                EntityKind = arguments.GetValueOrDefault("kind"),
                EntityId = arguments.GetValueOrDefault("entity") ?? arguments.GetValueOrDefault("entities"),
                Side = arguments.GetValueOrDefault("side"),
                Count = int.TryParse(arguments.GetValueOrDefault("count"), out var count) ? count : null,
            },
            _ => ProcedureTopic.Understood(slots, null) with { Topic = call.Plugin },
        };
    }

    private static string Intent(string? aspect) => aspect switch
    {
        nameof(ProcedureAspect.Documents) => Intents.Documents,
        nameof(ProcedureAspect.Steps) => Intents.Steps,
        nameof(ProcedureAspect.Where) => Intents.Where,
        nameof(ProcedureAspect.Duration) => Intents.Duration,
        nameof(ProcedureAspect.Conditions) => Intents.Conditions,
        nameof(ProcedureAspect.Fee) => Intents.Fee,
        _ => Intents.Overview,
    };
}
