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
            if (facts.OfParts is { } parts)
            {
                return Parts(draft, facts, parts);
            }

            // What the indicator's reports hold of others says nothing of this unit.
            draft.Evidence.Text(facts.Period);
            MetricText.Nothing(draft, facts.Choice!, facts.Period is { } period ? $"{facts.EntityName} ở {period}" : facts.EntityName, facts.Elsewhere.Count > 0 ? null : facts.EntityName);
            return TellElsewhere(draft, facts);
        }

        MetricText.Frame(draft, facts.Choice, report, facts.Result.Coverage);
        if (facts.Result.Row is not { } row)
        {
            return NotPrinted(draft, facts, report);
        }

        MetricText.Evident(draft.Evidence, row.Observation);
        // A document ranks those that were measured, and says of nobody how many they were.
        var printed = report.IsFeed ? "" : " trong bảng in";
        var below = facts.FromBottom is { } fromBottom ? fromBottom == 1 ? $", thấp nhất{printed}" : $", thứ {fromBottom} từ dưới lên{printed}" : "";
        var rankText = row.Rank is { } at ? $", hạng {at}{(report.IsFeed && facts.Result.Coverage is { Of: not null } all ? all.IsComplete ? $" trong {all.Have}" : $" trong {all.Have} nơi có số" : "")}" : "";
        rankText = $"{Within(draft, facts.InGroup)}{rankText}";
        var place = rankText.Length + below.Length > 0 ? $"{rankText}{below}," : "";
        var joined = facts.MeasuredAs is { } today && names.IsCurrent(row.Observation.EntityId) && today != facts.EntityName;
        draft.Line($"Dạ, {(joined ? $"{facts.EntityName} nay thuộc {facts.MeasuredAs}: " : "")}{names.Name(row.Observation.EntityId)} đạt **{MetricText.Figure(row.Observation)}**{place} về {MetricText.Name(facts.Choice!)}, {MetricText.PeriodOf(report)}.");
        draft.Rows.Add(MetricText.Row(row, names));
        if (facts.AsksCount && row.Observation.Unit == "%")
        {
            draft.Bullet(row.Observation is { Numerator: { } part, Denominator: { } total }
                ? Counted(draft, part, total)
                : $"Trong kho số liệu em chỉ có tỷ lệ phần trăm của {names.Name(row.Observation.EntityId)}, chưa có số lượng hồ sơ hay dịch vụ.");
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
                var there = facts.Ranked.FirstOrDefault(ranked => ranked.Observation.ReportId == other.ReportId && ranked.Observation.IndicatorId == other.IndicatorId)?.Rank;
                if (there is { } placed)
                {
                    draft.Evidence.Computed(placed);
                }

                draft.Bullet($"Kỳ khác, {MetricText.PeriodOf(earlier)}: {MetricText.Figure(other)}{(there is null ? "" : $", hạng {there}")}.");
            }
        }

        if (facts.MeasuredAs is { } measured)
        {
            draft.Evidence.Text(facts.NowPartOf).Text(measured);
            var whose = MetricText.MeasuredAs(names, facts.EntityName, measured, row.Observation);
            draft.Bullet(names.IsCurrent(row.Observation.EntityId) ? whose
                : $"{whose.TrimEnd('.')}; " + (facts.NowPartOf is { } now ? $"nay thuộc {now}." : $"không phải số của {facts.EntityName} hiện nay."));
        }

        if (facts.InGroup is { } asked)
        {
            if (!asked.Members.Units.Contains(row.Observation.EntityId))
            {
                draft.Bullet($"{names.Name(row.Observation.EntityId)} không thuộc {asked.Members.Label}.");
            }

            GroupText.Tell(draft, asked.Members, [], names);
        }

        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, [row.Observation]);
        return NewerText.Open(draft, facts.Newer, report);
    }

    // "Trung bình cả nước tuần 47": no figure of the whole, and the averages of its parts.
    private static AnswerDraft Parts(AnswerDraft draft, ValueFacts facts, PartMeans parts)
    {
        draft.Outcome = "partial";
        MetricText.Frame(draft, facts.Choice, parts.Report, null);
        draft.Line($"Dạ, {MetricText.PeriodOf(parts.Report)} **không có số chung của {facts.EntityName}** về {MetricText.Name(facts.Choice!)}, chỉ có bình quân em tự tính, mỗi nơi tính như nhau: {string.Join("; ", parts.Means.Select(mean => NewerText.Told(draft, mean)))}.");
        MetricText.Close(draft, facts.Choice, parts.Report);
        MetricText.CiteReport(draft, parts.Report, []);
        return draft;
    }

    private static string Within(AnswerDraft draft, PlaceInGroup? asked)
    {
        if (asked is not { Place: { } place })
        {
            return "";
        }

        draft.Evidence.Text(asked.Members.Label).Computed(place).Computed(asked.Of);
        return $", thứ {place} trong {asked.Of} nơi có số của {asked.Members.Label}";
    }

    private static string Counted(AnswerDraft draft, decimal part, decimal all)
    {
        draft.Evidence.Computed(part).Computed(all);
        return $"Số lượng: **{VietnameseFormat.Number(part)}** trên tổng số {VietnameseFormat.Number(all)}.";
    }

    // Where the unit is printed after all: the period and the definition, and no figure, because another one was asked for.
    private AnswerDraft TellElsewhere(AnswerDraft draft, ValueFacts facts)
    {
        foreach (var (indicator, report, row) in facts.Elsewhere)
        {
            // A newer period prints who took the unit in, under its own name.
            var whose = names.TakenInBy(facts.EntityId ?? row.EntityId, row.EntityId) is null ? facts.EntityName : $"{names.Name(row.EntityId)} (nay gồm cả {facts.EntityName})";
            draft.Evidence.Text(indicator.Name).Text(whose).Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To);
            draft.Bullet(indicator.Id == facts.Choice!.Indicator.Id
                ? $"Số của {whose} về chỉ tiêu này em có ở {MetricText.PeriodOf(report)}."
                : $"{MetricText.Label(report)} có in {whose} về {VietnameseFormat.InSentence(indicator.Name)}: định nghĩa khác.");
        }

        if (facts.Parts.Count > 0)
        {
            var parts = facts.Parts.Select(part => part.Name).Distinct().ToList();
            draft.Evidence.Texts(parts);
            draft.Line($"{(facts.EntityId is { } own && names.WasThereBefore(own) ? $"{facts.EntityName} hiện nay gồm cả nơi khác nhập vào sau kỳ báo cáo này" : $"{facts.EntityName} được lập sau kỳ báo cáo này")}; báo cáo có in riêng {string.Join(", ", parts)}, tỷ lệ của các nơi không cộng được. Anh/chị hỏi từng nơi cũ, em trả lời được ạ.");
        }

        return draft;
    }

    private AnswerDraft NotPrinted(AnswerDraft draft, ValueFacts facts, Report report)
    {
        draft.Kind = AnswerKinds.Unknown;
        draft.Outcome = "partial";
        draft.Evidence.Computed(facts.Result.PrintedTop).Computed(facts.Result.PrintedBottom);
        draft.Line(!report.IsFeed && facts.Result is { PrintedTop: > 0 } or { PrintedBottom: > 0 }
            ? $"Dạ, em không có số {MetricText.Name(facts.Choice!)} của {facts.EntityName}: {MetricText.PeriodOf(report)} chỉ in {facts.Result.PrintedTop} nơi cao nhất và {facts.Result.PrintedBottom} nơi thấp nhất, không có {facts.EntityName}."
            : $"Dạ, em chưa có trong kho số liệu {MetricText.Name(facts.Choice!)} của riêng {facts.EntityName}, {MetricText.PeriodOf(report)}.");
        MetricText.TellInstead(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, []);
        return TellElsewhere(draft, facts);
    }
}
