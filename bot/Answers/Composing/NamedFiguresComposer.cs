using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What each figure that a message names is: indicator, period, table. Two figures of a unit are most often of two indicators.</summary>
internal sealed class NamedFiguresComposer(UnitNames names) : AnswerComposer<NamedFiguresFacts>
{
    protected override AnswerDraft Compose(NamedFiguresFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Value);
        draft.Evidence.Text(facts.Unit);
        var held = facts.Figures.SelectMany(figure => figure.Figures).ToList();
        draft.Kind = held.Count == 0 ? AnswerKinds.Unknown : draft.Kind;
        draft.Outcome = facts.Figures.Any(figure => figure.Figures.Count == 0) ? "partial" : draft.Outcome;
        var apart = held.Select(figure => figure.Indicator.Id).Distinct().Skip(1).Any();
        draft.Line(held.Count == 0 ? $"Dạ, em **không thấy** số nào anh/chị nêu của {facts.Unit} trong các báo cáo em có."
            : apart ? $"Dạ, các số này của {facts.Unit} là **những điều khác nhau**, không so với nhau được:"
            : $"Dạ, của {facts.Unit}:");
        foreach (var named in facts.Figures)
        {
            var said = VietnameseFormat.Number(named.Value);
            draft.Evidence.Text(said).Computed(named.Value);
            if (named.Figures.Count == 0 && held.Count > 0)
            {
                draft.Bullet($"{said}: em **không thấy** số này trong các báo cáo em có.");
            }

            foreach (var (indicator, report, row) in named.Figures)
            {
                draft.Indicator ??= indicator.Id;
                draft.Evidence.Text(indicator.Name).Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To).Text(names.Name(row.EntityId));
                MetricText.Evident(draft.Evidence, row);
                draft.Bullet($"**{MetricText.Figure(row)}**: {VietnameseFormat.InSentence(indicator.Name)}, {MetricText.PeriodOf(report)}.");
                draft.Rows.Add(MetricText.Row(new RankedObservation(null, row), names));
                MetricText.CiteReport(draft, report, [row]);
            }
        }

        foreach (var figure in held.DistinctBy(figure => (figure.Report.Circulation, figure.Report.IsSimulated, figure.Report.IsFeed)))
        {
            MetricText.Circulate(draft, figure.Report);
        }

        return draft;
    }
}
