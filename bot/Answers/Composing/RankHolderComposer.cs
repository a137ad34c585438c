using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who holds a rank, or why the report does not tell.</summary>
internal sealed class RankHolderComposer(UnitNames names) : AnswerComposer<RankHolderFacts>
{
    protected override AnswerDraft Compose(RankHolderFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        if (facts.Result.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice, $"các {MetricText.Units(facts.Kind)} ở kỳ anh/chị hỏi");
        }

        MetricText.Frame(draft, facts.Choice, report, facts.Result.Coverage);
        draft.Evidence.Computed(facts.Rank);
        switch (facts.Result.Outcome)
        {
            case MetricOutcome.Found:
                Tell(draft, facts);
                break;
            case MetricOutcome.NoSuchRank:
                draft.Kind = AnswerKinds.Unknown;
                draft.Outcome = "no_data";
                draft.Line($"Dạ, không có hạng {facts.Rank}: kỳ này chỉ có {facts.Result.Coverage?.Of} {MetricText.Units(facts.Kind)}.");
                break;
            default:
                NotTold(draft, facts, report);
                break;
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, facts.Result.Holders.Append(facts.Beside).OfType<RankedObservation>().Select(row => row.Observation));
        return draft;
    }

    private void Tell(AnswerDraft draft, RankHolderFacts facts)
    {
        foreach (var holder in facts.Result.Holders)
        {
            MetricText.Evident(draft.Evidence, holder.Observation);
            draft.Rows.Add(MetricText.Row(holder, names));
        }

        var shared = facts.Place is null && facts.Result.Holders[0].Rank is { } rank && rank != facts.Rank ? rank : (int?)null;
        draft.Evidence.Computed(shared ?? 0).Computed(facts.Result.Holders.Count);
        draft.Line((shared is { } held ? $"Dạ, không nơi nào đứng riêng hạng {facts.Rank}: {facts.Result.Holders.Count} nơi **cùng hạng {held}** về {MetricText.Name(facts.Choice)} là " : $"Dạ, {facts.Place ?? $"hạng {facts.Rank}"} về {MetricText.Name(facts.Choice)} là ")
            + string.Join(", ", facts.Result.Holders.Select(holder => $"**{names.Name(holder.Observation.EntityId)} {MetricText.Figure(holder.Observation)}**"))
            + $", {MetricText.PeriodOf(facts.Result.Report!)}.");
        if (facts.Beside is { } beside)
        {
            MetricText.Evident(draft.Evidence, beside.Observation);
            draft.Rows.Add(MetricText.Row(beside, names));
            draft.Bullet($"{names.Name(beside.Observation.EntityId)}: **{MetricText.Figure(beside.Observation)}**.");
        }

        if (facts.Result.TieMayGoOn)
        {
            draft.Line("Các nơi bằng nhau cùng hạng; có thể còn nơi khác bằng mức này mà báo cáo không in.");
        }
    }

    private static void NotTold(AnswerDraft draft, RankHolderFacts facts, Report report)
    {
        draft.Kind = AnswerKinds.Unknown;
        draft.Outcome = "partial";
        draft.Evidence.Computed(facts.Result.PrintedTop).Computed(facts.Result.PrintedBottom);
        var told = report.IsFeed ? $"có số liệu của {facts.Result.Coverage?.Have} nơi"
            : facts.Result is { PrintedTop: 0, PrintedBottom: 0 } ? "không xếp hạng, chỉ nêu tên vài nơi làm ví dụ"
            : $"chỉ in {facts.Result.PrintedTop} nơi cao nhất và {facts.Result.PrintedBottom} nơi thấp nhất";
        draft.Line($"Dạ, em **không biết {MetricText.Units(facts.Kind)} nào {facts.Place ?? $"hạng {facts.Rank}"}** về {MetricText.Name(facts.Choice)}: {MetricText.PeriodOf(report)} {told}.");
    }
}
