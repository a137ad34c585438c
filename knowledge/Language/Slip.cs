namespace Assistant.Knowledge.Language;

/// <summary>How a word slipped: one letter twice, two swapped, one left out, one too many, another one.</summary>
public enum SlipKind
{
    /// <summary>More than one slip, or none.</summary>
    None,
    Doubled,
    Swapped,
    LeftOut,
    TooMany,
    Other,
}

/// <summary>Tells how a typed word differs from the one that may be meant. Which slips are believed, and of how long words, is for who asks.</summary>
public static class Slip
{
    /// <summary>What slipped, if one word was typed for the other.</summary>
    public static SlipKind Of(string typed, string meant)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(meant);
        var start = typed.AsSpan().CommonPrefixLength(meant);
        var tail = 0;
        while (tail < typed.Length - start && tail < meant.Length - start && typed[^(tail + 1)] == meant[^(tail + 1)])
        {
            tail++;
        }

        return (typed.Length - start - tail, meant.Length - start - tail) switch
        {
            (1, 0) => (start > 0 && typed[start] == typed[start - 1]) || (start + 1 < typed.Length && typed[start] == typed[start + 1]) ? SlipKind.Doubled : SlipKind.TooMany,
            (0, 1) => SlipKind.LeftOut,
            (1, 1) => SlipKind.Other,
            (2, 2) when typed[start] == meant[start + 1] && typed[start + 1] == meant[start] => SlipKind.Swapped,
            _ => SlipKind.None,
        };
    }
}
