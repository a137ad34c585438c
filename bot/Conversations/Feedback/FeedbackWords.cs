namespace Assistant.Bot.Conversations.Feedback;

/// <summary>What a verdict may say. Fixed lists and no free text, so that nobody's data can come along.</summary>
internal static class FeedbackWords
{
    public const string Useful = "useful";
    public const string Wrong = "wrong";

    /// <summary>Takes back what was said.</summary>
    public const string None = "none";

    /// <summary>Why an answer is wrong; the page shows the same list with Vietnamese labels.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
        ["wrong_amount", "wrong_procedure", "outdated", "incomplete", "hard_to_understand", "other"];
}
