using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who came into, and who left, the first or last of a ranking between two periods.</summary>
internal sealed class EntrantsComposer(UnitNames names) : AnswerComposer<EntrantsFacts>
{
    protected override AnswerDraft Compose(EntrantsFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        if (facts.Now.Report is not { } now)
        {
            return MetricText.Nothing(draft, facts.Choice, $"các {MetricText.Units(facts.Kind)} ở kỳ anh/chị hỏi");
        }

        MetricText.Frame(draft, facts.Choice, now, facts.Now.Coverage);
        if (facts.Before.Report is not { } before)
        {
            return ChangeText.NotComparable(draft, facts.Choice, now, $"các {MetricText.Units(facts.Kind)}");
        }

        ChangeText.Between(draft.Evidence, now, before);
        draft.Evidence.Computed(facts.Count);
        var end = $"nhóm {facts.Count} {MetricText.Units(facts.Kind)} {(facts.Side == RankSide.Top ? "cao nhất" : "thấp nhất")}";
        var came = Missing(facts.Now, facts.Before);
        var left = Missing(facts.Before, facts.Now);
        draft.Line(came.Count == 0 && left.Count == 0
            ? $"Dạ, {end} về {MetricText.Name(facts.Choice)} không đổi từ {MetricText.Label(before)} đến {MetricText.Label(now)}."
            : $"Dạ, {end} về {MetricText.Name(facts.Choice)}, {MetricText.Label(before)} sang {MetricText.Label(now)}: vào thêm {Names(came)}; ra khỏi nhóm {Names(left)}.");
        foreach (var row in facts.Left ? left : came)
        {
            MetricText.Evident(draft.Evidence, row.Observation);
            draft.Evidence.Computed(row.Rank ?? 0);
            draft.Bullet($"{names.Name(row.Observation.EntityId)}: **{MetricText.Figure(row.Observation)}**{(row.Rank is { } rank ? $", hạng {rank}" : "")} ({MetricText.Label(facts.Left ? before : now)})");
            draft.Rows.Add(MetricText.Row(row, names));
        }

        MetricText.Close(draft, facts.Choice, now);
        MetricText.CiteReport(draft, now, facts.Now.Rows.Select(row => row.Observation));
        MetricText.CiteReport(draft, before, facts.Before.Rows.Select(row => row.Observation));
        return draft;
    }

    private static List<RankedObservation> Missing(RankingResult rows, RankingResult elsewhere) =>
        [.. rows.Rows.Where(row => elsewhere.Rows.All(other => other.Observation.EntityId != row.Observation.EntityId))];

    private string Names(List<RankedObservation> rows) => rows.Count == 0 ? "không nơi nào" : $"**{string.Join(", ", rows.Select(row => names.Name(row.Observation.EntityId)))}**";
}
