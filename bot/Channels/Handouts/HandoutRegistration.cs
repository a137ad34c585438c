using Assistant.Bot.Handouts;

namespace Assistant.Bot.Channels.Handouts;

internal static class HandoutRegistration
{
    /// <summary>What reads and makes hand-outs, for the server and the command line. Transient: each order takes what is known at that moment.</summary>
    public static void AddHandouts(this IServiceCollection services)
    {
        services.AddTransient<HandoutMaker>();
        services.AddTransient<HandoutReader>();
    }

    /// <summary>What only the server needs.</summary>
    public static void AddHandoutPages(this IServiceCollection services)
    {
        services.AddTransient<HandoutProblemPage>();
        services.AddSingleton(HandoutStyles.Hashes);
    }
}
