namespace Assistant.Knowledge.Fees;

/// <summary>What one item costs by one channel on one day, without what was before and comes after.</summary>
internal sealed record FeeVerdict(FeeStatus Status, FeeRow? Row)
{
    public IReadOnlyList<FeeRow> Concessions { get; init; } = [];

    public IReadOnlyList<FeeRow> Related { get; init; } = [];

    public IReadOnlyList<FeeRow> Alternatives { get; init; } = [];

    public static FeeVerdict NoData { get; } = new(FeeStatus.NoData, null);

    public static FeeVerdict By(FeeRow row) =>
        new(row.AmountVnd is not null ? FeeStatus.Amount : FeeStatus.Rate, row);

    /// <summary>Nothing verified is known: an unverified row or none at all.</summary>
    private bool IsUnknown => Status is FeeStatus.Unverified or FeeStatus.NoData;

    public bool DecidesLike(FeeVerdict other) =>
        (Status == other.Status || (IsUnknown && other.IsUnknown)) && Row?.Id == other.Row?.Id
        && (Status != FeeStatus.Depends || Alternatives.Select(row => row.Id).SequenceEqual(other.Alternatives.Select(row => row.Id)));
}
