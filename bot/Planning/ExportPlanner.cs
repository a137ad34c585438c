using Assistant.Bot.Answers.Files;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Xuất Excel", "vẽ biểu đồ", "bản đồ" in front of any planner: on their own they mean the figures shown last; beside a
/// question about figures they are a wish on top of it, and the planner gets the question without them. Where what is left
/// is no question about figures ("trích lục bản đồ địa chính"), they were no wish, and the planner gets the message as it is.
/// </summary>
internal sealed class ExportPlanner(IPlanner inner, ExportCues cues) : IPlanner
{
    private const double Sure = 0.95;

    public Plan Plan(PlanningRequest request)
    {
        if (cues.Read(request.Question) is not { } wish)
        {
            return inner.Plan(request);
        }

        var aboutFigures = request.Memory?.Topic == MetricsTopic.Topic;
        if (wish.Rest is null)
        {
            return aboutFigures || wish.IsPlain
                ? new SkillPlan(Export(wish.Kind), request.Memory ?? new Understanding { Topic = FilesSkill.Plugin }, Sure)
                : inner.Plan(request);
        }

        return inner.Plan(request with { Question = wish.Rest }) is SkillPlan { Understood.Topic: MetricsTopic.Topic } plan
            ? plan with { Wanted = [.. plan.Wanted, wish.Kind] }
            : inner.Plan(request);
    }

    private static SkillCall Export(FileKind kind) => SkillCall.Of(FilesSkill.Plugin, FilesSkill.ExportFunction, ("format", kind.ToString()));
}
