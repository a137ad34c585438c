namespace Assistant.Knowledge.Fees;

/// <summary>What a number of units costs by one channel, worked out from rows of the schedule.</summary>
/// <param name="Channel"><see cref="FeeChannel.Any"/> when both channels cost the same.</param>
/// <param name="AmountVnd">The sum in đồng.</param>
/// <param name="Counted">What was counted, in the order of the message.</param>
/// <param name="Parts">How many units at which amount; their sum is the price of one whole.</param>
/// <param name="Rows">The rows that decide, in the order of <paramref name="Parts"/>.</param>
public sealed record FeeTotal(FeeChannel Channel, long AmountVnd, IReadOnlyList<Quantity> Counted, IReadOnlyList<FeePart> Parts, IReadOnlyList<FeeRow> Rows)
{
    /// <summary>The value in đồng that <see cref="FeeRow.Rate"/> was taken of; null: amounts were multiplied.</summary>
    public long? OfVnd { get; init; }

    /// <summary>The sum of the parts is the total: nothing was divided, multiplied or capped after it.</summary>
    public bool IsPlain => OfVnd is null && Parts.Sum(part => part.Count * part.AmountVnd) == AmountVnd;
}

/// <summary>Units at one amount in đồng each.</summary>
public readonly record struct FeePart(int Count, long AmountVnd);
