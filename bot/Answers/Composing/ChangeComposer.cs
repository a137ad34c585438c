using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>How units changed between two periods of one definition.</summary>
internal sealed class ChangeComposer(UnitNames names) : AnswerComposer<ChangeFacts>
{
    protected override AnswerDraft Compose(ChangeFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Comparison);
        draft.Evidence.Texts(facts.Units.Select(unit => unit.Name));
        var all = string.Join(", ", facts.Units.Select(unit => unit.Name));
        if (facts.Result.Report is not { } now)
        {
            return MetricText.Nothing(draft, facts.Choice, facts.Asked.Now is { } when ? $"{all} ở {when}" : all);
        }

        MetricText.Frame(draft, facts.Choice, now, null);
        if (facts.Result.Baseline is null && facts.Apart.DistinctBy(figure => figure.Indicator.Id).Skip(1).Any())
        {
            draft.Outcome = "partial";
            draft.Line($"Dạ, hai kỳ đo theo **hai định nghĩa khác nhau** nên em không tính {all} tăng hay giảm:");
            ChangeText.TellApart(draft, facts.Apart, names);
            return draft;
        }

        if (facts.Result.Baseline is not { } before)
        {
            ChangeText.NotComparable(draft, facts.Choice, now, all, facts.Other, facts.Asked.Before);
            if (facts.Units.Count == 1)
            {
                // What the one period that there is prints of the unit asked about; of a list told before it has been told.
                ChangeText.TellApart(draft, facts.Apart, names);
            }

            return draft;
        }

        ChangeText.Between(draft.Evidence, now, before);
        draft.Before = new AnswerPeriod(before.Period.From is { } from ? VietnameseFormat.Iso(from) : null, VietnameseFormat.Iso(before.Period.To), before.Period.Label);
        var known = facts.Units.Where(unit => unit.Change is not null).ToList();
        if (known.Count == 0)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "partial";
            draft.Line(facts.Alone.Count > 0
                ? $"Dạ, em không so được {all} về {MetricText.Name(facts.Choice)}: chỉ một trong hai kỳ {MetricText.Label(before)} và {MetricText.Label(now)} có in."
                : $"Dạ, em không so được: {MetricText.Label(before)} và {MetricText.Label(now)} đều không in số {MetricText.Name(facts.Choice)} của {all}.");
        }

        foreach (var alone in facts.Alone)
        {
            // Which of the two reports prints it, and what it is there.
            var other = alone.Report.Id == now.Id ? before : now;
            MetricText.Evident(draft.Evidence, alone.Row);
            draft.Bullet($"{names.Name(alone.Row.EntityId)}, {MetricText.Label(alone.Report)}: **{MetricText.Figure(alone.Row)}**; {MetricText.Label(other)} không in.");
            draft.Rows.Add(MetricText.Row(new RankedObservation(null, alone.Row), names));
        }

        foreach (var unit in known)
        {
            var change = unit.Change!;
            MetricText.Evident(draft.Evidence, change.Now);
            MetricText.Evident(draft.Evidence, change.Before);
            var lead = unit == known[0] ? "Dạ, " : "";
            var share = change.Now.Unit != "%" && ChangeText.Percent(draft.Evidence, change.Change, change.Before.Value) is { } percent ? $" ({percent})" : "";
            draft.Line($"{lead}{unit.Name} **{ChangeText.Move(draft.Evidence, change.Change, change.Now.Unit)}**{share} về {MetricText.Name(facts.Choice)}: từ {MetricText.Figure(change.Before)} ({MetricText.Label(before)}) đến {MetricText.Figure(change.Now)} ({MetricText.Label(now)}).");
            if (unit is { RankNow: { } rankNow, RankBefore: { } rankBefore })
            {
                draft.Evidence.Computed(rankNow).Computed(rankBefore).Computed(Math.Abs(rankNow - rankBefore));
                draft.Bullet(rankNow == rankBefore ? $"Vẫn hạng {rankNow}." : $"Từ hạng {rankBefore} {(rankNow < rankBefore ? "lên" : "xuống")} hạng {rankNow}.");
            }

            if (unit.TakenIn is { } part)
            {
                draft.Evidence.Text(part);
                draft.Bullet(MetricText.MeasuredAs(names, part, unit.Name, change.Now));
            }

            draft.Rows.Add(MetricText.Row(new RankedObservation(unit.RankNow, change.Now), names) with { Previous = change.Before.Value, Change = change.Change });
        }

        foreach (var unit in facts.Units.Where(unit => unit.Change is null && known.Count > 0 && !facts.Alone.Any(alone => names.Name(alone.Row.EntityId) == unit.Name)))
        {
            draft.Bullet($"{unit.Name}: không có số ở cả hai kỳ.");
        }

        ChangeText.RankedAmong(draft, known);
        ChangeText.Cumulative(draft, facts.Choice);
        MetricText.Close(draft, facts.Choice, now);
        MetricText.CiteReport(draft, now, known.Select(unit => unit.Change!.Now).Concat(facts.Alone.Where(alone => alone.Report.Id == now.Id).Select(alone => alone.Row)));
        MetricText.CiteReport(draft, before, known.Select(unit => unit.Change!.Before).Concat(facts.Alone.Where(alone => alone.Report.Id == before.Id).Select(alone => alone.Row)));
        return draft;
    }
}
