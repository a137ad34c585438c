using Assistant.Bot.Access.Rights;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.CommonQuestions;
using Assistant.Bot.Complaints;
using Assistant.Bot.FileStatus;
using Assistant.Bot.Guiding;
using Assistant.Bot.HandOver;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Privacy;
using Assistant.Knowledge;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading.Derived;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;
using Assistant.Knowledge.Reports;
using Assistant.Knowledge.Reports.Copies;
using Assistant.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Conversations;

/// <summary>Loads the knowledge once and hands out its parts.</summary>
internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddCheckedOptions<KnowledgeOptions>(KnowledgeOptions.Section);
        services.AddSingleton(OpenImported);
        services.AddSingleton(CreateDerived);
        services.AddSingleton(provider => KnowledgeBase.Load(
            DataPath(provider), provider.GetRequiredService<IImportedProcedures>(), provider.GetRequiredService<DerivedFiles>()));
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Places);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Agencies);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Indicators);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Procedures);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Fees);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Policies);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Glossary);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().CommonQuestions);
        services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Desks);
        services.AddSingleton(provider => IntentCatalog.Load(DataPath(provider)));
        services.AddSingleton(provider => ExportCues.Load(DataPath(provider)));
        services.AddSingleton(provider => SlotLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => KinTransferReader.Load(DataPath(provider)));
        services.AddSingleton(provider => WhomReader.Load(DataPath(provider)));
        services.AddSingleton(provider => PenaltyText.Load(DataPath(provider)));
        services.AddSingleton(provider => FilingReaches.Load(DataPath(provider)));
        services.AddSingleton<ReachText>();
        services.AddSingleton(provider => FeeMoneyReader.Load(DataPath(provider)));
        services.AddSingleton(provider => ToldMatters.Load(DataPath(provider)));
        services.AddSingleton(provider => ShortUnits.Load(DataPath(provider)));
        services.AddSingleton(provider => NeededReader.Load(DataPath(provider)));
        services.AddSingleton(provider => MatterWording.Load(DataPath(provider), provider.GetRequiredService<EverydayWords>()));
        services.AddSingleton(provider => VehicleNames.Load(DataPath(provider), provider.GetRequiredService<LikelyMarks>()));
        services.AddSingleton(provider => MeasureCatalog.Load(DataPath(provider)));
        services.AddSingleton(provider => FeeSideCatalog.Load(DataPath(provider)));
        services.AddSingleton(provider => FigureTurnLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => DeskLexicon.Load(DataPath(provider), provider.GetRequiredService<EverydayWords>()));
        services.AddSingleton(provider => FigureAskWording.Load(DataPath(provider)));
        services.AddSingleton(provider => TimeLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => ClaimLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => FigureLimitLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => FigureLexicon.Load(DataPath(provider), provider.GetRequiredService<EverydayWords>()));
        services.AddSingleton(provider => EverydayWords.Load(DataPath(provider), provider.GetRequiredService<LikelyMarks>()));
        services.AddSingleton(provider => FieldTopicCatalog.Load(DataPath(provider)));
        services.AddSingleton(provider => SituationCatalog.Load(DataPath(provider)));
        services.AddSingleton(provider => OpenQuestionCatalog.Load(DataPath(provider)));
        services.AddSingleton(provider => AskingModel.Load(DataPath(provider)));
        services.AddSingleton(provider => MatterModel.Load(DataPath(provider)));
        services.AddSingleton(provider => AbroadReader.Load(DataPath(provider)));
        services.AddSingleton(provider => GateModel.Load(DataPath(provider)));
        services.AddSingleton(provider => DetailLexicon.Load(DataPath(provider), provider.GetRequiredService<EverydayWords>()));
        services.AddSingleton(provider => DetailModel.Load(DataPath(provider)));
        services.AddSingleton<DetailFinder>();
        services.AddSingleton<RuleIndex>();
        services.AddSingleton(provider => LimitWords.Load(DataPath(provider)));
        services.AddSingleton<LimitJudge>();
        services.AddSingleton(provider => TalkModel.Load(DataPath(provider)));
        services.AddSingleton(provider => TurnLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => WishLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => ReactionLexicon.Load(DataPath(provider)));
        services.AddSingleton(provider => StoryReader.Load(DataPath(provider)));
        services.AddSingleton(provider => UnwantedNames.Load(DataPath(provider), provider.GetRequiredService<LikelyMarks>()));
        services.AddSingleton(provider => DeathWording.Load(DataPath(provider), provider.GetRequiredService<LikelyMarks>()));
        services.AddSingleton(provider => ClauseReader.Load(DataPath(provider), provider.GetRequiredService<LikelyMarks>()));
        services.AddSingleton(provider => RightsMatrix.Load(DataPath(provider)));
        services.AddSingleton(provider => ReplyCatalog.Load(DataPath(provider)));
        services.AddSingleton(provider => ForgetWish.Load(DataPath(provider)));
        services.AddSingleton(provider => OffTopicMessages.Load(DataPath(provider)));
        services.AddSingleton(CreateIndex);
        services.AddSingleton(CreateSearch);
        services.AddSingleton(CreateRepair);
        services.AddSingleton(CreateLikelyMarks);
        services.AddSingleton(CreateStore);
        services.AddSingleton<MetricRankings>();
        services.AddSingleton<MetricChanges>();
        services.AddSingleton<MetricReporting>();
        services.AddSingleton<FeedImporter>();
        services.AddSingleton<ReportReader>();
        services.AddSingleton<ReportIntake>();
        return services;
    }

    /// <summary>The folder of the data files.</summary>
    public static string DataPath(IServiceProvider provider) => provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve();

    /// <summary>Where imported procedures are kept.</summary>
    public static string ImportedPath(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<StorageOptions>>().Value.Resolve("procedures.db");

    private static IImportedProcedures OpenImported(IServiceProvider provider)
    {
        var path = ImportedPath(provider);
        return File.Exists(path) ? ImportedProcedureStore.InFile(path) : new NoImportedProcedures();
    }

    // What is kept there can be deleted at any time.
    private static DerivedFiles CreateDerived(IServiceProvider provider) => new(
        provider.GetRequiredService<IOptions<StorageOptions>>().Value.Resolve("derived"), typeof(KnowledgeServices).Module.ModuleVersionId.ToString());

    // What people may rightly type: words of names, of what is asked, of places, of everyday speech.
    private static TypingRepair CreateRepair(IServiceProvider provider)
    {
        var knowledge = provider.GetRequiredService<KnowledgeBase>();
        var everyday = provider.GetRequiredService<EverydayWords>();
        string[] phrases =
        [
            .. SearchEntries.Neutral(knowledge, provider.GetRequiredService<IntentCatalog>().Phrases),
            .. knowledge.Places.All.SelectMany(place => place.Aliases.Append(place.Name)),
            .. knowledge.Places.FormerDistricts.Select(district => district.Name),
            .. everyday.Ignored,
            .. everyday.Said,
            .. provider.GetRequiredService<ReplyCatalog>().Replies.SelectMany(reply => reply.Cues),
            .. provider.GetRequiredService<SlotLexicon>().Phrases,
            .. provider.GetRequiredService<GuideCues>().Phrases,
            .. provider.GetRequiredService<HandOverCues>().Phrases,
            .. provider.GetRequiredService<FileStatusWording>().Phrases,
            .. provider.GetRequiredService<ComplaintCues>().Phrases,
            .. provider.GetRequiredService<CommonQuestionCues>().Phrases,
            .. provider.GetRequiredService<ForgetWish>().Phrases,
            .. provider.GetRequiredService<FigureLexicon>().Phrases,
            .. provider.GetRequiredService<SituationCatalog>().Phrases,
            .. knowledge.Agencies.All.SelectMany(agency => agency.Aliases.Concat(agency.Abbreviations).Append(agency.Name)),
            .. knowledge.Indicators.All.SelectMany(indicator => indicator.Aliases.Append(indicator.Name)),
            .. knowledge.Glossary.All.SelectMany(term => term.Aliases.Append(term.Name)),
        ];
        var index = provider.GetRequiredService<ProcedureIndex>();
        var syllables = Syllables.Load(DataPath(provider));
        var entries = SearchEntries.Of(knowledge, provider.GetRequiredService<OffTopicMessages>().Messages).ToList();
        return new TypingRepair(RepairWords.Kept(knowledge, phrases, entries, Make, provider.GetRequiredService<DerivedFiles>()), syllables);

        RepairWords Make() => RepairWords.Of(
            phrases.SelectMany(phrase => TextFolder.Fold(phrase).Split(' ')).Concat(index.Words.Where(word => syllables.IsPossible(word) || index.NamesHolding(word) >= NoSlipFrom)),
            [.. phrases, .. entries.SelectMany(entry => entry.Names.Append(entry.Title))],
            new WordsBeside([.. phrases, .. entries.Where(entry => entry.IsCurated || entry.Id == SearchEntry.OffTopicId).SelectMany(entry => entry.Names.Append(entry.Title))]));
    }

    /// <summary>A slip hardly stands in so many names.</summary>
    private const int NoSlipFrom = 4;

    // Phrasings of the curated procedures are typed with care; imported ones would fill memory with words that few people type.
    private static LikelyMarks CreateLikelyMarks(IServiceProvider provider) =>
        new(SearchEntries.Of(provider.GetRequiredService<KnowledgeBase>(), provider.GetRequiredService<OffTopicMessages>().Messages)
            .Where(entry => entry.IsCurated || entry.Id == SearchEntry.OffTopicId)
            .SelectMany(entry => entry.Names.Append(entry.Title)));

    private static ProcedureIndex CreateIndex(IServiceProvider provider)
    {
        var knowledge = provider.GetRequiredService<KnowledgeBase>();
        return SearchEntries.Index(
            knowledge,
            provider.GetRequiredService<EverydayWords>(),
            provider.GetRequiredService<OffTopicMessages>().Messages,
            provider.GetRequiredService<IntentCatalog>().NeutralPhrases,
            RankingModel.Load(DataPath(provider)),
            provider.GetRequiredService<DerivedFiles>());
    }

    private static IProcedureSearch CreateSearch(IServiceProvider provider)
    {
        var knowledge = provider.GetRequiredService<KnowledgeBase>();
        var intents = provider.GetRequiredService<IntentCatalog>();
        var search = TaughtSearch.Before(
            provider.GetRequiredService<ProcedureIndex>(), knowledge.Taught, provider.GetRequiredService<EverydayWords>(), SearchEntries.Neutral(knowledge, intents.Phrases));
        var named = new NamelessTitles(new SlippedMarksSearch(search, provider.GetRequiredService<TypingRepair>()), knowledge.Procedures, provider.GetRequiredService<SlotLexicon>());
        return new SearchOnce(new MeasuredSearch(named, provider.GetRequiredService<TurnMeter>()));
    }

    private static IMetricsStore CreateStore(IServiceProvider provider)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        var postgres = provider.GetRequiredService<IOptions<MetricsOptions>>().Value.ConnectionString;
        MetricsStore store = postgres.Length > 0
            ? new PostgresMetricsStore(postgres, time)
            : SqliteMetricsStore.InFile(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Resolve("metrics.db"), time);
        store.Initialize();
        MetricsSeeder.Seed(store, Path.Combine(DataPath(provider), "metrics"));
        return store;
    }
}
