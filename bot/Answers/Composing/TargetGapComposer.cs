using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>A unit's figure beside its target: reached or not, and what is missing.</summary>
internal sealed class TargetGapComposer(UnitNames names) : AnswerComposer<TargetGapFacts>
{
    protected override AnswerDraft Compose(TargetGapFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Targets) { Indicator = facts.Choice.Indicator.Id };
        draft.Evidence.Text(facts.Unit.Name).Text(facts.Choice.Indicator.Name);
        if (facts.Report is not { } report || facts.Unit.Row is not { } row)
        {
            return MetricText.Nothing(draft, facts.Choice, facts.Unit.Name);
        }

        MetricText.Frame(draft, facts.Choice, report, null);
        MetricText.Evident(draft.Evidence, row.Observation);
        draft.Rows.Add(MetricText.Row(row, names));
        if (facts.Target is not { Threshold: { } threshold } target)
        {
            draft.Outcome = "partial";
            draft.Evidence.Text(facts.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            draft.Line($"Dạ, em chưa tìm thấy mục tiêu{(facts.Year is { } year ? $" năm {year}" : "")} cho {MetricText.Name(facts.Choice)}. {facts.Unit.Name} đang có **{MetricText.Figure(row.Observation)}**, {MetricText.PeriodOf(report)}.");
        }
        else
        {
            Tell(draft, facts, report, row.Observation, target, threshold, facts.Unit.MeasuredAs is { } current && names.IsCurrent(row.Observation.EntityId) ? current : facts.Unit.Name);
        }

        if (facts.Chosen is { } distance)
        {
            draft.Outcome = "partial";
            draft.Bullet($"Trong những nơi báo cáo có số, đây là nơi {(distance switch { TargetDistance.Near => "chưa đạt mà gần mức này nhất", TargetDistance.Far => "còn xa mức này nhất", _ => "vượt mức này nhiều nhất" })}; nơi không có số thì em không biết.");
        }

        if (facts.Unit.MeasuredAs is { } measured)
        {
            draft.Bullet(MetricText.MeasuredAs(names, facts.Unit.Name, measured, row.Observation));
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, [row.Observation]);
        return NewerText.Open(draft, facts.Newer, report);
    }

    private static void Tell(AnswerDraft draft, TargetGapFacts facts, Report report, Observation row, Target target, decimal threshold, string unit)
    {
        var goal = row.Unit == "%" ? $"{VietnameseFormat.Number(threshold)}%" : $"{VietnameseFormat.Number(threshold)} {row.Unit}";
        draft.Evidence.Text(goal).Text(target.Years).Text(target.Note);
        var difference = row.Value - threshold;
        var aim = $"mục tiêu {target.Years} là {goal}";
        draft.Line(difference >= 0
            ? $"Dạ, {unit} **đã đạt**: {MetricText.Figure(row)}, {aim}, {(difference == 0 ? "vừa đủ" : $"vượt {ChangeText.Size(draft.Evidence, difference, row.Unit)}")} ({MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)})."
            : $"Dạ, {unit} **còn thiếu {ChangeText.Size(draft.Evidence, difference, row.Unit)}**: {MetricText.Figure(row)}, {aim} ({MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}).");
        if (target.AppliesTo == EntityKind.Nation && row.EntityKind != EntityKind.Nation)
        {
            draft.Bullet("Mục tiêu này đặt cho cả nước, không đặt riêng cho từng nơi.");
        }

        TargetText.Unset(draft, facts.UnsetYear);
        if (facts.Next is { Threshold: { } further } next)
        {
            var later = row.Unit == "%" ? $"{VietnameseFormat.Number(further)}%" : $"{VietnameseFormat.Number(further)} {row.Unit}";
            draft.Evidence.Text(later).Text(next.Years);
            draft.Bullet(row.Value >= further
                ? $"Mục tiêu {next.Years} là {later}: cũng đã đạt."
                : $"Mục tiêu {next.Years} là {later}: còn thiếu {ChangeText.Size(draft.Evidence, row.Value - further, row.Unit)}.");
        }

        if (target.Note is { } note)
        {
            draft.Bullet($"{note.TrimEnd('.')}.");
        }

        draft.Cite(target.Sources.Take(1));
    }
}
