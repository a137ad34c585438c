using Assistant.Bot.Answers.Composing;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver;

internal static class HandOverRegistration
{
    /// <summary>Calling a person in.</summary>
    public static void AddHandOver(this IServiceCollection services)
    {
        services.AddCheckedOptions<HandOverOptions>(HandOverOptions.Section);
        services.AddSingleton(provider => HandOverWording.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<HandOverCues>();
        services.AddSingleton<HandOverNotes>();
        services.AddSingleton<TicketDatabase>();
        services.AddSingleton<TicketCipher>();
        services.AddSingleton<TicketStore>();
        services.AddSingleton<TicketMoves>();
        services.AddSingleton<TicketLines>();
        services.AddSingleton<TicketSweep>();
        services.AddSingleton<HandOverDesk>();
        services.AddSingleton<HandOverDelivery>();
        services.AddSingleton<ITopicPlanner, HandOverTopic>();
        services.AddSingleton<ISkill, HandOverSkill>();
        services.AddSingleton<IAnswerComposer, HandOverOfferComposer>();
        services.AddSingleton<IAnswerComposer, TicketComposer>();
    }

    /// <summary>Only what serves people sends to them.</summary>
    public static void AddHandOverWorker(this IServiceCollection services) => services.AddHostedService<HandOverWorker>();
}
