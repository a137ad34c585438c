using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "81% là lấy gì trên gì": a quoted figure says which indicator is meant. Public figures alone: that a figure of an internal report is
/// just what somebody guessed must not show. Only the newest report of each indicator is looked at: that is what people quote, and a store
/// of years must not be read for a question.
/// </summary>
internal sealed partial class QuotedIndicators(IMetricsStore store, IndicatorCatalog indicators)
{
    private static readonly EntityKind[] Kinds = Enum.GetValues<EntityKind>();

    /// <summary>The indicators of the figures that a message quotes, one each, in its order.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="units">Whom the figures are of; none: of anybody.</param>
    public IReadOnlyList<(string Indicator, string Unit)> Of(string question, IReadOnlyList<string> units)
    {
        if (QuotedFigure.In(question) is null)
        {
            return [];
        }

        var values = Numbers().Matches(question).Select(number => decimal.Parse(number.Groups["n"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).ToList();
        var rows = indicators.All
            .SelectMany(indicator => Kinds.Select(kind => store.Newest(new ObservationFilter { IndicatorId = indicator.Id, EntityKind = kind, IncludeInternal = false })))
            .OfType<ReportImport>().Where(newest => !newest.Report.IsSimulated).SelectMany(newest => newest.Observations)
            .Where(figure => figure.Unit == "%" && (units.Count == 0 || units.Contains(figure.EntityId))).ToList();
        // "100%" is the figure of many.
        return [.. values.Select(value => rows.Where(figure => figure.Value == value).Select(figure => (figure.IndicatorId, figure.EntityId)).Distinct().ToList())
            .Where(found => found.Select(item => item.IndicatorId).Distinct().Count() == 1).Select(found => found[0]).DistinctBy(item => item.IndicatorId)];
    }

    [GeneratedRegex(@"(?<![0-9.,/]|(?:tuần|tuan|năm|nam|tháng|thang|bảng|bang|top|w|t|(?:báo cáo|bao cao|bc|văn bản|van ban|quyết định|quyet dinh|qđ|qd)(?: số| so)?) ?)(?<n>[0-9]{1,2}(?:[.,][0-9]{1,2})?)(?![0-9.,/]*[0-9])(?! (?:tỉnh|bộ|tinh|bo|tháng|thang|kỳ|ky))", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
