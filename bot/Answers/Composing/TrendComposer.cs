using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Figures over time, one definition in one line; the chart is drawn from the rows.</summary>
internal sealed class TrendComposer(UnitNames names) : AnswerComposer<TrendFacts>
{
    /// <summary>More points are read from the chart.</summary>
    private const int MostTold = 8;

    protected override AnswerDraft Compose(TrendFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Trend);
        draft.Evidence.Texts(facts.Units.Select(unit => unit.Name));
        var known = facts.Units.Where(unit => unit.Result.Points.Count > 0).ToList();
        if (known.Count == 0)
        {
            return MetricText.Nothing(draft, facts.Choice, string.Join(", ", facts.Units.Select(unit => unit.Name)));
        }

        var newest = known[0].Result.Points[^1].Report;
        MetricText.Frame(draft, facts.Choice, newest, null);
        var isFirst = true;
        foreach (var (asked, result) in known)
        {
            if (facts.Run is { } run && RunText.Of(draft, run, names.Name(result.Points[^1].Observation.EntityId), result.Points) is { } verdict)
            {
                draft.Line($"{(isFirst ? "Dạ, " : "")}{verdict} về {MetricText.Name(facts.Choice)}, tính tới {MetricText.Label(result.Points[^1].Report)}.");
                isFirst = false;
            }

            if (facts.Peak is { } side)
            {
                TellPeak(draft, facts.Choice, side, result, isFirst);
                isFirst = false;
            }

            Tell(draft, facts, result, isFirst);
            isFirst = false;
            var last = result.Points[^1].Observation;
            if (names.Name(last.EntityId) is var measured && measured != asked && names.IsCurrent(last.EntityId))
            {
                draft.Bullet(MetricText.MeasuredAs(names, asked, measured, last));
            }
        }

        if (known.Any(unit => unit.Result.Points.Count == 1))
        {
            draft.Outcome = "partial";
            draft.Line("Mới có một kỳ theo định nghĩa này nên chưa thành xu hướng.");
            if (facts.Apart.Count > 0)
            {
                draft.Line("Kỳ khác đo theo định nghĩa khác, không nối thành một đường:");
                ChangeText.TellApart(draft, facts.Apart, names);
            }
        }

        ChangeText.Cumulative(draft, facts.Choice);
        MetricText.Close(draft, facts.Choice, newest);
        foreach (var point in known.SelectMany(unit => unit.Result.Points).DistinctBy(point => point.Report.Id).Reverse().Take(3))
        {
            MetricText.CiteReport(draft, point.Report, [point.Observation]);
        }

        return draft;
    }

    // "Tuần nào cao nhất": of the periods that are held, all that share the figure.
    private void TellPeak(AnswerDraft draft, IndicatorChoice choice, RankSide side, TrendResult result, bool isFirst)
    {
        var values = result.Points.Select(point => point.Observation.Value).ToList();
        var peak = side == RankSide.Top ? values.Max() : values.Min();
        var there = result.Points.Where(point => point.Observation.Value == peak).ToList();
        draft.Evidence.Computed(result.Points.Count);
        draft.Line($"{(isFirst ? "Dạ, " : "")}{names.Name(there[0].Observation.EntityId)} **{(side == RankSide.Top ? "cao nhất" : "thấp nhất")} ở {string.Join(", ", there.Select(point => MetricText.Label(point.Report)))}: {MetricText.Figure(there[0].Observation)}** về {MetricText.Name(choice)}, trong {result.Points.Count} kỳ em có số ({MetricText.Label(result.Points[0].Report)} đến {MetricText.Label(result.Points[^1].Report)}).");
    }

    private void Tell(AnswerDraft draft, TrendFacts facts, TrendResult result, bool isFirst)
    {
        var (first, last) = (result.Points[0], result.Points[^1]);
        var name = names.Name(last.Observation.EntityId);
        var lead = isFirst ? "Dạ, " : "";
        draft.Line(result.Change is { } change
            ? $"{lead}{name} **{ChangeText.Move(draft.Evidence, change, last.Observation.Unit)}** về {MetricText.Name(facts.Choice)} từ {MetricText.Label(first.Report)} đến {MetricText.Label(last.Report)}:"
            : $"{lead}{name} về {MetricText.Name(facts.Choice)}:");
        ChangeText.BeginsLater(draft, facts.AskedFrom, first.Report);
        var told = result.Points.Count <= MostTold ? result.Points : [first, .. result.Points.TakeLast(MostTold - 1)];
        foreach (var point in result.Points)
        {
            draft.Evidence.Text(point.Report.Period.Label).Day(point.Report.Period.From).Day(point.Report.Period.To);
            MetricText.Evident(draft.Evidence, point.Observation);
            draft.Rows.Add(MetricText.Row(new RankedObservation(null, point.Observation), names) with
            {
                Period = new AnswerPeriod(
                    point.Report.Period.From is { } from ? VietnameseFormat.Iso(from) : null, VietnameseFormat.Iso(point.Report.Period.To), point.Report.Period.Label),
            });
        }

        foreach (var point in told)
        {
            draft.Bullet($"{MetricText.Label(point.Report)}: **{MetricText.Figure(point.Observation)}**");
        }

        TellRun(draft, RunText.Steps(result.Points));
        if (told.Count < result.Points.Count)
        {
            draft.Evidence.Computed(result.Points.Count);
            draft.Line($"Biểu đồ có đủ {result.Points.Count} kỳ.");
        }
    }

    // "Tụt mấy tuần liền rồi": steps the same way up to the last period.
    private static void TellRun(AnswerDraft draft, IReadOnlyList<int> steps)
    {
        if (steps.Count > 2 && steps[0] != 0 && steps.TakeWhile(step => step == steps[0]).Count() is > 1 and var run)
        {
            draft.Evidence.Computed(run);
            draft.Bullet($"{(steps[0] > 0 ? "Tăng" : "Giảm")} liền {run} kỳ gần nhất.");
        }
    }
}
