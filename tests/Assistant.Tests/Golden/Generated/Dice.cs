namespace Assistant.Tests.Golden.Generated;

/// <summary>Choices that look random and are the same on every machine: each question set comes out the same.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>True in so many of a hundred throws.</summary>
    public bool Falls(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>Another one than <paramref name="not"/>.</summary>
    public T Other<T>(IReadOnlyList<T> of, T not)
        where T : class =>
        One([.. of.Where(item => item != not)]);

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var at = list.Count - 1; at > 0; at--)
        {
            var to = Below(at + 1);
            (list[at], list[to]) = (list[to], list[at]);
        }

        return list;
    }

    // SplitMix64.
    private ulong Next()
    {
        var value = _state += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
