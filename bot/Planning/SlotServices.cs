using Assistant.Bot.Conversations;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning;

/// <summary>Registers what reads a message, in the order in which it is read.</summary>
internal static class SlotServices
{
    public static IServiceCollection AddSlots(this IServiceCollection services)
    {
        AddSpelling(services);
        AddHits(services);
        AddParts(services);
        AddLate(services);
        services.AddSingleton<SlotAssembler>();
        services.AddSingleton<MendedSlots>();
        services.AddSingleton<StorySlots>();
        services.AddSingleton<SlotReader>();
        return services;
    }

    private static void AddSpelling(IServiceCollection services)
    {
        services.AddSingleton<SlippedCues>();
        services.AddSingleton<HomeWording>();
        services.AddSingleton<MessageSpelling>();
        services.AddSingleton<MessageCutter>();
        services.AddSingleton<FigureSpelling>();
    }

    private static void AddHits(IServiceCollection services)
    {
        services.AddSingleton<MatterHits>();
        services.AddSingleton<GroupHits>();
        services.AddSingleton<FoundHits>();
        services.AddSingleton<ForeignerHits>();
        services.AddSingleton<OwnNameHits>();
        services.AddSingleton<FeeForGroup>();
        services.AddSingleton<WishedHits>();
        services.AddSingleton<PlainWish>();
        services.AddSingleton<ConfusedProcedures>();
        services.AddSingleton<ClauseHits>();
        services.AddSingleton<MeantHits>();
        services.AddSingleton<SiblingChoice>();
        services.AddSingleton(provider => new TitleSides(KnowledgeServices.DataPath(provider), provider.GetRequiredService<ProcedureCatalog>(), provider.GetRequiredService<AbroadReader>()));
        services.AddSingleton<CaseHits>();
    }

    private static void AddParts(IServiceCollection services)
    {
        services.AddSingleton<AskedDay>();
        services.AddSingleton<PlaceReader>();
        services.AddSingleton<AgencyReader>();
        services.AddSingleton<PastTold>();
        services.AddSingleton<SaidWordsReader>();
        services.AddSingleton<PlaceOfFiling>();
        services.AddSingleton<AskedPlaceReader>();
        services.AddSingleton<AskedChannelReader>();
    }

    private static void AddLate(IServiceCollection services)
    {
        services.AddSingleton<AskedRankingReader>();
        services.AddSingleton<IndicatorReader>();
        services.AddSingleton<QuantityReader>();
        services.AddSingleton<PersonReader>();
        services.AddSingleton<AudienceReader>();
        services.AddSingleton<FeeSideReader>();
        services.AddSingleton<ExplainedWords>();
        services.AddSingleton<LateReaders>();
    }
}
