using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Fees;

/// <summary>
/// Which row of one item decides for one channel, place, person and day. Rules (from the headers of the fee tables):
/// a place's row before the nationwide one; rows with a condition only for people who meet it; the exact channel before
/// "any"; what is left, the most favourable. Unverified rows and empty cells never decide.
/// </summary>
internal sealed class FeeDecision(FeePlaceMatch match)
{
    public FeeRow? DecidingRow(IReadOnlyList<FeeRow> candidates, FeeQuestion question, FeeChannel channel)
    {
        var stated = candidates.Where(row => row.HasFigure && row.Confidence != Confidence.Unverified && match.Rank(row, question) >= PlaceRank.OtherPlaces).ToList();
        var general = Best(stated.Where(row => IsGeneral(row, stated)), question, channel);
        var special = stated.Where(row => IsMet(row, question)).MinBy(row => row.AmountVnd ?? long.MaxValue);
        return special is not null && (general is null || Cheaper(special, general)) ? special : general;
    }

    /// <summary>Rows that would be cheaper than the deciding one for people who meet their condition.</summary>
    public IReadOnlyList<FeeRow> Concessions(IReadOnlyList<FeeRow> candidates, FeeQuestion question, FeeRow? deciding) =>
    [
        .. candidates.Where(row =>
            row.HasFigure
            && row.Confidence != Confidence.Unverified
            && match.Rank(row, question) >= PlaceRank.OtherPlaces
            && (row.Audience != Audience.Everyone || row.Condition is not null)
            && !IsMet(row, question)
            && row != deciding
            && (deciding is null || Cheaper(row, deciding))),
    ];

    // Rows for everybody. Where an item knows conditional rows only (a retest), they speak for themselves.
    private static bool IsGeneral(FeeRow row, List<FeeRow> stated) =>
        row.Audience == Audience.Everyone
        && (row.Condition is null || stated.All(other => other.Condition is not null && other.Audience == Audience.Everyone));

    private static bool IsMet(FeeRow row, FeeQuestion question) =>
        row.Audience != Audience.Everyone && question.Audiences.Contains(row.Audience);

    private static bool Cheaper(FeeRow row, FeeRow than) =>
        row.AmountVnd is { } amount ? than.AmountVnd is not { } other || amount < other : than.AmountVnd is null && row.Rate is not null;

    private FeeRow? Best(IEnumerable<FeeRow> rows, FeeQuestion question, FeeChannel channel) =>
        rows.OrderByDescending(row => match.Rank(row, question))
            .ThenByDescending(row => row.Channel == channel)
            .ThenBy(row => row.AmountVnd ?? long.MaxValue)
            .ThenByDescending(row => row.Confidence)
            .ThenByDescending(row => row.Validity.From)
            .FirstOrDefault();
}
