using System.Globalization;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Tells which unit stands at a place of a ranking.</summary>
internal sealed class RankHolders(MetricRankings rankings, IndicatorAnswers answers)
{
    /// <param name="kind">What is ranked.</param>
    /// <param name="rank">1 the highest; null: that of the middle.</param>
    /// <param name="indicators">Comma-separated ids, best first; null: none is named.</param>
    /// <param name="period">Which report; null: the newest.</param>
    public object AtRank(EntityKind kind, int? rank, string? indicators, string? period) => answers.First(indicators, kind, null, choice =>
    {
        var query = IndicatorAnswers.Scoped(new AtRankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Rank = rank ?? 1 }, choice, answers.Period(period, choice));
        var result = rankings.AtRank(query);
        var at = rank ?? MiddleOf(result);
        result = at == query.Rank ? result : rankings.AtRank(query with { Rank = at });
        return (result.Outcome, new RankHolderFacts(choice, kind, at, result, Place: rank is null ? "giữa bảng" : null));
    });

    /// <param name="kind">What is ranked.</param>
    /// <param name="place">Counted from the bottom.</param>
    /// <param name="indicators">Comma-separated ids, best first; null: none is named.</param>
    /// <param name="period">Which report; null: the newest.</param>
    public object FromBottom(EntityKind kind, PlaceInRanking place, string? indicators, string? period) => answers.First(indicators, kind, null, choice =>
    {
        var result = rankings.Rank(IndicatorAnswers.Scoped(
            new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = RankSide.Bottom, Count = place.Number }, choice, answers.Period(period, choice)));
        var holder = result.EndIsKnown && result.Rows.Count >= place.Number ? result.Rows[place.Number - 1] : null;
        var told = string.Create(CultureInfo.InvariantCulture, $"thứ {place.Number} từ dưới lên");
        return (result.Outcome, new RankHolderFacts(
            choice,
            kind,
            place.Number,
            new RankHolderResult(result.Outcome != MetricOutcome.Found || holder is not null ? result.Outcome : MetricOutcome.NotDeterminable)
            {
                Report = result.Report,
                Holders = holder is null ? [] : [holder],
                Coverage = result.Coverage,
                PrintedBottom = result.Rows.Count,
            },
            told));
    });

    // Where it is not known how many there are, what stands behind the printed head is not known either.
    private static int MiddleOf(RankHolderResult result) => result.Coverage?.Of is { } all ? (all + 1) / 2 : result.PrintedTop + 1;
}
