using Assistant.Bot.Helping.Store;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Helping;

internal static class HelpingRegistration
{
    /// <summary>What community digital teams need beside the turn.</summary>
    public static void AddHelping(this IServiceCollection services)
    {
        services.AddCheckedOptions<HelpingOptions>(HelpingOptions.Section);
        services.AddSingleton(provider => HelperCues.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<HelpingDatabase>();
        services.AddSingleton<DeskStore>();
        services.AddSingleton<TallyStore>();
        services.AddSingleton<WardGoals>();
        services.AddSingleton<HelperTally>();
    }
}
