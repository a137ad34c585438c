using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What figure answers have in common: period, definition, how much of the whole is known, source, circulation.</summary>
internal static class MetricText
{
    public static void Frame(AnswerDraft draft, IndicatorChoice? choice, Report report, Coverage? coverage)
    {
        draft.Evidence.Text(report.Title).Text(report.Number).Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To);
        draft.Period = new AnswerPeriod(
            report.Period.From is { } from ? VietnameseFormat.Iso(from) : null, VietnameseFormat.Iso(report.Period.To), report.Period.Label);
        if (choice is not null)
        {
            draft.Indicator = choice.Indicator.Id;
            draft.Evidence.Text(choice.Indicator.Name).Text(choice.Indicator.Numerator).Text(choice.Indicator.Denominator);
        }

        if (coverage is not null)
        {
            draft.Coverage = new AnswerCoverage(coverage.Have, coverage.Of);
            draft.Evidence.Computed(coverage.Have);
            if (coverage.Of is { } of)
            {
                draft.Evidence.Computed(of);
            }
        }
    }

    /// <summary>The report as a source; the table is named when all figures stand in one.</summary>
    public static void CiteReport(AnswerDraft draft, Report report, IEnumerable<Observation> rows)
    {
        var locations = rows.Select(row => row.Location).Distinct().ToList();
        draft.Cite([new Source(report.Title, report.Number, report.Date, Location: locations.Count > 0 ? string.Join(", ", locations) : null, Circulation: report.Circulation)]);
    }

    public static void Close(AnswerDraft draft, IndicatorChoice? choice, Report report)
    {
        if (choice is { Indicator.Numerator: { } numerator } && choice.Indicator.Denominator is { } denominator)
        {
            draft.Line($"Cách tính: {VietnameseFormat.InSentence(numerator).TrimEnd('.')} chia cho {VietnameseFormat.InSentence(denominator).TrimEnd('.')}.");
        }

        TellInstead(draft, choice, report);
        Assume(draft, choice);
        Circulate(draft, report);
    }

    /// <summary>That the question named no indicator, and which was taken.</summary>
    public static void Assume(AnswerDraft draft, IndicatorChoice? choice)
    {
        if (choice is { Assumed: true })
        {
            draft.Line($"Anh/chị chưa nói chỉ tiêu nên em lấy {VietnameseFormat.InSentence(choice.Indicator.Name)}; anh/chị nêu chỉ tiêu khác nếu cần.");
        }
    }

    /// <summary>That a definition of nearly the same name is told for one that the period does not have.</summary>
    public static void TellInstead(AnswerDraft draft, IndicatorChoice? choice, Report report)
    {
        if (choice is { InsteadOf: { } asked })
        {
            draft.Evidence.Text(asked.Name);
            draft.Line($"{Label(report)} không có {VietnameseFormat.InSentence(asked.Name)} nên em lấy {Name(choice)}: định nghĩa khác, hai số không so sánh với nhau được.");
        }
    }

    /// <summary>Who may see the figures, and whether they are real.</summary>
    public static void Circulate(AnswerDraft draft, Report report) => draft.Line(report switch
    {
        { IsSimulated: true } => "**Đây là số liệu mô phỏng** để trình diễn, không phải số đo thật.",
        { Circulation: Circulation.Public } => "Số liệu công khai.",
        { IsFeed: true } => "Số liệu lưu hành nội bộ.",
        _ => "Số liệu lưu hành nội bộ; hệ thống đo chưa kết nối đủ các nơi nên chỉ phản ánh tương đối.",
    });

    /// <summary>Units of today bear the names of units that were measured before they were merged.</summary>
    public static void OldUnits(AnswerDraft draft, EntityKind kind, IEnumerable<Observation> rows, UnitNames names)
    {
        if (rows.Any(row => names.WasMerged(row.EntityId)))
        {
            draft.Line(kind == EntityKind.Ministry ? "Tên bộ, ngành theo cơ cấu lúc báo cáo, trước khi sắp xếp." : "Tên tỉnh theo địa giới lúc báo cáo, trước khi sắp xếp.");
        }
    }

    /// <summary>
    /// A figure of another unit than the one asked about: of the one that took it in ("Bình Dương" of a week of 2026), or of the one that bore the
    /// name when it was measured.
    /// </summary>
    public static string MeasuredAs(UnitNames names, string asked, string measured, Observation row) =>
        names.IsCurrent(row.EntityId) ? $"Đây là số của {measured} sau sắp xếp; {asked} không còn số riêng."
        : $"Đây là số của {measured} theo {(row.EntityKind == EntityKind.Ministry ? "cơ cấu" : "địa giới")} lúc báo cáo, trước khi sắp xếp.";

    /// <summary>"Tuần 51/2022 (số liệu 01/01/2022 đến 20/12/2022)"; a simulated figure says so wherever its period is told.</summary>
    public static string PeriodOf(Report report)
    {
        var what = report.IsSimulated ? "số liệu mô phỏng" : "số liệu";
        return report.Period.From is { } from
            ? $"{report.Period.Label} ({what} {VietnameseFormat.Day(from)} đến {VietnameseFormat.Day(report.Period.To)})"
            : $"{report.Period.Label} ({what} đến {VietnameseFormat.Day(report.Period.To)})";
    }

    /// <summary>"Tuần 51/2022"; a simulated period says so here too.</summary>
    public static string Label(Report report) => MetricPeriodSpan.Label(report);

    /// <summary>How much of the whole is known: a document prints both ends, a feed holds who reported.</summary>
    public static string Known(Report report, Coverage coverage) => (report.IsFeed, coverage.Of) switch
    {
        (true, { } of) => $"Có số liệu của {coverage.Have} trong {of} đơn vị.",
        (true, null) => $"Có số liệu của {coverage.Have} đơn vị.",
        (false, { } of) => $"Báo cáo chỉ in hai đầu bảng: có {coverage.Have} trong {of} đơn vị.",
        (false, null) => $"Báo cáo chỉ in hai đầu bảng, có {coverage.Have} đơn vị.",
    };

    public static AnswerRow Row(RankedObservation ranked, UnitNames names) => new(
        ranked.Rank,
        ranked.Observation.EntityId,
        names.Name(ranked.Observation.EntityId),
        ranked.Observation.Value,
        ranked.Observation.Unit,
        ranked.Observation.Numerator,
        ranked.Observation.Denominator)
    {
        Side = ranked.Observation.Side?.ToString(),
    };

    /// <summary>The figure as printed, with its unit when the print has none.</summary>
    public static string Figure(Observation row) => row.Unit == "%" ? row.Printed : $"{row.Printed} {row.Unit}";

    public static void Evident(Evidence evidence, Observation row) => evidence.Text(Figure(row)).Text(row.Note).Text(row.Location);

    public static string Units(EntityKind kind) => kind == EntityKind.Ministry ? "bộ, ngành" : "tỉnh, thành phố";

    public static string Name(IndicatorChoice choice)
    {
        var bracket = choice.Indicator.Name.IndexOf('(', StringComparison.Ordinal);
        return VietnameseFormat.InSentence(bracket > 0 ? choice.Indicator.Name[..bracket].Trim() : choice.Indicator.Name);
    }

    /// <summary>No figure for what was asked: says what there is instead.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="choice">The indicator.</param>
    /// <param name="asked">Whom it was asked of, and for when.</param>
    /// <param name="unprinted">A unit that none of the indicator's reports prints; null: they may.</param>
    public static AnswerDraft Nothing(AnswerDraft draft, IndicatorChoice choice, string asked, string? unprinted = null)
    {
        draft.Kind = AnswerKinds.Unknown;
        draft.Outcome = "no_data";
        draft.Evidence.Text(choice.Indicator.Name).Text(asked);
        draft.Line($"Dạ, em chưa có số liệu {Name(choice)} cho {asked}.");
        foreach (var report in choice.Periods.Take(3))
        {
            draft.Evidence.Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To);
            draft.Bullet($"Chỉ tiêu này em có ở {PeriodOf(report)}{(unprinted is null ? "" : $", không in {unprinted}")}.");
        }

        ChangeText.TellNear(draft, choice);

        return draft;
    }
}
