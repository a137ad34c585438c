using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Which of the recorded units are on one side of a limit; says so where others may be there too.</summary>
internal sealed class ThresholdComposer(UnitNames names) : AnswerComposer<ThresholdFacts>
{
    protected override AnswerDraft Compose(ThresholdFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        if (facts.Report is not { } report)
        {
            return MetricText.Nothing(draft, facts.Choice, $"các {MetricText.Units(facts.Kind)} ở kỳ anh/chị hỏi");
        }

        MetricText.Frame(draft, facts.Choice, report, facts.Coverage);
        var where = Where(draft, facts);
        var units = $"{MetricText.Units(facts.Kind)}{GroupText.Among(facts.Group)}";
        draft.Evidence.Text(facts.Group).Computed(facts.Rows.Count);
        // A document leaves out who stands between its two ends; who reported to a feed can be counted.
        if (facts is { WantsWhole: true, IsWhole: false, Report.IsFeed: false })
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "partial";
            draft.Line($"Dạ, em **không đếm đủ được** bao nhiêu {units} {where} về {MetricText.Name(facts.Choice)}: {MetricText.PeriodOf(report)} chỉ có số của một phần các nơi, nơi không có số thì em không biết.{(facts.Rows.Count > 0 ? " Trong các nơi có số:" : "")}");
            TellRows(draft, facts);
            if (facts.Rows.Count > 0)
            {
                MetricText.Circulate(draft, report);
            }

            MetricText.CiteReport(draft, report, facts.Rows);
            return draft;
        }

        if (facts.Rows.Count == 0)
        {
            draft.Kind = facts.IsWhole ? AnswerKinds.Ranking : AnswerKinds.Unknown;
            draft.Line(facts.IsWhole
                ? $"Dạ, không {units} nào {where} về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}."
                : facts.Coverage is { Have: <= FewPrinted and var few } ? $"Dạ, em **không biết** {units} nào {where} về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}: báo cáo chỉ nêu số của {few} nơi, và {(few == 1 ? "nơi ấy" : "không nơi nào trong đó")}{(few == 1 ? " không " : " ")}{where}."
                : $"Dạ, trong các {units} có số {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}, không nơi nào {where}; những nơi báo cáo không in thì em không biết.");
        }
        else
        {
            var count = facts.IsWhole ? $"{facts.Rows.Count}" : $"ít nhất {facts.Rows.Count}";
            draft.Line($"Dạ, **{count} {units}** {where} về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}:");
        }

        TellRows(draft, facts);
        if (facts is { WantsWhole: true, Coverage: { Have: > 0 } all } && (facts.IsWhole || report.IsFeed))
        {
            var share = $"{VietnameseFormat.Fixed(100m * facts.Rows.Count / all.Have, 1)}%";
            draft.Evidence.Text(share).Computed(all.Have);
            draft.Bullet($"Là {facts.Rows.Count} trong {all.Have} {units}{(all.IsComplete ? "" : " có số")}, bằng **{share}**.");
        }

        if (facts.Coverage is { IsComplete: false } coverage && !facts.IsWhole)
        {
            draft.Outcome = "partial";
            draft.Line(coverage.Of is { } of
                ? $"{(report.IsFeed ? "Có số liệu của" : "Báo cáo chỉ in")} {coverage.Have} trong {of} đơn vị; những nơi còn lại em không biết."
                : $"{(report.IsFeed ? "Có số liệu của" : "Báo cáo chỉ in")} {coverage.Have} đơn vị; những nơi còn lại em không biết.");
        }

        TellTarget(draft, facts);
        GroupText.Tell(draft, facts.Members, facts.Rows.Select(row => row.EntityId), names);
        MetricText.OldUnits(draft, facts.Kind, facts.Rows, names);
        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, facts.Rows);
        return draft;
    }

    /// <summary>Of so few printed units nothing is said of the others, not even by leaving it open.</summary>
    private const int FewPrinted = 3;

    private void TellRows(AnswerDraft draft, ThresholdFacts facts)
    {
        foreach (var row in facts.Rows)
        {
            MetricText.Evident(draft.Evidence, row);
            draft.Bullet($"{names.Name(row.EntityId)} **{MetricText.Figure(row)}**{(facts.TellsDistance ? TargetText.Distance(draft, row, facts.Target) : "")}");
            draft.Rows.Add(MetricText.Row(new RankedObservation(null, row), names));
        }
    }

    private static string Where(AnswerDraft draft, ThresholdFacts facts)
    {
        var (limit, upper) = ($"{(facts.IsMean ? "bình quân " : "")}{Limit(draft, facts.Limit, facts)}{(facts.IsMean ? " (em tự tính, mỗi nơi tính như nhau)" : "")}", facts.Upper is { } top ? Limit(draft, top, facts) : null);
        return facts.Comparison switch
        {
            "<" => $"dưới {limit}",
            ">" => $"trên {limit}",
            "-" => $"từ {limit} đến {upper}",
            "-<" => $"từ {limit} đến dưới {upper}",
            _ when facts is { Limit: 100, Choice.Indicator.Unit: "%" } => $"đạt {limit}",
            _ => $"từ {limit} trở lên",
        };
    }

    private static string Limit(AnswerDraft draft, decimal value, ThresholdFacts facts)
    {
        var unit = facts.Choice.Indicator.Unit;
        var text = unit == "%" ? $"{VietnameseFormat.Number(value)}%" : $"{VietnameseFormat.Number(value)} {unit}";
        draft.Evidence.Text(text);
        return text;
    }

    private static void TellTarget(AnswerDraft draft, ThresholdFacts facts)
    {
        if (facts.Target is not { } target)
        {
            return;
        }

        draft.Evidence.Text(target.Years).Text(target.Note);
        draft.Line(target.AppliesTo == EntityKind.Nation && facts.Kind != EntityKind.Nation
            ? $"Mức này là mục tiêu năm {target.Years} của cả nước, không đặt riêng cho từng nơi."
            : $"Mức này là mục tiêu năm {target.Years} của {MetricText.Units(facts.Kind)}.");
        TargetText.Unset(draft, facts.UnsetYear);
        draft.Cite(target.Sources.Take(1));
    }
}
