using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>One period at a glance, a line for each thing: what an official wants to know on the way to a meeting.</summary>
internal sealed class SummaryComposer(UnitNames names) : AnswerComposer<SummaryFacts>
{
    protected override AnswerDraft Compose(SummaryFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        MetricText.Frame(draft, facts.Choice, facts.Report, facts.Top.Coverage);
        List<RankedObservation> told = [.. facts.Top.Rows, .. facts.Bottom.EndIsKnown ? facts.Bottom.Rows.Where(row => facts.Top.Rows.All(high => high.Observation.EntityId != row.Observation.EntityId)) : []];
        draft.Line($"Dạ, {MetricText.PeriodOf(facts.Report)}, {MetricText.Name(facts.Choice)}: {string.Join(", ", new[] { Ends(facts.Top, "cao nhất là"), Ends(facts.Bottom, "thấp nhất là") }.OfType<string>())}.");
        if (facts.Means.Count > 0)
        {
            draft.Bullet($"Bình quân (em tự tính, mỗi nơi tính như nhau): {string.Join("; ", facts.Means.Select(mean => NewerText.Told(draft, mean)))}");
        }

        TellEnd(draft, facts.Top, "Cao nhất");
        TellEnd(draft, facts.Bottom, "Thấp nhất");
        TellMoved(draft, facts.Moved);
        TellTarget(draft, facts);
        if (facts.Silent.Count > 0)
        {
            draft.Evidence.Texts(facts.Silent.Select(names.Name));
            draft.Bullet($"Chưa có số: {string.Join(", ", facts.Silent.Select(names.Name))}");
        }

        foreach (var row in told)
        {
            MetricText.Evident(draft.Evidence, row.Observation);
            draft.Rows.Add(MetricText.Row(row, names));
        }

        MetricText.Assume(draft, facts.Choice);
        MetricText.Circulate(draft, facts.Report);
        MetricText.CiteReport(draft, facts.Report, told.Select(row => row.Observation));
        return draft;
    }

    private string? Ends(RankingResult end, string called) =>
        end.EndIsKnown && end.Rows is [{ Observation: var first }, ..] ? $"{called} {names.Name(first.EntityId)} **{MetricText.Figure(first)}**" : null;

    private void TellEnd(AnswerDraft draft, RankingResult end, string called)
    {
        if (end.EndIsKnown && end.Rows.Count > 1)
        {
            draft.Bullet($"{called}: {string.Join(", ", end.Rows.Select(row => $"{names.Name(row.Observation.EntityId)} {MetricText.Figure(row.Observation)}"))}");
        }
    }

    private void TellMoved(AnswerDraft draft, ChangeResult moved)
    {
        if (moved is not { Report: { } now, Baseline: { } before, Rows: { Count: > 0 } rows })
        {
            return;
        }

        ChangeText.Between(draft.Evidence, now, before);
        List<string> told = [.. new[] { rows[0].Change > 0 ? Move(draft, rows[0], "tăng nhiều nhất") : null, rows[^1].Change < 0 ? Move(draft, rows[^1], "giảm nhiều nhất") : null }.OfType<string>()];
        if (told.Count > 0)
        {
            draft.Bullet($"So với {MetricText.Label(before)}: {string.Join("; ", told)}");
        }
    }

    private string Move(AnswerDraft draft, ChangeRow row, string called)
    {
        MetricText.Evident(draft.Evidence, row.Now);
        MetricText.Evident(draft.Evidence, row.Before);
        return $"{called} {names.Name(row.Now.EntityId)}, {ChangeText.Size(draft.Evidence, row.Change, row.Now.Unit)} ({MetricText.Figure(row.Before)} → {MetricText.Figure(row.Now)})";
    }

    private static void TellTarget(AnswerDraft draft, SummaryFacts facts)
    {
        if (facts is not { Target: { Threshold: { } threshold } target, Met: { } met })
        {
            return;
        }

        var unit = facts.Choice.Indicator.Unit;
        var goal = unit == "%" ? $"{VietnameseFormat.Number(threshold)}%" : $"{VietnameseFormat.Number(threshold)} {unit}";
        draft.Evidence.Text(target.Years).Text(goal).Computed(met.Meeting.Count).Computed(met.Meeting.Count + met.Missing.Count);
        draft.Bullet($"Đạt mục tiêu {target.Years} ({goal}): {met.Meeting.Count} trong {met.Meeting.Count + met.Missing.Count} {MetricText.Units(facts.Kind)} có số");
        draft.Cite(target.Sources.Take(1));
    }
}
