namespace Assistant.Bot.Answers.Charts;

/// <summary>Round numbers for an axis (steps of 1, 2, 2.5 or 5 times a power of ten) that enclose the values.</summary>
internal sealed record NiceScale(double From, double To, double Step)
{
    private const int WantedSteps = 4;

    /// <summary>Values that reach down to this share of the highest are seen from zero; nearer ones would be a flat line.</summary>
    private const double FromZeroBelow = 0.5;

    private const double RoomBelow = 0.12;

    public int Steps => (int)Math.Round((To - From) / Step);

    /// <param name="lowest">The lowest value.</param>
    /// <param name="highest">The highest value.</param>
    /// <param name="limit">What no value can exceed: an axis of shares ends at 100 %.</param>
    public static NiceScale Around(double lowest, double highest, double limit = double.PositiveInfinity)
    {
        if (lowest >= 0 && lowest <= highest * FromZeroBelow)
        {
            lowest = 0;
        }

        if (highest <= lowest)
        {
            var margin = Math.Max(Math.Abs(highest) * 0.1, 0.5);
            (lowest, highest) = (lowest >= 0 ? Math.Max(0, lowest - margin) : lowest - margin, highest + margin);
        }

        var step = Round((highest - lowest) / WantedSteps);
        var (from, to) = (Math.Floor(lowest / step) * step, Math.Min(Math.Ceiling(highest / step) * step, limit));

        // The label of the lowest point stands below it, so that it does not cover the line.
        return new NiceScale(from > 0 && lowest - from < RoomBelow * (to - from) ? from - step : from, to, step);
    }

    private static double Round(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 2.5 => 2.5 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
