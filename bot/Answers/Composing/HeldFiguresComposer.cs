using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Everything that the reports print of one unit, report by report, each with its table.</summary>
internal sealed class HeldFiguresComposer(UnitNames names) : AnswerComposer<HeldFiguresFacts>
{
    private const int MostOfEnd = 3;

    /// <summary>How more indicators are reckoned is longer than their figures.</summary>
    private const int MostExplained = 4;

    protected override AnswerDraft Compose(HeldFiguresFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Value);
        var name = names.Name(facts.Unit);
        draft.Evidence.Text(name).Text(facts.Period);
        if (facts.Figures.Count == 0)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            return draft.Line($"Dạ, em **chưa có số nào** của {name}{(facts.Period is { } period ? $" ở {period}" : "")} trong kho số liệu: các bảng em giữ chỉ in những nơi cao nhất và thấp nhất.");
        }

        var others = facts.Figures.Select(figure => figure.Row.Observation.EntityId).Where(id => id != facts.Unit && names.IsCurrent(id)).Distinct().ToList();
        var reports = facts.Figures.Select(figure => figure.Report).DistinctBy(report => report.Id).ToList();
        MetricText.Frame(draft, facts.Figures[0].Choice, reports[0], null);
        draft.Evidence.Computed(facts.Figures.Count).Computed(reports.Count);
        var whole = others.Count > 0 && names.Name(others[0]) is var joined && joined != name ? $"{name} nay thuộc {joined}, số sau sắp xếp là của {joined}; kho " : $"{name} ";
        if (facts.End is { } end && Ranked(facts.Figures, reports[0]) is { Count: > 1 } ranked)
        {
            return TellEnd(draft, name, end, ranked);
        }

        if (facts.IsBrief && Ranked(facts.Figures, reports[0]) is { Count: > MostOfEnd + MostOfEnd } several)
        {
            return TellBriefly(draft, name, several);
        }

        draft.Line($"Dạ, {whole}có số ở {string.Join(", ", reports.Select(report => $"**{report.Title}{(report.Number is { } number ? $", số {number}" : "")}**"))}:");
        TellEnds(draft, Ranked(facts.Figures, reports[0]));
        foreach (var figure in facts.Figures)
        {
            draft.Evidence.Text(figure.Report.Title).Text(figure.Report.Number).Text(figure.Report.Period.Label).Day(figure.Report.Period.From).Day(figure.Report.Period.To);
            // Each under the name of who was measured, where that is not who was asked about.
            var whose = names.Name(figure.Row.Observation.EntityId) is var measured && others.Count > 0 && measured != name ? $"{measured}, " : "";
            draft.Evidence.Text(measured);
            draft.Bullet($"{MetricText.Label(figure.Report)}: {whose}{Told(draft, figure)}.");
            if (figure.Report.Id == reports[0].Id)
            {
                draft.Rows.Add(MetricText.Row(figure.Row, names));
            }
        }

        if (facts.Earlier.Count > 0)
        {
            draft.Evidence.Computed(facts.Earlier.Count).Texts(facts.Earlier.Select(report => report.Period.Label));
            draft.Bullet($"Kho còn số của {MetricPeriodSpan.Label(facts.Earlier[^1], facts.Earlier[0], facts.Earlier.Count)}; anh/chị hỏi từng kỳ, em trả lời ạ.");
        }

        foreach (var report in reports)
        {
            draft.Bullet($"Kỳ số liệu: {MetricText.PeriodOf(report)}.");
        }

        // Two shares of one unit are most often of two definitions.
        List<IndicatorChoice> choices = [.. facts.Figures.Select(figure => figure.Choice).DistinctBy(one => one.Indicator.Id)];
        if (choices.Count > MostExplained)
        {
            draft.Line("Mỗi chỉ tiêu tính một cách; anh/chị hỏi “… tính thế nào”, em nói ạ.");
        }

        foreach (var choice in choices.Count > MostExplained ? [] : choices)
        {
            if (choice.Indicator is { Numerator: { } numerator, Denominator: { } denominator })
            {
                draft.Evidence.Text(numerator).Text(denominator);
                draft.Line($"Cách tính {MetricText.Name(choice)}: {VietnameseFormat.InSentence(numerator).TrimEnd('.')} chia cho {VietnameseFormat.InSentence(denominator).TrimEnd('.')}.");
            }
        }

        MetricText.OldUnits(draft, facts.Figures[0].Row.Observation.EntityKind, facts.Figures.Select(figure => figure.Row.Observation), names);
        Close(draft, facts.Figures);
        return draft;
    }

    private static List<HeldFigure> Ranked(IReadOnlyList<HeldFigure> figures, Report newest) =>
        [.. figures.Where(figure => figure.Report.Id == newest.Id && figure is { Report.IsFeed: true, Row.Rank: not null }).OrderBy(figure => figure.Row.Rank)];

    // "Yếu nhất chỗ nào": the indicator by which it stands lowest, and the next ones.
    private AnswerDraft TellEnd(AnswerDraft draft, string name, RankSide end, List<HeldFigure> ranked)
    {
        List<HeldFigure> told = [.. (end == RankSide.Top ? ranked : Enumerable.Reverse(ranked)).Take(MostOfEnd)];
        draft.Line($"Dạ, {name} đứng {(end == RankSide.Top ? "cao" : "thấp")} nhất ở **{MetricText.Name(told[0].Choice)}**: hạng {told[0].Row.Rank}, {MetricText.PeriodOf(told[0].Report)}.");
        foreach (var figure in told)
        {
            draft.Bullet($"{Told(draft, figure)}.");
            draft.Rows.Add(MetricText.Row(figure.Row, names));
        }

        draft.Line("Em xếp theo thứ hạng; mỗi chỉ tiêu so với những nơi cùng có số.");
        Close(draft, told);
        return draft;
    }

    // "Tóm tắt tỉnh …": what a meeting has time for.
    private AnswerDraft TellBriefly(AnswerDraft draft, string name, List<HeldFigure> ranked)
    {
        draft.Line($"Dạ, **{name}**, {MetricText.PeriodOf(ranked[0].Report)}, trong {ranked.Count} chỉ tiêu có số:");
        draft.Evidence.Computed(ranked.Count);
        List<HeldFigure> told = [.. ranked.Take(MostOfEnd), .. Enumerable.Reverse(ranked).Take(MostOfEnd)];
        draft.Bullet($"Đứng cao: {string.Join("; ", told.Take(MostOfEnd).Select(figure => Told(draft, figure)))}.");
        draft.Bullet($"Đứng thấp: {string.Join("; ", told.Skip(MostOfEnd).Select(figure => Told(draft, figure)))}.");
        draft.Rows.AddRange(told.Select(figure => MetricText.Row(figure.Row, names)));
        draft.Suggestions.Add($"Tất cả số liệu của {name}");
        Close(draft, told);
        return draft;
    }

    // Where it stands best and worst. Only a feed ranks everybody; of what documents print a rank is known at the upper end alone.
    private static void TellEnds(AnswerDraft draft, List<HeldFigure> ranked)
    {
        if (ranked.Count > 1)
        {
            var (best, worst) = (ranked[0], ranked[^1]);
            draft.Line($"Thứ hạng cao nhất là **{MetricText.Name(best.Choice)}** (hạng {best.Row.Rank}), thấp nhất là **{MetricText.Name(worst.Choice)}** (hạng {worst.Row.Rank}).");
        }
    }

    /// <summary>Whether each may be shown, and where it stands.</summary>
    public static void Close(AnswerDraft draft, IReadOnlyList<HeldFigure> figures)
    {
        foreach (var figure in figures.DistinctBy(figure => (figure.Report.Circulation, figure.Report.IsSimulated, figure.Report.IsFeed)))
        {
            var several = figures.Any(other => other.Report.Circulation != figure.Report.Circulation);
            if (several)
            {
                draft.Line($"{MetricText.Label(figure.Report)}: {(figure.Report.Circulation == Knowledge.Provenance.Circulation.Public ? "số liệu công khai" : "số liệu lưu hành nội bộ")}.");
            }
            else
            {
                MetricText.Circulate(draft, figure.Report);
            }
        }

        foreach (var report in figures.GroupBy(figure => figure.Report.Id))
        {
            MetricText.CiteReport(draft, report.First().Report, report.Select(figure => figure.Row.Observation));
        }
    }

    /// <summary>"tỷ lệ hồ sơ trực tuyến **88,45%**, hạng 1, bảng 4, dòng 277 của văn bản".</summary>
    public static string Told(AnswerDraft draft, HeldFigure figure)
    {
        var row = figure.Row.Observation;
        MetricText.Evident(draft.Evidence, row);
        var where = FigureSourceComposer.Where(row, figure.Report);
        draft.Evidence.Computed(row.Line).Text(where).Text(figure.Choice.Indicator.Name).Computed(figure.Row.Rank ?? 0);
        return $"{MetricText.Name(figure.Choice)} **{MetricText.Figure(row)}**{(figure.Row.Rank is { } rank ? $", hạng {rank}" : row.Side == RankSide.Bottom ? ", nhóm thấp nhất" : "")}{(figure.Report.IsFeed ? "" : $", {where}")}";
    }
}
