using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Units side by side in one report: who is higher and by how much.</summary>
internal sealed class ComparisonComposer(UnitNames names) : AnswerComposer<ComparisonFacts>
{
    protected override AnswerDraft Compose(ComparisonFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Comparison);
        draft.Evidence.Texts(facts.Units.Select(unit => unit.Name));
        var all = string.Join(", ", facts.Units.Select(unit => unit.Name));
        if (facts.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice, all);
        }

        MetricText.Frame(draft, facts.Choice, report, null);
        var known = facts.Units.Where(unit => unit.Row is not null).OrderByDescending(unit => unit.Row!.Observation.Value).ToList();
        // Who was taken in by another one that is asked about beside it has no figure to be set against it.
        var one = known.GroupBy(unit => unit.Row!.Observation.EntityId).Where(same => same.Count() > 1).Select(same => same.ToList()).FirstOrDefault();
        known = [.. known.OrderBy(unit => unit.MeasuredAs is null ? 0 : 1).DistinctBy(unit => unit.Row!.Observation.EntityId).OrderByDescending(unit => unit.Row!.Observation.Value)];
        if (one is not null && known.Count == 1)
        {
            draft.Line($"Dạ, {string.Join(" và ", one.Select(unit => unit.Name).Distinct())} nay là một đơn vị, **{names.Name(known[0].Row!.Observation.EntityId)}**, nên ở {MetricText.PeriodOf(report)} không còn hai số về {MetricText.Name(facts.Choice)} để so:");
        }
        else if (known.Count < 2)
        {
            draft.Outcome = "partial";
            draft.Kind = known.Count == 0 ? AnswerKinds.Unknown : AnswerKinds.Comparison;
            draft.Line($"Dạ, em không so được {all} về {MetricText.Name(facts.Choice)}: {MetricText.PeriodOf(report)} không có đủ số của các nơi này.");
        }
        else
        {
            var (first, second) = (Measured(known[0]), Measured(known[1]));
            var difference = first.Row!.Observation.Value - second.Row!.Observation.Value;
            draft.Line(Ratio(draft, facts, known) is { } ratio ? $"Dạ, **{ratio}** về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}:"
                : difference == 0 ? $"Dạ, **{first.Name} và {second.Name} bằng nhau, {MetricText.Figure(first.Row.Observation)}**, về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}."
                : $"Dạ, **{first.Name} cao hơn {second.Name} {ChangeText.Size(draft.Evidence, difference, first.Row.Observation.Unit)}** về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}:");
        }

        foreach (var unit in known)
        {
            MetricText.Evident(draft.Evidence, unit.Row!.Observation);
            var rank = unit.Row.Rank is { } at ? $", hạng {at}" : "";
            draft.Evidence.Computed(unit.Row.Rank ?? 0);
            draft.Bullet($"{names.Name(unit.Row.Observation.EntityId)}: **{MetricText.Figure(unit.Row.Observation)}**{rank}{Note(unit)}");
            draft.Rows.Add(MetricText.Row(unit.Row, names));
        }

        foreach (var taken in one?.Where(unit => known.Count > 1 && unit.MeasuredAs is not null && unit.MeasuredAs != unit.Name) ?? [])
        {
            draft.Bullet($"{taken.Name} nay thuộc {taken.MeasuredAs}, không còn số riêng.");
        }

        foreach (var lower in facts.AsksRatio && known.Count > 2 ? known.Skip(1) : [])
        {
            if (ChangeText.Times(draft, known[0].Row!.Observation, lower.Row!.Observation) is { } times)
            {
                draft.Bullet($"{Measured(known[0]).Name} so với {Measured(lower).Name}: {times}.");
            }
        }

        foreach (var unit in facts.Units.Where(unit => unit.Row is null))
        {
            draft.Bullet($"{unit.Name}: báo cáo này không có số.");
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, known.Select(unit => unit.Row!.Observation));
        return draft;
    }

    // "A gấp mấy lần B" is answered of A, which may be the smaller one.
    private string? Ratio(AnswerDraft draft, ComparisonFacts facts, List<UnitRow> known)
    {
        if (!facts.AsksRatio || known.Count != 2 || facts.Units.FirstOrDefault(unit => unit.Row is not null) is not { } asked)
        {
            return null;
        }

        var (more, less) = (Measured(known[0]), Measured(known[1]));
        return ChangeText.Ratio(draft, more.Row!.Observation, less.Row!.Observation) is not { } ratio ? null
            : asked.Row!.Observation.EntityId == more.Row.Observation.EntityId ? $"{more.Name} gấp {ratio.Times} lần {less.Name}"
            : $"{less.Name} chỉ bằng {ratio.Share} của {more.Name} ({more.Name} gấp {ratio.Times} lần)";
    }

    // Of a unit that another one took in there is no figure: the other one is set beside, under its own name.
    private UnitRow Measured(UnitRow unit) => unit is { MeasuredAs: { } measured, Row.Observation.EntityId: { } id } && names.IsCurrent(id) ? unit with { Name = measured } : unit;

    private string Note(UnitRow unit) => unit is not { MeasuredAs: { } measured, Row.Observation: { } row } ? ""
        : names.IsCurrent(row.EntityId) ? measured == unit.Name ? " (sau sắp xếp)" : $" (nay gồm cả {unit.Name})"
        : row.EntityKind == EntityKind.Ministry ? " (theo cơ cấu lúc báo cáo)"
        : " (theo địa giới lúc báo cáo)";
}
