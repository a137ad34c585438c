using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Differences in words: percentage points for rates, the unit itself for counts.</summary>
internal static class ChangeText
{
    private const int MostPeriods = 3;

    /// <summary>"23,01 điểm phần trăm", "1.258.361 lượt"; without a sign.</summary>
    public static string Size(Evidence evidence, decimal difference, string unit)
    {
        var number = VietnameseFormat.Number(Math.Abs(difference));
        evidence.Computed(Math.Abs(difference)).Text($"{number}%");
        return $"{number} {(unit == "%" ? "điểm phần trăm" : unit)}";
    }

    /// <summary>"tăng 2 điểm phần trăm", "giảm …", "không đổi".</summary>
    public static string Move(Evidence evidence, decimal change, string unit) =>
        change == 0 ? "không đổi" : $"{(change > 0 ? "tăng" : "giảm")} {Size(evidence, change, unit)}";

    /// <summary>How many times the one figure is the other: "gấp 18,5 lần"; null: there is no such number.</summary>
    public static string? Times(AnswerDraft draft, Observation more, Observation less) =>
        Ratio(draft, more, less) is { } ratio ? $"gấp **{ratio.Times} lần** (số nhỏ bằng {ratio.Share} số lớn)" : null;

    /// <summary>How many times the greater is the smaller, and which share the smaller is of the greater ("18,5", "5,4%"); null: there is no such number.</summary>
    public static (string Times, string Share)? Ratio(AnswerDraft draft, Observation more, Observation less)
    {
        if (less.Value <= 0 || more.Value <= less.Value)
        {
            return null;
        }

        var (times, share) = (VietnameseFormat.Fixed(more.Value / less.Value, 1), $"{VietnameseFormat.Fixed(100 * less.Value / more.Value, 1)}%");
        draft.Evidence.Text($"{times} lần").Text(share);
        return (times, share);
    }

    /// <summary>A change of a count as a share of what it was: "13,0%"; null: of nothing there is none.</summary>
    public static string? Percent(Evidence evidence, decimal change, decimal before)
    {
        if (before <= 0 || change == 0)
        {
            return null;
        }

        var share = $"{VietnameseFormat.Fixed(Math.Abs(100 * change / before), 1)}%";
        evidence.Text(share);
        return share;
    }

    public static void Between(Evidence evidence, Report now, Report before) =>
        evidence.Text(before.Title).Text(before.Number).Text(before.Period.Label).Day(before.Period.From).Day(before.Period.To).Text(now.Period.Label);

    /// <summary>Among whom the ranks of two periods are counted, where somebody reported in one of them alone.</summary>
    public static void RankedAmong(AnswerDraft draft, IEnumerable<UnitChange> units)
    {
        if (units.FirstOrDefault(unit => unit is { Among: not null, OnlyInOne.Count: > 0 }) is { Among: { } among } unit)
        {
            draft.Evidence.Computed(among).Texts(unit.OnlyInOne);
            draft.Line($"Hạng tính trong {among} nơi có số ở cả hai kỳ; {string.Join(", ", unit.OnlyInOne)} thiếu số ở một kỳ nên không tính.");
        }
    }

    /// <summary>That what is held begins later than what was asked for.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="asked">From which day on; null: none was named.</param>
    /// <param name="first">The first period that is told.</param>
    public static void BeginsLater(AnswerDraft draft, DateOnly? asked, Report first)
    {
        if (asked is { } day && (first.Period.From ?? first.Period.To) is var from && from > day)
        {
            draft.Evidence.Day(day).Day(from);
            draft.Bullet($"Anh/chị hỏi từ {VietnameseFormat.Day(day)}; kho chỉ có từ {MetricText.Label(first)}, bắt đầu {VietnameseFormat.Day(from)}.");
        }
    }

    /// <summary>Figures of several definitions, each for itself: none is set against another.</summary>
    public static void TellApart(AnswerDraft draft, IReadOnlyList<ApartFigure> figures, UnitNames names)
    {
        foreach (var (indicator, report, row) in figures)
        {
            draft.Evidence.Text(indicator.Name).Text(report.Period.Label).Text(names.Name(row.EntityId));
            MetricText.Evident(draft.Evidence, row);
            draft.Bullet($"{names.Name(row.EntityId)}, {MetricText.Label(report)}: **{MetricText.Figure(row)}** {VietnameseFormat.InSentence(indicator.Name)}.");
            MetricText.CiteReport(draft, report, [row]);
        }

        foreach (var figure in figures.DistinctBy(figure => (figure.Report.Circulation, figure.Report.IsSimulated, figure.Report.IsFeed)))
        {
            MetricText.Circulate(draft, figure.Report);
        }
    }

    /// <summary>Why two periods cannot be set side by side.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="choice">The indicator.</param>
    /// <param name="now">The one period.</param>
    /// <param name="subject">Whom it was asked of.</param>
    /// <param name="other">The other period, where it is held; null: it is not.</param>
    /// <param name="against">How the period is called that it was to be set against; null: it has no name of its own.</param>
    public static AnswerDraft NotComparable(AnswerDraft draft, IndicatorChoice choice, Report now, string subject, Report? other = null, string? against = null)
    {
        draft.Kind = AnswerKinds.Unknown;
        draft.Outcome = "partial";
        if (other is not null)
        {
            draft.Evidence.Text(other.Period.Label);
            draft.Line($"Dạ, em không so được {subject} về {MetricText.Name(choice)} giữa {MetricText.PeriodOf(now)} và {MetricText.Label(other)}: {(other.IsSimulated == now.IsSimulated ? $"{MetricText.Label(other)} không có số của {subject}" : "một bên là số đo thật, một bên là số liệu mô phỏng")}.");
            MetricText.CiteReport(draft, now, []);
            return draft;
        }

        var others = choice.Periods.Where(report => report.Period.To != now.Period.To).DistinctBy(report => report.Period.To).Take(MostPeriods).ToList();
        draft.Evidence.Texts(others.Select(report => report.Period.Label)).Text(against);

        // "Only" holds where there is no other period; else what is missing is the one that it was to be set against.
        draft.Line(others.Count == 0
            ? $"Dạ, em không so được {subject} về {MetricText.Name(choice)} với kỳ khác: chỉ tiêu này, theo đúng một định nghĩa, em chỉ có ở {MetricText.PeriodOf(now)}."
            : $"Dạ, em không so được {subject} về {MetricText.Name(choice)} ở {MetricText.PeriodOf(now)} với {against ?? "kỳ anh/chị nói"}: kỳ ấy em không có. Chỉ tiêu này, theo đúng một định nghĩa, em còn có ở {string.Join(", ", others.Select(MetricText.Label))}.");
        TellNear(draft, choice);
        MetricText.CiteReport(draft, now, []);
        return draft;
    }

    /// <summary>Definitions of nearly the same name and where they are: never set beside the one asked about.</summary>
    public static void TellNear(AnswerDraft draft, IndicatorChoice choice)
    {
        foreach (var near in choice.Near.Value.Where(near => near.Periods.Count > 0).Take(2))
        {
            draft.Evidence.Text(near.Indicator.Name).Text(near.Periods[0].Period.Label);
            draft.Bullet($"{MetricText.Label(near.Periods[0])} đo {VietnameseFormat.InSentence(near.Indicator.Name)}: định nghĩa khác, hai số không so sánh với nhau được.");
        }
    }

    public static void Cumulative(AnswerDraft draft, IndicatorChoice choice)
    {
        if (choice.Indicator.IsCumulative)
        {
            draft.Line("Đây là số cộng dồn từ đầu năm, nên tăng dần là bình thường.");
        }
    }
}
