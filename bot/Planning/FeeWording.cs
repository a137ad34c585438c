namespace Assistant.Bot.Planning;

/// <summary>The words by which the items of a fee are told apart.</summary>
internal static class FeeWording
{
    /// <summary>All of the message.</summary>
    public static string Of(Slots slots) => slots.Folded;

    /// <summary>Of a long story, those that ask; null: the whole message asks.</summary>
    public static string? Asked(Slots slots) => slots.Asked is { } part ? part.Folded : null;
}
