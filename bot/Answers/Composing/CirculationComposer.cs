using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Whether the figures of a report may be shown to others, by the mark that the report bears.</summary>
internal sealed class CirculationComposer : AnswerComposer<CirculationFacts>
{
    protected override AnswerDraft Compose(CirculationFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Report);
        if (facts.Reports.Count == 0)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            return draft.Line("Dạ, em chưa có báo cáo nào ở kỳ anh/chị hỏi.");
        }

        foreach (var report in facts.Reports)
        {
            draft.Evidence.Text(report.Title).Text(report.Number).Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To);
        }

        var marks = facts.Reports.Select(report => report.Circulation).Distinct().ToList();
        if (marks is not [var mark])
        {
            draft.Line("Dạ, tùy báo cáo:");
            foreach (var report in facts.Reports)
            {
                draft.Bullet($"{Named(report)}: **{Marked(report)}**{(facts.AsksWhether ? report.Circulation == Circulation.Internal ? ", không đưa ra ngoài" : ", dẫn được, kèm nguồn" : "")}.");
            }
        }
        else
        {
            var verdict = !facts.AsksWhether ? "" : mark == Circulation.Internal ? "**không ạ**: " : "**được ạ**: ";
            draft.Line($"Dạ, {verdict}{string.Join("; ", facts.Reports.Select(Named))} ghi **{Marked(facts.Reports[0])}**.");
            draft.Line(mark == Circulation.Internal
                ? "Số trong báo cáo không đăng, không gửi cho người ngoài; muốn công bố thì anh/chị xin ý kiến cơ quan ban hành báo cáo."
                : "Khi dẫn, anh/chị ghi rõ tên báo cáo và kỳ số liệu.");
        }

        foreach (var report in facts.Reports)
        {
            MetricText.CiteReport(draft, report, []);
        }

        return draft;
    }

    private static string Marked(Report report) => report.Circulation == Circulation.Internal ? "lưu hành nội bộ" : "công khai";

    private static string Named(Report report) => $"{report.Title}{(report.Number is { } number ? $", số {number}" : "")} ({MetricText.Label(report)})";
}
