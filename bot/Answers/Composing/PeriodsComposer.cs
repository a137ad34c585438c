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
            return draft.Line($"Dạ, em chưa có báo cáo nào{about} ở kỳ anh/chị hỏi.");
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
        foreach (var report in facts.Reports.Take(MostTold))
        {
            draft.Evidence.Text(report.Title).Text(report.Number).Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To);
            draft.Evidence.Text(report.Date is { } signed ? VietnameseFormat.SourceDate(signed) : null);
            var measures = facts.IndicatorsOf.TryGetValue(report.Id, out var names) && names.Count > 0 ? $": {string.Join("; ", names)}" : "";
            draft.Evidence.Texts(names ?? []);
            draft.Bullet($"{MetricText.PeriodOf(report)}{(report.Number is { } number ? $", số {number}" : "")}{(report.Date is { } date ? $", ngày {VietnameseFormat.SourceDate(date)}" : "")}, {(report.Circulation == Circulation.Internal ? "lưu hành nội bộ" : "công khai")}{measures}.");
            MetricText.CiteReport(draft, report, []);
        }

        if (facts.Reports.Count > MostTold)
        {
            draft.Line("Em nêu các kỳ mới nhất; anh/chị hỏi kỳ nào em xem kỳ đó.");
        }

        return draft;
    }
}
