using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who went up or down in rank between two periods, among the units whose rank is known in both.</summary>
internal sealed class RankMoversComposer(UnitNames names) : AnswerComposer<RankMoversFacts>
{
    protected override AnswerDraft Compose(RankMoversFacts facts)
    {
        var draft = new AnswerDraft(facts.Units.Count == 0 ? AnswerKinds.Unknown : AnswerKinds.Ranking);
        var (now, before) = (facts.Result.Report!, facts.Result.Baseline!);
        MetricText.Frame(draft, facts.Choice, now, facts.Result.Coverage);
        ChangeText.Between(draft.Evidence, now, before);
        var way = facts.Side == RankSide.Bottom ? "tụt hạng" : "lên hạng";
        draft.Line(facts.Units.Count == 0
            ? $"Dạ, trong các {MetricText.Units(facts.Kind)} biết được hạng ở cả hai kỳ ({MetricText.Label(before)} và {MetricText.Label(now)}), không nơi nào {way} về {MetricText.Name(facts.Choice)}."
            : $"Dạ, **{string.Join(", ", facts.Units.Select(unit => unit.Name))}** {way} về {MetricText.Name(facts.Choice)} từ {MetricText.Label(before)} đến {MetricText.Label(now)}:");
        foreach (var unit in facts.Units)
        {
            var row = unit.Change!;
            MetricText.Evident(draft.Evidence, row.Now);
            MetricText.Evident(draft.Evidence, row.Before);
            draft.Evidence.Computed(unit.RankNow!.Value).Computed(unit.RankBefore!.Value);
            draft.Bullet($"{unit.Name}: hạng {unit.RankBefore} → hạng {unit.RankNow} ({MetricText.Figure(row.Before)} → {MetricText.Figure(row.Now)})");
            draft.Rows.Add(MetricText.Row(new RankedObservation(unit.RankNow, row.Now), names) with { Previous = row.Before.Value, Change = row.Change });
        }

        ChangeText.RankedAmong(draft, facts.Units);
        if (!now.IsFeed && facts.Result.Coverage is not { IsComplete: true })
        {
            draft.Outcome = "partial";
            draft.Line("Nơi báo cáo không in tên ở một trong hai kỳ thì em không biết hạng.");
        }

        MetricText.Close(draft, facts.Choice, now);
        MetricText.CiteReport(draft, now, facts.Units.Select(unit => unit.Change!.Now));
        MetricText.CiteReport(draft, before, facts.Units.Select(unit => unit.Change!.Before));
        return draft;
    }
}
