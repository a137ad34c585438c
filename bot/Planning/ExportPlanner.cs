using Assistant.Bot.Answers.Files;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Xuất Excel", "vẽ biểu đồ", "bản đồ" in front of any planner: on their own they mean the figures shown last; beside a
/// question about figures they are a wish on top of it, and the planner gets the question without them. Where what is left
/// is no question about figures ("trích lục bản đồ địa chính"), they were no wish, and the planner gets the message as it is.
/// </summary>
internal sealed class ExportPlanner(IPlanner inner, ExportCues cues, IndicatorFeatures features, ReportOffer offers) : IPlanner
{
    private const double Sure = 0.95;

    public Plan Plan(PlanningRequest request)
    {
        if (cues.Read(request.Question, request.ForOfficial) is not { } wish)
        {
            // The reply to "chỉ tiêu nào" chooses what the report is made of.
            var planned = inner.Plan(request);
            return request.Memory is { Topic: MetricsTopic.Topic, WantsFile: nameof(FileKind.Document) } && planned is SkillPlan { Wanted: [] } told && MetricsTopic.TellsFigures(told.Call)
                ? told with { Wanted = [FileKind.Document] }
                : planned;
        }

        var aboutFigures = request.Memory?.Topic == MetricsTopic.Topic;
        if (wish.Rest is null)
        {
            return aboutFigures ? Last(request, wish)
                : request.ForOfficial && wish.Kind == FileKind.Document ? offers.Of(null)
                : wish.IsPlain ? Last(request, wish)
                : inner.Plan(request);
        }

        if (Figures(request, wish.Rest) is { } plan)
        {
            return plan with { Wanted = [.. plan.Wanted, wish.Kind], Note = Note(wish) };
        }

        return request.ForOfficial && wish.Kind == FileKind.Document && (cues.IsOfFigures(wish.Rest) || offers.NamesPeriod(wish.Rest)) ? offers.Of(wish.Rest) : inner.Plan(request);
    }

    // "Bản đồ hồ sơ trực tuyến" names an indicator and asks for nothing: a ranking is drawn.
    private SkillPlan? Figures(PlanningRequest request, string rest) =>
        Planned(request with { Question = rest })
        ?? (request.ForOfficial && features.Said(Word.Split(rest)).Count > 0 ? Planned(request with { Question = $"{cues.Ranking} {rest}" }) : null);

    private SkillPlan? Planned(PlanningRequest request) => inner.Plan(request) is SkillPlan { Understood.Topic: MetricsTopic.Topic, Call: not { Plugin: ReportsSkill.Plugin, Function: ReportsSkill.PeriodsFunction } } plan ? plan : null;

    private static SkillPlan Last(PlanningRequest request, ExportWish wish) =>
        new(SkillCall.Of(FilesSkill.Plugin, FilesSkill.ExportFunction, ("format", wish.Kind.ToString())), request.Memory ?? new Understanding { Topic = FilesSkill.Plugin }, Sure) { Note = Note(wish) };

    private static string? Note(ExportWish wish) => wish.Instead is { } asked ? $"Em chưa làm được tệp {asked} nên gửi {FileKinds.Name(wish.Kind)} thay." : null;
}
