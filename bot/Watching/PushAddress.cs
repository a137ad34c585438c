namespace Assistant.Bot.Watching;

/// <summary>Where somebody can be written to unasked.</summary>
/// <param name="Channel">The <see cref="IProactiveSender"/> that can do it.</param>
/// <param name="Address">What that sender needs to find the conversation again; of no meaning to others, and without names.</param>
/// <param name="Conversation">The conversation that memory knows it by; null: none.</param>
public sealed record PushAddress(string Channel, string Address, string? Conversation = null);

/// <summary>
/// Where the person of the running turn can be written to later. It flows with the call, not through skill arguments, so that
/// nothing that plans can have things sent elsewhere. Null: the channel cannot do it.
/// </summary>
internal static class PushScope
{
    private static readonly AsyncLocal<PushAddress?> Active = new();

    public static PushAddress? Address => Active.Value;

    /// <summary>Until it is disposed, calls from here on belong to the person at this address.</summary>
    public static IDisposable Enter(PushAddress? address)
    {
        var outer = Active.Value;
        if (ReferenceEquals(outer, address))
        {
            // Mostly nothing inside nothing: setting it would copy the whole context of the call.
            return Exit.Unchanged;
        }

        Active.Value = address;
        return new Exit(outer);
    }

    private sealed class Exit(PushAddress? outer, bool changed = true) : IDisposable
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
