namespace Assistant.Bot.Editing.Expiring;

internal enum ExpiringKind
{
    Fee,

    /// <summary>A place's waiver or reduction.</summary>
    Waiver,

    /// <summary>A nationwide rule.</summary>
    National,
}

/// <summary>A record that ends soon, or has ended with nothing after it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">Id of the procedure; empty for policies.</param>
/// <param name="Title">Of the procedure, or the place.</param>
/// <param name="What">What it says.</param>
/// <param name="LastDay">Last day on which it holds.</param>
/// <param name="Next">What holds from the day after; null: nothing is known.</param>
internal sealed record ExpiringRecord(ExpiringKind Kind, string Owner, string Title, string What, DateOnly LastDay, string? Next);
