namespace Assistant.Bot.Channels.BotFramework;

/// <summary>What may leave the house: everything but traces, which hold a conversation's memory.</summary>
internal static class OutgoingActivities
{
    public static IReadOnlyList<Activity> Of(IEnumerable<Activity> activities) =>
        [.. activities.Where(static activity => !string.Equals(activity.Type, ActivityTypes.Trace, StringComparison.OrdinalIgnoreCase))];
}
