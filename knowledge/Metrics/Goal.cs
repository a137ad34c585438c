namespace Assistant.Knowledge.Metrics;

/// <summary>Whether a value fulfils what a target or a question asks.</summary>
internal static class Goal
{
    /// <exception cref="ArgumentOutOfRangeException">The comparison is none of &gt;=, &gt;, &lt;=, &lt;, =.</exception>
    public static bool IsMet(decimal value, string comparison, decimal threshold) => comparison switch
    {
        ">=" => value >= threshold,
        ">" => value > threshold,
        "<=" => value <= threshold,
        "<" => value < threshold,
        "=" => value == threshold,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "one of >=, >, <=, <, ="),
    };
}
