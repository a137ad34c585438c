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
        draft.Line(facts.Other is { } other
            ? $"Dạ, hai kỳ đo theo **hai định nghĩa khác nhau** nên em không nói được nơi nào lên, nơi nào xuống. Chỉ đối chiếu tên trong {end}: có tên ở {MetricText.Label(now)} ({MetricText.Name(facts.Choice)}) mà không có ở {MetricText.Label(before)} ({MetricText.Name(other)}): {Names(came)}; ngược lại: {Names(left)}."
            : came.Count == 0 && left.Count == 0
            ? $"Dạ, {end} về {MetricText.Name(facts.Choice)} không đổi từ {MetricText.Label(before)} đến {MetricText.Label(now)}."
            : $"Dạ, {end} về {MetricText.Name(facts.Choice)}, {MetricText.Label(before)} sang {MetricText.Label(now)}: vào thêm {Names(came)}; ra khỏi nhóm {Names(left)}.");
        foreach (var row in facts.Both ? [.. came, .. left] : facts.Left ? left : came)
        {
            var when = left.Contains(row) ? before : now;
            MetricText.Evident(draft.Evidence, row.Observation);
            draft.Evidence.Computed(row.Rank ?? 0);
            draft.Bullet($"{names.Name(row.Observation.EntityId)}: **{MetricText.Figure(row.Observation)}**{(row.Rank is { } rank ? $", hạng {rank}" : "")} ({MetricText.Label(when)})");
            draft.Rows.Add(MetricText.Row(row, names));
        }

        draft.Evidence.Text(facts.Other?.Indicator.Name);
        MetricText.Close(draft, facts.Choice, now);
        MetricText.CiteReport(draft, now, facts.Now.Rows.Select(row => row.Observation));
        MetricText.CiteReport(draft, before, facts.Before.Rows.Select(row => row.Observation));
        return draft;
    }

    private static List<RankedObservation> Missing(RankingResult rows, RankingResult elsewhere) =>
        [.. rows.Rows.Where(row => elsewhere.Rows.All(other => other.Observation.EntityId != row.Observation.EntityId))];

    private string Names(List<RankedObservation> rows) => rows.Count == 0 ? "không nơi nào" : $"**{string.Join(", ", rows.Select(row => names.Name(row.Observation.EntityId)))}**";
}
