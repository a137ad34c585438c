using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Soạn báo cáo tuần 51": a paper is made of one indicator, so it is asked which one of those that the period has. Only officials ask so;
/// it tells which indicators there are, and no figure.
/// </summary>
internal sealed class ReportOffer(IMetricsStore store, ReportsNamed reports, IndicatorCatalog indicators)
{
    /// <summary>As many actions as an Adaptive Card shows.</summary>
    private const int MostOffered = 5;
    private const double Asks = 0.9;

    /// <summary>Whether a report or its time is named.</summary>
    public bool NamesPeriod(string rest) => Period(rest) is not null;

    /// <param name="rest">What the message says beside the wish; null: nothing.</param>
    public ClarificationPlan Of(string? rest)
    {
        var period = rest is null ? null : Period(rest);
        var meant = period is null or "newest" ? [] : reports.Of(period);
        var options = (meant.Count > 0 ? meant : store.Reports(includeInternal: true))
            .SelectMany(report => store.Observations(new ObservationFilter { ReportId = report.Id, IncludeInternal = true }).Select(row => (row.IndicatorId, report.Period.Label)).Distinct())
            .Select(held => (Indicator: indicators.Find(held.IndicatorId), held.Label)).Where(held => held.Indicator is not null)
            .Select(held => $"{VietnameseFormat.InSentence(held.Indicator!.CommonName)} {VietnameseFormat.InSentence(held.Label)}").Distinct().Take(MostOffered)
            .Select(name => new AnswerOption(name, $"xuất báo cáo word {name}")).ToList();
        var understood = new Understanding { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Rank), WantsFile = nameof(FileKind.Document), ReportId = meant.Count > 0 ? period : null };
        return new ClarificationPlan("Dạ, em lập được báo cáo Word, kèm bảng số và nguồn, cho từng chỉ tiêu. Anh/chị cần chỉ tiêu nào ạ?", options, Asks, understood);
    }

    private string? Period(string rest) => PeriodMentions.Read(SpokenNumbers.ToDigits(TextFolder.Fold(rest)), reports.Of).Period;
}
