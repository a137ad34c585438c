using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The highest or lowest units; a partial list is told as partial.</summary>
internal sealed class RankingComposer(UnitNames names) : AnswerComposer<RankingFacts>
{
    protected override AnswerDraft Compose(RankingFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        var result = facts.Result;
        if (result.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice, $"các {MetricText.Units(facts.Kind)} ở kỳ anh/chị hỏi");
        }

        MetricText.Frame(draft, facts.Choice, report, result.Coverage);
        var unranked = result.Rows.Count > 0 && result.Rows.All(row => row is { Rank: null, Observation.Side: null });
        draft.Evidence.Text(facts.Group);
        if (result.Rows.Count == 0 && facts.Group is { } region)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "partial";
            draft.Line($"Dạ, {MetricText.PeriodOf(report)} không in số {MetricText.Name(facts.Choice)} của nơi nào{GroupText.Among(region)}{(facts.BothEnds ? "" : $" ở phía {(facts.Side == RankSide.Top ? "cao nhất" : "thấp nhất")}")}.");
            GroupText.Tell(draft, facts.Members, [], names);
            MetricText.CiteReport(draft, report, []);
            return draft;
        }

        if (result.Rows.Count == 0 || unranked)
        {
            draft.Outcome = "partial";
            return NotRanked(draft, facts, report);
        }

        var end = facts.BothEnds ? "có số" : facts.Side == RankSide.Top ? "cao nhất" : "thấp nhất";
        var count = result.Rows.Count;
        draft.Evidence.Computed(count);
        var leader = result.Rows[0].Observation;
        var readable = result.EndIsKnown ? "" : " trong các dòng đọc được";
        var leaders = result.Rows.TakeWhile(row => row.Observation.Value == leader.Value).Select(row => names.Name(row.Observation.EntityId)).ToList();
        var first = leaders.Count == 1 ? $"{leaders[0]} {MetricText.Figure(leader)}" : $"{string.Join(", ", leaders)} cùng {MetricText.Figure(leader)}";
        var among = facts.Group is { } named ? $" {named}" : "";
        // Who is printed at the lower end is the highest of its region only if nobody of it stands between.
        draft.Line(facts is { BothEnds: true, Group: not null } && leader.Side == RankSide.Bottom && result.Coverage is { IsComplete: false }
            ? $"Dạ, {MetricText.PeriodOf(report)} in số {MetricText.Name(facts.Choice)} của {count} {MetricText.Units(facts.Kind)} {GroupText.Among(facts.Group).TrimStart()}, đều ở phía thấp; trong đó **{first}** cao hơn cả, nơi không in thì em không biết:"
            : $"Dạ, {Fewer(facts, count, report)}**{first}** {(facts.BothEnds ? "cao nhất" : end)}{readable}{among} về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}. {count} {MetricText.Units(facts.Kind)} {end}:");
        if (!result.EndIsKnown)
        {
            draft.Outcome = "partial";
            draft.Line($"Báo cáo còn nơi {end} hơn mà dòng đó không đọc được.");
        }

        foreach (var row in result.Rows)
        {
            MetricText.Evident(draft.Evidence, row.Observation);
            if (row.Rank is { } rank)
            {
                draft.Evidence.Computed(rank);
            }

            var change = facts.Earlier?.Rows.FirstOrDefault(moved => moved.Now.EntityId == row.Observation.EntityId);
            draft.Bullet($"{(row.Rank is { } shown ? $"Hạng {shown}: " : "")}{names.Name(row.Observation.EntityId)} **{MetricText.Figure(row.Observation)}**{Moved(draft, change)}{TargetText.Distance(draft, row.Observation, facts.Target)}");
            draft.Rows.Add(MetricText.Row(row, names) with { Previous = change?.Before.Value, Change = change?.Change });
        }

        TellEarlier(draft, facts, report);
        if (facts.Target is { } target)
        {
            TargetText.Tell(draft, target, facts.Kind, leader.Unit);
            TargetText.Unset(draft, facts.UnsetYear);
        }

        if (result.Coverage is { IsComplete: false } coverage)
        {
            draft.Outcome = result.IsPartial ? "partial" : draft.Outcome;
            draft.Line(MetricText.Known(report, coverage));
        }

        GroupText.Tell(draft, facts.Members, result.Rows.Select(row => row.Observation.EntityId), names);
        MetricText.OldUnits(draft, facts.Kind, result.Rows.Select(row => row.Observation), names);
        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, result.Rows.Select(row => row.Observation));
        draft.Suggestions.Add(facts.Side == RankSide.Top ? "Còn thấp nhất thì sao?" : "Còn cao nhất thì sao?");
        draft.Suggestions.Add($"{Capital(MetricText.Name(facts.Choice))} tính thế nào?");
        return draft;
    }

    /// <summary>So many are told where nobody says how many.</summary>
    private const int Usual = 5;

    /// <summary>So many are all of them.</summary>
    private const int Everybody = 100;

    // Asked for ten, of whom the report prints five: said at once, not behind the list.
    private static string Fewer(RankingFacts facts, int told, Report report) =>
        facts is { Asked: > Usual and < Everybody, BothEnds: false, Group: null } && facts.Asked > told && facts.Result.Coverage is { IsComplete: false } && !report.IsFeed
            ? $"báo cáo **chỉ in {told} nơi {(facts.Side == RankSide.Top ? "cao nhất" : "thấp nhất")}** nên em kể được {told}: "
            : "";

    private static string Moved(AnswerDraft draft, ChangeRow? change)
    {
        if (change is null)
        {
            return "";
        }

        MetricText.Evident(draft.Evidence, change.Before);
        return $", {ChangeText.Move(draft.Evidence, change.Change, change.Now.Unit)} (trước {MetricText.Figure(change.Before)})";
    }

    private static void TellEarlier(AnswerDraft draft, RankingFacts facts, Report report)
    {
        if (facts.Earlier is not { } earlier)
        {
            return;
        }

        if (earlier.Baseline is { } before)
        {
            ChangeText.Between(draft.Evidence, report, before);
            draft.Line($"So với {MetricText.PeriodOf(before)}; nơi không ghi thay đổi thì kỳ đó không có số.");
            MetricText.CiteReport(draft, before, earlier.Rows.Select(row => row.Before));
        }
        else
        {
            draft.Outcome = "partial";
            draft.Line("Em không so được với kỳ trước: theo đúng định nghĩa này em chỉ có một kỳ.");
            ChangeText.TellNear(draft, facts.Choice);
        }
    }

    // Whom a text names as an example may stand anywhere: the examples are told, and no end is made of them.
    private AnswerDraft NotRanked(AnswerDraft draft, RankingFacts facts, Report report)
    {
        var end = facts.BothEnds ? "" : $" nên em không suy ra nơi {(facts.Side == RankSide.Top ? "cao nhất" : "thấp nhất")}";
        draft.Line($"Dạ, {MetricText.PeriodOf(report)} **không xếp hạng** các {MetricText.Units(facts.Kind)} về {MetricText.Name(facts.Choice)}{end}.");
        var named = facts.Side == RankSide.Top || facts.BothEnds ? facts.Result.Rows : [];
        if (named.Count > 0)
        {
            draft.Evidence.Computed(named.Count);
            draft.Line($"Báo cáo chỉ nêu tên {named.Count} {MetricText.Units(facts.Kind)}{GroupText.Among(facts.Group)} làm ví dụ:");
        }

        foreach (var row in named)
        {
            MetricText.Evident(draft.Evidence, row.Observation);
            draft.Bullet($"{names.Name(row.Observation.EntityId)} **{MetricText.Figure(row.Observation)}**");
            draft.Rows.Add(MetricText.Row(row, names));
        }

        if (named.Count > 0)
        {
            MetricText.OldUnits(draft, facts.Kind, named.Select(row => row.Observation), names);
            MetricText.Close(draft, facts.Choice, report);
        }

        MetricText.CiteReport(draft, report, named.Select(row => row.Observation));
        return draft;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
