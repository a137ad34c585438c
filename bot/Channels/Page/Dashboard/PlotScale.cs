using Assistant.Bot.Answers.Charts;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>Where values stand on the upright axis of a plot.</summary>
/// <param name="Lines">The values that have a line across the plot.</param>
/// <param name="At">The share of the height (0..1) at which a value stands.</param>
internal sealed record PlotScale(IReadOnlyList<double> Lines, Func<double, double> At)
{
    /// <summary>From zero to a round number.</summary>
    /// <param name="highest">The highest value.</param>
    /// <param name="least">The scale ends no lower than here.</param>
    public static PlotScale FromZero(double highest, double least)
    {
        var scale = NiceScale.Around(0, Math.Max(highest, least));
        return new PlotScale([.. Enumerable.Range(0, scale.Steps + 1).Select(line => line * scale.Step)], value => value / scale.To);
    }

    /// <summary>Each line ten times the one below: one slow hour does not flatten all others.</summary>
    /// <param name="values">What will be drawn; those that are infinite stand at the upper edge.</param>
    public static PlotScale TenTimes(IEnumerable<double> values)
    {
        List<double> known = [.. values.Where(value => value > 0 && !double.IsInfinity(value))];
        var from = known.Count == 0 ? -3 : (int)Math.Floor(Math.Log10(known.Min()));
        var to = known.Count == 0 ? 0 : Math.Max(from + 1, (int)Math.Ceiling(Math.Log10(known.Max())));
        return new PlotScale(
            [.. Enumerable.Range(from, to - from + 1).Select(power => Math.Pow(10, power))],
            value => double.IsInfinity(value) ? 1 : Math.Clamp((Math.Log10(Math.Max(value, double.Epsilon)) - from) / (to - from), 0, 1));
    }
}
