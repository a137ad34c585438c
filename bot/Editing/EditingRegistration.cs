using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing.Trials;
using Assistant.Bot.Operations;

namespace Assistant.Bot.Editing;

internal static class EditingRegistration
{
    /// <summary>The log of changes, for the server and for commands.</summary>
    public static void AddEditing(this IServiceCollection services)
    {
        services.AddCheckedOptions<EditingOptions>(EditingOptions.Section);
        services.AddSingleton<EditingDatabase>();
        services.AddSingleton<ChangeLog>();
        services.AddSingleton<ILiveChanges, ChangeLog>(static provider => provider.GetRequiredService<ChangeLog>());
        services.AddSingleton<ChangeDesk>();
        services.AddSingleton<GoldenSets>();
        services.AddSingleton<TrialDesk>();
    }

    /// <summary>What only the server does: going over to changes of other processes.</summary>
    public static void AddEditingWorkers(this IServiceCollection services) => services.AddHostedService<GenerationWatch>();
}
