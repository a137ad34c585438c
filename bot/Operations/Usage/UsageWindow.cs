namespace Assistant.Bot.Operations.Usage;

/// <summary>The hours that a page shows, in slots of several.</summary>
/// <param name="Slots">How many.</param>
/// <param name="HoursPerSlot">A divisor of 24: slots begin with the day in Vietnam.</param>
internal sealed record UsageWindow(int Slots, int HoursPerSlot)
{
    private const int VietnamAhead = 7;

    public static UsageWindow Day { get; } = new(24, 1);

    public static UsageWindow Week { get; } = new(28, 6);

    /// <summary>The first hour; the last slot is the one that is going on.</summary>
    public long From(long now) => now - ((now + VietnamAhead) % HoursPerSlot) - ((Slots - 1L) * HoursPerSlot);
}
