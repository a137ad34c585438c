namespace Assistant.Knowledge.Language;

/// <summary>What a typed word may stand for.</summary>
/// <param name="Text">As it is written in the message; null: as typed.</param>
/// <param name="First">Its first word in one spelling, without marks.</param>
/// <param name="Last">Its last word; the same unless a space was missing.</param>
/// <param name="Cost">How unlikely it is typed so: a logarithm, 0 or less.</param>
internal readonly record struct WordReading(string? Text, string First, string Last, double Cost)
{
    /// <summary>How it differs from a known word that is one letter away; none: it was read otherwise.</summary>
    public SlipKind Kind { get; init; }

    /// <summary>The known word is written with the marks that were typed.</summary>
    public bool MarksAgree { get; init; }
}
