using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Conversations;

/// <summary>Makes, side by side, what the first answer needs: made one by one where it is asked for, half of the processors would wait.</summary>
internal static class Preparation
{
    // Takes long to make and needs nothing of the knowledge base; a service may run without one of them.
    private static readonly Type[] Apart =
        [typeof(IMetricsStore), typeof(OpenQuestionCatalog), typeof(SituationCatalog), typeof(IntentCatalog), typeof(AskingModel)];

    /// <exception cref="Assistant.Knowledge.Loading.KnowledgeLoadException">The data is wrong; before any other fault, because it lists everything at once.</exception>
    public static async Task RunAsync(IServiceProvider services)
    {
        var knowledge = Task.Run(services.GetRequiredService<KnowledgeBase>);
        var apart = Array.ConvertAll(Apart, type => Task.Run(() => services.GetService(type)));
        await knowledge;
        services.GetRequiredService<IAssistant>();
        await Task.WhenAll(apart);
    }
}
