using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The figure of each of two periods, where one of them does not hold it or measured something else.</summary>
internal sealed class PeriodFiguresComposer(UnitNames names) : AnswerComposer<PeriodFiguresFacts>
{
    protected override AnswerDraft Compose(PeriodFiguresFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Comparison) { Outcome = "partial" };
        var newest = facts.Figures.SelectMany(figure => figure.Figures).MaxBy(figure => figure.Report.Period.To);
        if (newest is null)
        {
            draft.Kind = AnswerKinds.Unknown;
        }
        else
        {
            MetricText.Frame(draft, facts.Choice, newest.Report, null);
        }

        draft.Line($"Dạ, {MetricText.Name(facts.Choice)}, từng kỳ:");
        foreach (var asked in facts.Figures)
        {
            draft.Evidence.Text(asked.Unit).Text(asked.Period);
            if (asked.Figures.Count == 0)
            {
                draft.Bullet($"{asked.Unit}, {asked.Period}: em **không có số**, báo cáo em giữ không in.");
            }

            foreach (var (indicator, report, row) in asked.Figures)
            {
                draft.Evidence.Text(indicator.Name).Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To).Text(names.Name(row.EntityId));
                MetricText.Evident(draft.Evidence, row);
                var other = indicator.Id == facts.Choice.Indicator.Id ? "" : $" {VietnameseFormat.InSentence(indicator.Name)}; định nghĩa khác, không so với kỳ kia được";
                draft.Bullet($"{names.Name(row.EntityId)}, {MetricText.PeriodOf(report)}: **{MetricText.Figure(row)}**{other}.");
                draft.Rows.Add(MetricText.Row(new RankedObservation(null, row), names));
                MetricText.CiteReport(draft, report, [row]);
            }
        }

        if (newest is not null)
        {
            MetricText.Circulate(draft, newest.Report);
        }

        return draft;
    }
}
