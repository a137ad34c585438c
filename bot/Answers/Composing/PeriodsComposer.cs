using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Which reports there are, to which day their figures go and what they measure.</summary>
internal sealed class PeriodsComposer(TimeProvider time) : AnswerComposer<PeriodsFacts>
{
    private const int MostTold = 5;

    protected override AnswerDraft Compose(PeriodsFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Report);
        draft.Evidence.Text(facts.Indicator?.Name);
        var about = facts.Indicator is { } indicator ? $" {VietnameseFormat.InSentence(indicator.CommonName)}" : "";
        if (facts.Reports is not [var newest, ..])
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            draft.Line($"Dạ, em chưa có báo cáo nào{about} ở kỳ anh/chị hỏi.{(facts.Newest is { } last ? $" Mới nhất em có là **{MetricText.PeriodOf(last)}**." : "")}");
            if (facts.Newest is { } told)
            {
                draft.Evidence.Text(told.Period.Label).Day(told.Period.From).Day(told.Period.To);
            }

            return draft;
        }

        var age = VietnamClock.Today(time).DayNumber - newest.Period.To.DayNumber;
        draft.Evidence.Computed(facts.Reports.Count).Computed(Math.Max(age, 0));
        if (facts is { IsMissing: true, Indicator: { } missing })
        {
            draft.Evidence.Text(missing.Name);
            draft.Line($"Dạ, kỳ anh/chị hỏi **không có chỉ tiêu** {VietnameseFormat.InSentence(missing.Name)}.");
            about = "";
        }

        draft.Line(facts is { IsNamed: true, Reports.Count: 1 }
            ? $"Dạ, **{newest.Title}**: {MetricText.PeriodOf(newest)}, {(newest.Circulation == Circulation.Internal ? "lưu hành nội bộ" : "công khai")}."
            : $"Dạ, số liệu{about} mới nhất em có là **{MetricText.PeriodOf(newest)}**{(age > 0 ? $", đã {VietnameseFormat.Number(age)} ngày" : "")}. {(facts.Reports.Count == 1 ? "Báo cáo:" : $"Có {facts.Reports.Count} kỳ:")}");
        foreach (var line in Lines(facts).Take(MostTold))
        {
            Tell(draft, facts, line);
        }

        if (Lines(facts).Count > MostTold)
        {
            draft.Line("Em nêu các kỳ mới nhất; anh/chị hỏi kỳ nào em xem kỳ đó.");
        }

        return draft;
    }

    // Weeks of a feed that measure the same stand in one line.
    private static List<List<Report>> Lines(PeriodsFacts facts)
    {
        var lines = new List<List<Report>>();
        foreach (var report in facts.Reports)
        {
            if (report.IsFeed && lines is [.., [{ IsFeed: true } before, ..] line] && before.IsSimulated == report.IsSimulated && Measured(facts, before).SequenceEqual(Measured(facts, report)))
            {
                line.Add(report);
            }
            else
            {
                lines.Add([report]);
            }
        }

        return lines;
    }

    private static IReadOnlyList<string> Measured(PeriodsFacts facts, Report report) => facts.IndicatorsOf.GetValueOrDefault(report.Id) ?? [];

    private static void Tell(AnswerDraft draft, PeriodsFacts facts, List<Report> line)
    {
        foreach (var told in line)
        {
            draft.Evidence.Text(told.Title).Text(told.Number).Text(told.Period.Label).Day(told.Period.From).Day(told.Period.To);
        }

        var report = line[0];
        draft.Evidence.Computed(line.Count).Text(report.Date is { } signed ? VietnameseFormat.SourceDate(signed) : null).Texts(Measured(facts, report));
        var measures = Measured(facts, report) is { Count: > 0 } names ? $": {string.Join("; ", names)}" : "";
        draft.Bullet($"{(line.Count > 1 ? MetricPeriodSpan.Label(line[^1], report, line.Count) : MetricText.PeriodOf(report))}{(report.Number is { } number ? $", số {number}" : "")}{(report.Date is { } date ? $", ngày {VietnameseFormat.SourceDate(date)}" : "")}, {(report.Circulation == Circulation.Internal ? "lưu hành nội bộ" : "công khai")}{measures}.");
        MetricText.CiteReport(draft, report, []);
    }
}
