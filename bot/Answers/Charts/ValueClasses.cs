namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// Values in at most five classes of about as many different values each: counts of page views differ by a factor of
/// thirty, and equal steps would put all but two provinces into one class. A class is named by its own lowest and highest value.
/// </summary>
internal sealed class ValueClasses
{
    private readonly List<decimal> _highest;

    public ValueClasses(IEnumerable<decimal> values)
    {
        var distinct = values.Distinct().Order().ToList();
        var count = Math.Min(ChartColours.Steps.Count, distinct.Count);
        var classes = Enumerable.Range(0, count)
            .Select(index => distinct[(index * distinct.Count / count)..((index + 1) * distinct.Count / count)])
            .ToList();
        Ranges = [.. classes.Select(members => (members[0], members[^1]))];
        _highest = [.. classes.Select(members => members[^1])];
    }

    /// <summary>Lowest and highest value of each class, from the lowest class.</summary>
    public IReadOnlyList<(decimal Lowest, decimal Highest)> Ranges { get; }

    public int Of(decimal value) => _highest.FindIndex(highest => value <= highest);

    /// <summary>The shade of a class: few classes are spread over all shades.</summary>
    public int Shade(int index) => Ranges.Count == 1
        ? ChartColours.Steps.Count / 2
        : index * (ChartColours.Steps.Count - 1) / (Ranges.Count - 1);
}
