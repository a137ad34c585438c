namespace Assistant.Bot.FileStatus;

/// <summary>The code that the message of this turn held.</summary>
/// <param name="Code">Whole. It goes to the service and nowhere else.</param>
/// <param name="Conversation">Whose turn it is; null without memory.</param>
internal sealed record Receipt(string Code, string? Conversation)
{
    /// <summary>What may be shown and said: the last four.</summary>
    public string Tail => Code[^4..];

    /// <summary>The rest, which names an office and a day: files that follow each other share it.</summary>
    public string Stem => Code[..^4];

    /// <summary>Nothing that prints a record may print the code.</summary>
    public override string ToString() => $"…{Tail}";
}

/// <summary>
/// Carries the code past everything that plans, remembers, caches or logs: it is taken out of the message before anything reads
/// it, flows with the call, and is gone with it.
/// </summary>
internal static class ReceiptScope
{
    private static readonly AsyncLocal<Receipt?> Active = new();

    public static Receipt? Receipt => Active.Value;

    public static IDisposable Enter(Receipt? receipt)
    {
        var outer = Active.Value;
        if (ReferenceEquals(outer, receipt))
        {
            // Mostly nothing inside nothing: setting it would copy the whole context of the call.
            return Exit.Unchanged;
        }

        Active.Value = receipt;
        return new Exit(outer);
    }

    private sealed class Exit(Receipt? outer, bool changed = true) : IDisposable
    {
        public static Exit Unchanged { get; } = new(null, changed: false);

        public void Dispose()
        {
            if (changed)
            {
                Active.Value = outer;
            }
        }
    }
}
