namespace Assistant.Knowledge.Metrics.Simulation;

/// <summary>
/// How one indicator of one unit moves: a level of its own, slow growth, waves, a dip at Tết, and a little noise. Counts are
/// cumulative from January and never fall within a year.
/// </summary>
internal sealed class SimulatedCurve(SeededNoise noise)
{
    private const double WeeksInYear = 52.18;
    private const double Lowest = 0.5;
    private const double Highest = 99.5;

    private static readonly (int First, int Last) Tet = (4, 7);

    /// <summary>A percentage or a score, from 0.5 to 99.5.</summary>
    public double Percent(WeekOfYear week)
    {
        var level = 30 + (55 * noise.Share(1));
        var growth = 1 + (6 * noise.Share(2));
        var year = week.Number / WeeksInYear;
        var wave = (3 + (4 * noise.Share(3))) * Math.Sin((2 * Math.PI * (week.Number / (9 + (20 * noise.Share(4))))) + (6 * noise.Share(5)));
        var dip = IsTet(week) ? -4 - (6 * noise.Share(6)) : 0;
        var value = level + (growth * (year - 25)) + wave + dip + (0.8 * noise.For("noise").Bell(week.Number));

        // Growth slows down near either end instead of hitting it.
        return Lowest + ((Highest - Lowest) / (1 + Math.Exp(-(value - 50) / 20)));
    }

    /// <summary>How many files or visits a week has.</summary>
    public long Volume(WeekOfYear week) => (long)(Size * (IsTet(week) ? 0.4 : 1) * (1 + (0.08 * noise.For("volume").Bell(week.Number))));

    /// <summary>Counted from the first week of the year.</summary>
    public long Cumulative(WeekOfYear week) => Enumerable.Range(1, week.Week).Sum(number => Volume(week with { Week = number }));

    private double Size => Math.Exp(6 + (3 * noise.Share(7)));

    private static bool IsTet(WeekOfYear week) => week.Week >= Tet.First && week.Week <= Tet.Last;
}
