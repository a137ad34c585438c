using Assistant.Bot.Handouts;

namespace Assistant.Bot.Channels.Handouts;

internal static class HandoutRegistration
{
    /// <summary>What reads and makes hand-outs, for the server and the command line.</summary>
    public static void AddHandouts(this IServiceCollection services)
    {
        services.AddSingleton<HandoutMaker>();
        services.AddSingleton<HandoutReader>();
    }

    /// <summary>What only the server needs.</summary>
    public static void AddHandoutPages(this IServiceCollection services)
    {
        services.AddSingleton<HandoutProblemPage>();
        services.AddSingleton(HandoutStyles.Hashes);
    }
}
