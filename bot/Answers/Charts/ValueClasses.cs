namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// Values in at most five classes, equal steps from the lowest to the highest, so that near values look alike. Counts differ
/// by a factor of thirty, so their steps are equal factors. A class is named by the lowest and highest value that it holds.
/// </summary>
internal sealed class ValueClasses
{
    private readonly double _first;
    private readonly double _span;
    private readonly double _smallest;
    private readonly bool _byFactor;

    /// <param name="values">None: a map without figures has no classes.</param>
    /// <param name="byFactor">Equal factors instead of equal differences; for counts.</param>
    public ValueClasses(IEnumerable<decimal> values, bool byFactor)
    {
        var distinct = values.Distinct().Order().ToList();
        if (distinct.Count == 0)
        {
            Ranges = [];
            return;
        }

        _byFactor = byFactor && distinct[^1] > 0;
        _smallest = (double)distinct.Where(value => value > 0).DefaultIfEmpty(1).Min();
        _first = At(distinct[0]);
        _span = At(distinct[^1]) - _first;
        Ranges = [.. distinct.GroupBy(Shade).OrderBy(members => members.Key).Select(members => (members.Key, members.Min(), members.Max()))];
    }

    /// <summary>The classes that hold values, from the lowest: their shade, lowest and highest value.</summary>
    public IReadOnlyList<(int Shade, decimal Lowest, decimal Highest)> Ranges { get; }

    /// <summary>Which of <see cref="ChartColours.Steps"/> a value has.</summary>
    public int Shade(decimal value) => _span <= 0
        ? ChartColours.Steps.Count / 2
        : Math.Min((int)((At(value) - _first) / _span * ChartColours.Steps.Count), ChartColours.Steps.Count - 1);

    // Nothing has no logarithm: it goes with the smallest.
    private double At(decimal value) => _byFactor ? Math.Log10(Math.Max((double)value, _smallest)) : (double)value;
}
