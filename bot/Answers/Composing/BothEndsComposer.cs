using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who stands in two lists at once, each with both figures; of two definitions only the names are set beside each other.</summary>
internal sealed class BothEndsComposer(UnitNames names) : AnswerComposer<BothEndsFacts>
{
    protected override AnswerDraft Compose(BothEndsFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        var units = MetricText.Units(facts.Kind);
        foreach (var end in new[] { facts.First, facts.Second })
        {
            if (end.Ranking.Report is null)
            {
                return MetricText.Nothing(draft, end.Choice, $"các {units} ở kỳ anh/chị hỏi");
            }
        }

        var (first, second) = (facts.First, facts.Second);
        MetricText.Frame(draft, first.Choice, first.Ranking.Report!, first.Ranking.Coverage);
        ChangeText.Between(draft.Evidence, first.Ranking.Report!, second.Ranking.Report!);
        var both = first.Ranking.Rows.Select(row => (Row: row, Other: second.Ranking.Rows.FirstOrDefault(other => other.Observation.EntityId == row.Observation.EntityId)))
            .Where(pair => pair.Other is not null).ToList();
        draft.Evidence.Computed(facts.Count).Computed(both.Count).Computed(first.Ranking.Rows.Count).Computed(second.Ranking.Rows.Count).Text(second.Choice.Indicator.Name);
        draft.Line(both.Count == 0
            ? $"Dạ, **không {units} nào** có tên ở cả {Told(first)} và {Told(second)}."
            : $"Dạ, **{both.Count} {units}** có tên ở cả {Told(first)} và {Told(second)}:");
        foreach (var (row, other) in both)
        {
            MetricText.Evident(draft.Evidence, row.Observation);
            MetricText.Evident(draft.Evidence, other!.Observation);
            draft.Bullet($"{names.Name(row.Observation.EntityId)}: {Figure(first, row)}; {Figure(second, other)}");
            draft.Rows.Add(MetricText.Row(row, names));
        }

        draft.Line("Em đối chiếu tên trong các nơi báo cáo in; nơi không được in thì em không biết.");
        if (first.Choice.Indicator.Id != second.Choice.Indicator.Id)
        {
            draft.Line("Hai bảng đo hai chỉ tiêu khác nhau: chỉ đối chiếu tên, không so số với số.");
        }

        MetricText.Close(draft, first.Choice, first.Ranking.Report!);
        MetricText.CiteReport(draft, first.Ranking.Report!, both.Select(pair => pair.Row.Observation));
        MetricText.CiteReport(draft, second.Ranking.Report!, both.Select(pair => pair.Other!.Observation));
        return draft;
    }

    private static string Told(RankedEnd end) =>
        $"{end.Ranking.Rows.Count} nơi {(end.Side == RankSide.Top ? "cao nhất" : "thấp nhất")} về {MetricText.Name(end.Choice)} ({MetricText.Label(end.Ranking.Report!)})";

    private static string Figure(RankedEnd end, RankedObservation row) => $"**{MetricText.Figure(row.Observation)}** ({MetricText.Label(end.Ranking.Report!)})";
}
