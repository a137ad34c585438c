using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>The words by which the items of a fee are told apart.</summary>
internal static class FeeWording
{
    /// <summary>All of the message.</summary>
    public static string Of(Slots slots) => Folded(slots.Words);

    /// <summary>Of a long story, those that ask; null: the whole message asks.</summary>
    public static string? Asked(Slots slots) => slots.Asked is { } part ? Folded(part.Words) : null;

    private static string Folded(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Folded));
}
