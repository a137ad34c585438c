using Assistant.Bot.Conversations;
using Assistant.Bot.Guiding.Store;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Guiding;

internal static class GuidingRegistration
{
    /// <summary>Walk-throughs; they are kept in Redis where there is one.</summary>
    public static void AddGuiding(this IServiceCollection services, bool hasRedis)
    {
        services.AddSingleton(provider => GuideCues.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<GuideScript>();
        services.AddSingleton<GuidePeopleReader>();
        services.AddSingleton<GuideCaseReader>();
        services.AddSingleton<GuideReader>();
        services.AddSingleton<GuideMoves>();
        services.AddSingleton<GuideShowing>();
        services.AddSingleton<GuideLeaving>();
        services.AddSingleton<GuideAsides>();
        services.AddSingleton<GuideWishes>();
        services.AddSingleton<PageWishes>();
        if (hasRedis)
        {
            services.AddSingleton<IGuideStore, SharedGuideStore>();
        }
        else
        {
            services.AddSingleton<IGuideStore, SqliteGuideStore>();
        }
    }
}
