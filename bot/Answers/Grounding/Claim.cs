namespace Assistant.Bot.Answers.Grounding;

/// <summary>What kind of figure a number in a text is.</summary>
internal enum ClaimKind
{
    /// <summary>Amount in đồng.</summary>
    Money,

    /// <summary>Percentage, 0..100.</summary>
    Percent,

    /// <summary>Day or month of a year.</summary>
    Date,

    /// <summary>Anything else with digits: counts, ranks, durations, act and procedure numbers, phone numbers.</summary>
    Number,
}

/// <summary>A figure found in a text, in its normal form ("01/7/2025" and "1/7/2025" are the same).</summary>
internal readonly record struct Claim(ClaimKind Kind, string Figure);
