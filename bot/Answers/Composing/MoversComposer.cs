using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who rose or fell most, among the units that have a figure in both periods.</summary>
internal sealed class MoversComposer(UnitNames names) : AnswerComposer<MoversFacts>
{
    protected override AnswerDraft Compose(MoversFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        if (facts.Result.Report is not { } now)
        {
            return MetricText.Nothing(draft, facts.Choice, $"các {MetricText.Units(facts.Kind)} ở kỳ anh/chị hỏi");
        }

        MetricText.Frame(draft, facts.Choice, now, facts.Result.Coverage);
        var subject = $"các {MetricText.Units(facts.Kind)}";
        if (facts.Result.Baseline is not { } before)
        {
            return ChangeText.NotComparable(draft, facts.Choice, now, subject);
        }

        ChangeText.Between(draft.Evidence, now, before);
        draft.Evidence.Text(facts.Scope);
        if (facts.Times is { } asked)
        {
            draft.Evidence.Computed(asked);
        }

        var falls = facts.Side == RankSide.Bottom;
        var moved = facts.Result.Rows.Where(row => falls ? row.Change < 0 : row.Change > 0).ToList();
        if (moved.Count == 0)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "partial";
            draft.Line(facts.Run is { } none
                ? $"Dạ, không {MetricText.Units(facts.Kind)} nào {(falls ? "giảm" : "tăng")} liền{(facts.AtLeast ? " từ" : "")} {none} kỳ{(facts.AtLeast ? " trở lên" : "")} về {MetricText.Name(facts.Choice)}, tính tới {MetricText.PeriodOf(now)}."
                : facts.Times is { } many ? $"Dạ, trong {subject}{GroupText.Among(facts.Scope)} có số ở cả hai kỳ ({MetricText.Label(before)} và {MetricText.Label(now)}), **không nơi nào tăng gấp {VietnameseFormat.Number(many)} lần** về {MetricText.Name(facts.Choice)}."
                : $"Dạ, trong {subject}{GroupText.Among(facts.Scope)} có số ở cả hai kỳ ({MetricText.Label(before)} và {MetricText.Label(now)}), không nơi nào {(falls ? "giảm" : "tăng")} về {MetricText.Name(facts.Choice)}.");
            ChangeText.Cumulative(draft, facts.Choice);
            MetricText.CiteReport(draft, now, []);
            return draft;
        }

        var first = moved[0];
        draft.Evidence.Computed(facts.Run ?? 0).Computed(moved.Count);
        draft.Line(facts.Run is { } run
            ? $"Dạ, **{moved.Count} {MetricText.Units(facts.Kind)}** {(falls ? "giảm" : "tăng")} liền{(facts.AtLeast ? " từ" : "")} {run} kỳ{(facts.AtLeast ? " trở lên" : "")} về {MetricText.Name(facts.Choice)}, từ {MetricText.Label(before)} đến {MetricText.Label(now)}:"
            : facts.Times is { } times ? $"Dạ, **{moved.Count} {MetricText.Units(facts.Kind)} tăng gấp {VietnameseFormat.Number(times)} lần trở lên** về {MetricText.Name(facts.Choice)} từ {MetricText.Label(before)} đến {MetricText.Label(now)}, trong {GroupText.Places(facts.Scope)} có số ở cả hai kỳ:"
            : facts.AsksShare && facts.Result.Rows.Count is var all ? $"Dạ, **{moved.Count} trong {all} {MetricText.Units(facts.Kind)} {(falls ? "giảm" : "tăng")}** ({Share(draft, moved.Count, all)}), {Others(draft, facts.Result.Rows, falls)} về {MetricText.Name(facts.Choice)} từ {MetricText.Label(before)} đến {MetricText.Label(now)}, tính {GroupText.Places(facts.Scope)} có số ở cả hai kỳ:"
            : facts.IsRelative ? $"Dạ, **{names.Name(first.Now.EntityId)} {InPercent(draft, first)}**, {(falls ? "giảm" : "tăng")} {(facts.Least ? "ít" : "nhiều")} phần trăm nhất về {MetricText.Name(facts.Choice)} từ {MetricText.Label(before)} đến {MetricText.Label(now)}, trong {GroupText.Places(facts.Scope)} có số ở cả hai kỳ:"
            : $"Dạ, **{names.Name(first.Now.EntityId)} {ChangeText.Move(draft.Evidence, first.Change, first.Now.Unit)}**, {(falls ? "giảm" : "tăng")} {(facts.Least ? "ít" : "nhiều")} nhất về {MetricText.Name(facts.Choice)} từ {MetricText.Label(before)} đến {MetricText.Label(now)}, trong {GroupText.Places(facts.Scope)} có số ở cả hai kỳ:");
        ChangeText.BeginsLater(draft, facts.AskedFrom, before);
        foreach (var row in moved)
        {
            MetricText.Evident(draft.Evidence, row.Now);
            MetricText.Evident(draft.Evidence, row.Before);
            draft.Bullet($"{names.Name(row.Now.EntityId)}: {(facts.IsRelative ? $"{InPercent(draft, row)}, " : "")}{ChangeText.Move(draft.Evidence, row.Change, row.Now.Unit)} ({MetricText.Figure(row.Before)} → {MetricText.Figure(row.Now)})");
            draft.Rows.Add(MetricText.Row(new RankedObservation(null, row.Now), names) with { Previous = row.Before.Value, Change = row.Change });
        }

        if (facts.Result.Coverage is { IsComplete: false } coverage)
        {
            draft.Outcome = "partial";
            draft.Line(coverage.Of is { } of
                ? $"Chỉ có {coverage.Have} trong {of} đơn vị có số ở cả hai kỳ; những nơi khác em không biết."
                : $"Chỉ có {coverage.Have} đơn vị có số ở cả hai kỳ; những nơi khác em không biết.");
        }

        ChangeText.Cumulative(draft, facts.Choice);
        MetricText.Close(draft, facts.Choice, now);
        MetricText.CiteReport(draft, now, moved.Select(row => row.Now));
        MetricText.CiteReport(draft, before, moved.Select(row => row.Before));
        return draft;
    }

    private static string InPercent(AnswerDraft draft, ChangeRow row) => $"{(row.Change > 0 ? "tăng" : "giảm")} {ChangeText.Percent(draft.Evidence, row.Change, row.Before.Value)}";

    private static string Others(AnswerDraft draft, IReadOnlyList<ChangeRow> rows, bool falls)
    {
        var (other, same) = (rows.Count(row => falls ? row.Change > 0 : row.Change < 0), rows.Count(row => row.Change == 0));
        draft.Evidence.Computed(other).Computed(same);
        return $"{other} {(falls ? "tăng" : "giảm")}{(same > 0 ? $", {same} không đổi" : "")}";
    }

    private static string Share(AnswerDraft draft, int some, int all)
    {
        var share = $"{VietnameseFormat.Fixed(100m * some / all, 1)}%";
        draft.Evidence.Computed(all).Text(share);
        return share;
    }
}
