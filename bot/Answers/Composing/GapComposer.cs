using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>How far a unit is from an end of the ranking or from the average that a report prints.</summary>
internal sealed class GapComposer(UnitNames names) : AnswerComposer<GapFacts>
{
    protected override AnswerDraft Compose(GapFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Comparison);
        draft.Evidence.Text(facts.From.Name).Text(facts.Against);
        if (facts.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice, facts.From.Name);
        }

        MetricText.Frame(draft, facts.Choice, report, null);
        if (facts is { From.Row: { } measured, Limit: { } limit })
        {
            return NewerText.Open(ToLimit(draft, facts, report, measured, limit), facts.Newer, report);
        }

        if (facts.From.Row is not { } own || facts.To?.Row is not { } other)
        {
            return NotKnown(draft, facts);
        }

        var difference = own.Observation.Value - other.Observation.Value;
        draft.Line(own.Observation.EntityId == other.Observation.EntityId
            ? $"Dạ, {names.Name(own.Observation.EntityId)} **chính là {facts.Against}** về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}:"
            : $"Dạ, {names.Name(own.Observation.EntityId)} " + (difference == 0
            ? $"**bằng {facts.To.Name}**"
            : $"{(difference > 0 ? "cao hơn" : "kém")} {facts.To.Name} ({facts.Against}) **{ChangeText.Size(draft.Evidence, difference, own.Observation.Unit)}**")
            + $" về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}:");
        foreach (var row in new[] { other, own }.DistinctBy(row => row.Observation.EntityId))
        {
            MetricText.Evident(draft.Evidence, row.Observation);
            draft.Evidence.Computed(row.Rank ?? 0);
            draft.Bullet($"{names.Name(row.Observation.EntityId)}: **{MetricText.Figure(row.Observation)}**{(row.Rank is { } rank ? $", hạng {rank}" : "")}");
            draft.Rows.Add(MetricText.Row(row, names));
        }

        if (facts.AsksRatio && (difference >= 0 ? ChangeText.Times(draft, own.Observation, other.Observation) : ChangeText.Times(draft, other.Observation, own.Observation)) is { } times)
        {
            draft.Bullet($"{names.Name((difference >= 0 ? own : other).Observation.EntityId)} {times}.");
        }

        GroupText.Tell(draft, facts.Members, [], names);
        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, [own.Observation, other.Observation]);
        return NewerText.Open(draft, facts.Newer, report);
    }

    private AnswerDraft ToLimit(AnswerDraft draft, GapFacts facts, Report report, RankedObservation own, decimal limit)
    {
        var unit = own.Observation.Unit;
        var mark = unit == "%" ? $"{VietnameseFormat.Number(limit)}%" : $"{VietnameseFormat.Number(limit)} {unit}";
        draft.Evidence.Text(mark).Computed(limit);
        MetricText.Evident(draft.Evidence, own.Observation);
        var difference = own.Observation.Value - limit;
        draft.Line($"Dạ, {names.Name(own.Observation.EntityId)} có {MetricText.Figure(own.Observation)}, **{(difference == 0 ? "đúng bằng" : $"{(difference > 0 ? "cao hơn" : "còn kém")} {ChangeText.Size(draft.Evidence, difference, unit)} so với")} {(facts.Against.Length > 0 ? $"mức {mark} ({facts.Against})" : $"mức {mark}")}**, về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}.");
        draft.Rows.Add(MetricText.Row(own, names));
        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, [own.Observation]);
        return draft;
    }

    private static AnswerDraft NotKnown(AnswerDraft draft, GapFacts facts)
    {
        draft.Kind = AnswerKinds.Unknown;
        draft.Outcome = "partial";
        var missing = facts.From.Row is null ? facts.From.Name : facts.Against;
        draft.Line($"Dạ, em không tính được khoảng cách này về {MetricText.Name(facts.Choice)}: {MetricText.PeriodOf(facts.Report!)} không có số của {missing}{(facts.Report!.IsFeed ? "" : "; em không tự tính bình quân từ danh sách chỉ in hai đầu")}.");
        if (facts.From.Row is { } own)
        {
            MetricText.Evident(draft.Evidence, own.Observation);
            draft.Bullet($"{facts.From.Name}: {MetricText.Figure(own.Observation)}.");
            MetricText.Circulate(draft, facts.Report!);
        }

        MetricText.CiteReport(draft, facts.Report!, []);
        return draft;
    }
}
