using Assistant.Bot.Operations;

namespace Assistant.Bot.Conversations.Repeats;

internal static class RepeatRegistration
{
    /// <summary>Answers that are given again; the step itself stands in the order of a turn. Behind every other closing.</summary>
    public static void AddRepeats(this IServiceCollection services)
    {
        services.AddCheckedOptions<RepeatOptions>(RepeatOptions.Section);
        services.AddSingleton<RepeatState>();
        services.AddSingleton<RepeatMemory>();
        services.AddSingleton<ITurnClosing, RepeatClosing>();
        services.AddHostedService<RepeatReport>();
    }
}
