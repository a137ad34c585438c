namespace Assistant.Knowledge.Metrics.Simulation;

/// <summary>
/// Numbers that look random and depend on nothing but the seed and what they are for: the same week of the same unit comes out
/// the same, however many weeks and units are made, on every machine and version of .NET.
/// </summary>
internal readonly struct SeededNoise(ulong seed)
{
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>Noise for something within this.</summary>
    public SeededNoise For(string name)
    {
        var hash = Mix(seed);
        foreach (var letter in name)
            hash = (hash ^ letter) * Prime;
        return new SeededNoise(Mix(hash));
    }

    /// <summary>From 0 to below 1.</summary>
    public double Share(int index) => (Mix(seed + (ulong)(uint)index) >> 11) * (1.0 / (1UL << 53));

    /// <summary>About the bell curve: mean 0, deviation 1, never beyond 3.5.</summary>
    public double Bell(int index)
    {
        var sum = 0.0;
        for (var part = 0; part < 12; part++)
            sum += For("b").Share((12 * index) + part);
        return Math.Clamp(sum - 6, -3.5, 3.5);
    }

    // SplitMix64.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
