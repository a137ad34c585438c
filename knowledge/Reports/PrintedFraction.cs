namespace Assistant.Knowledge.Reports;

/// <summary>"445.103/595.855": what a rate was computed from, where the report prints it. It proves the rate, or refutes it.</summary>
internal readonly record struct PrintedFraction(decimal Numerator, decimal Denominator)
{
    /// <summary>Null when the text is not two sound counts around a stroke.</summary>
    public static PrintedFraction? Read(string printed)
    {
        var parts = printed.Trim('(', ')', ' ').Split('/');
        if (parts.Length != 2
            || PrintedNumber.Read(parts[0], PrintedNumber.Count, out _) is not { } numerator
            || PrintedNumber.Read(parts[1], PrintedNumber.Count, out _) is not { } denominator || denominator == 0)
            return null;
        return new PrintedFraction(numerator, denominator);
    }

    /// <summary>True when the rate is this fraction, rounded or cut to the decimals that it is printed with.</summary>
    public bool Proves(decimal rate, string printedRate)
    {
        var comma = printedRate.IndexOf(',', StringComparison.Ordinal);
        var decimals = comma < 0 ? 0 : printedRate.TrimEnd('%').Length - comma - 1;
        var step = 1m;
        for (var place = 0; place < decimals; place++)
            step /= 10;
        return Math.Abs((100 * Numerator / Denominator) - rate) < step;
    }
}
