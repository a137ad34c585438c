using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The figure of one unit, with its rank where the report tells it.</summary>
internal sealed class ValueComposer(UnitNames names) : AnswerComposer<ValueFacts>
{
    protected override AnswerDraft Compose(ValueFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Value);
        draft.Evidence.Text(facts.EntityName);
        if (facts.Result.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice!, facts.EntityName);
        }

        MetricText.Frame(draft, facts.Choice, report, facts.Result.Coverage);
        if (facts.Result.Row is not { } row)
        {
            return NotPrinted(draft, facts, report);
        }

        MetricText.Evident(draft.Evidence, row.Observation);
        var below = facts.FromBottom is { } fromBottom ? fromBottom == 1 ? ", thấp nhất" : $", thứ {fromBottom} từ dưới lên" : "";
        var rankText = row.Rank is { } at ? $", hạng {at}{(facts.Result.Coverage?.Of is { } all ? $" trong {all}" : "")}" : "";
        var place = rankText.Length + below.Length > 0 ? $"{rankText}{below}," : "";
        draft.Line($"Dạ, {names.Name(row.Observation.EntityId)} đạt **{MetricText.Figure(row.Observation)}**{place} về {MetricText.Name(facts.Choice!)}, {MetricText.PeriodOf(report)}.");
        draft.Rows.Add(MetricText.Row(row, names));
        if (facts.AsksCount && row.Observation.Unit == "%")
        {
            draft.Bullet(row.Observation is { Numerator: { } part, Denominator: { } total }
                ? Counted(draft, part, total)
                : $"{MetricText.Label(report)} chỉ in tỷ lệ phần trăm của {names.Name(row.Observation.EntityId)}, không in số lượng hồ sơ hay dịch vụ.");
        }

        if (row.Rank is { } rank)
        {
            draft.Evidence.Computed(rank);
        }

        if (facts.FromBottom is { } counted)
        {
            draft.Evidence.Computed(counted);
        }

        if (row.Observation.Note is { } note)
        {
            draft.Bullet($"Ghi chú: {VietnameseFormat.InSentence(note)}.");
        }

        foreach (var other in facts.Result.Others.Where(other => other.IndicatorId == row.Observation.IndicatorId && other.ReportId != row.Observation.ReportId).Take(3))
        {
            if (facts.Choice!.Periods.FirstOrDefault(period => period.Id == other.ReportId) is { } earlier)
            {
                MetricText.Evident(draft.Evidence, other);
                draft.Evidence.Text(earlier.Period.Label).Day(earlier.Period.From).Day(earlier.Period.To);
                draft.Bullet($"Kỳ khác, {MetricText.PeriodOf(earlier)}: {MetricText.Figure(other)}.");
            }
        }

        if (facts.MeasuredAs is not null)
        {
            draft.Bullet($"Đây là số của {facts.MeasuredAs} theo {(facts.Kind == EntityKind.Ministry ? "cơ cấu" : "địa giới")} lúc báo cáo, trước khi sắp xếp; không phải số của {facts.EntityName} hiện nay.");
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, [row.Observation]);
        return draft;
    }

    private static string Counted(AnswerDraft draft, decimal part, decimal all)
    {
        draft.Evidence.Computed(part).Computed(all);
        return $"Số lượng: **{VietnameseFormat.Number(part)}** trên tổng số {VietnameseFormat.Number(all)}.";
    }

    private static AnswerDraft NotPrinted(AnswerDraft draft, ValueFacts facts, Report report)
    {
        draft.Kind = AnswerKinds.Unknown;
        draft.Outcome = "partial";
        draft.Evidence.Computed(facts.Result.PrintedTop).Computed(facts.Result.PrintedBottom);
        draft.Line(!report.IsFeed && facts.Result is { PrintedTop: > 0 } or { PrintedBottom: > 0 }
            ? $"Dạ, em không có số {MetricText.Name(facts.Choice!)} của {facts.EntityName}: {MetricText.PeriodOf(report)} chỉ in {facts.Result.PrintedTop} nơi cao nhất và {facts.Result.PrintedBottom} nơi thấp nhất, không có {facts.EntityName}."
            : $"Dạ, em không có số {MetricText.Name(facts.Choice!)} của {facts.EntityName}: {MetricText.PeriodOf(report)} không nêu riêng nơi này.");
        MetricText.CiteReport(draft, report, []);
        return draft;
    }
}
