using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Operations;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Bot.Watching.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Watching;

internal static class WatchRegistration
{
    /// <summary>What only the server does: looking for news and sending them.</summary>
    public static void AddWatchWorker(this IServiceCollection services) => services.AddHostedService<WatchWorker>();

    /// <summary>Understanding and keeping what officials want to be told.</summary>
    public static void AddWatching(this IServiceCollection services)
    {
        services.AddCheckedOptions<WatchingOptions>(WatchingOptions.Section);
        services.AddSingleton<WatchDatabase>();
        services.AddSingleton<WatchStore>();
        services.AddSingleton<WatchClaims>();
        services.AddSingleton<WatchedFigures>();
        services.AddSingleton<WatchNames>();
        services.AddSingleton<ProactiveSenders>();
        services.AddSingleton<WatchCheck>();
        services.AddSingleton<WatchMessages>();
        services.AddSingleton<WatchDelivery>();
        services.AddSingleton<WatchRound>();
        services.AddSingleton(static provider => WatchCues.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<WatchedUnit>();
        services.AddSingleton<ISkill, WatchSkill>();
        services.AddSingleton<IAnswerComposer, WatchKeptComposer>();
        services.AddSingleton<IAnswerComposer, WatchListComposer>();
        services.AddSingleton<IAnswerComposer, WatchCancelledComposer>();
        services.AddSingleton<IAnswerComposer, WatchRefusedComposer>();
    }
}
