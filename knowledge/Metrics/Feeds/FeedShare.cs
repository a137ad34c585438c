namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>What a percentage was computed from, where the feed says it.</summary>
internal readonly record struct FeedShare(decimal? Numerator, decimal? Denominator)
{
    /// <summary>Half a unit of the last decimal, and a little for values that were cut instead of rounded up.</summary>
    private const decimal Tolerance = 0.51m;

    public bool Agrees(decimal value)
    {
        if (Numerator is not { } numerator || Denominator is not { } denominator)
            return true;
        var last = (decimal)Math.Pow(10, -value.Scale);
        return denominator > 0 && numerator <= denominator && Math.Abs((100 * numerator / denominator) - value) <= Tolerance * last;
    }
}
