using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Complaints;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Conversations.Repeats;
using Assistant.Bot.Editing;
using Assistant.Bot.FileStatus;
using Assistant.Bot.Guiding;
using Assistant.Bot.HandOver;
using Assistant.Bot.Helping;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Operations.Redis;
using Assistant.Bot.Operations.Switches;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Privacy;
using Assistant.Bot.Skills;
using Assistant.Bot.Watching;
using Assistant.Knowledge;
using Assistant.Knowledge.Fees;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Bot.Conversations;

/// <summary>Registers everything between a channel and the knowledge library.</summary>
internal static class ConversationServices
{
    public static IServiceCollection AddConversations(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddTelemetry();
        services.AddUsage();
        services.AddKnowledge();
        AddPlanning(services);
        AddSkills(services);
        var shared = services.AddRedis(configuration);
        services.AddMemory(shared);
        services.AddGuiding(hasRedis: shared);
        services.AddSingleton<IAnswerComposer, FeeComposer>();
        services.AddSingleton<IAnswerComposer, SuspensionComposer>();
        services.AddSingleton<IAnswerComposer, GuideComposer>();
        services.AddSingleton<HandoutComposer>();
        services.AddSingleton<IAnswerComposer>(provider => provider.GetRequiredService<HandoutComposer>());
        services.AddSingleton<IAnswerComposer, ProcedureComposer>();
        services.AddSingleton<IAnswerComposer, PlaceComposer>();
        services.AddSingleton<IAnswerComposer, FieldFeesComposer>();
        services.AddSingleton<IAnswerComposer, WaiverComposer>();
        services.AddSingleton<IAnswerComposer, ActComposer>();
        services.AddSingleton<IAnswerComposer, HotlineComposer>();
        services.AddSingleton<IAnswerComposer, TermComposer>();
        services.AddSingleton<IAnswerComposer, IndicatorComposer>();
        services.AddSingleton<IAnswerComposer, RankingComposer>();
        services.AddSingleton<IAnswerComposer, RankHolderComposer>();
        services.AddSingleton<IAnswerComposer, ValueComposer>();
        services.AddSingleton<IAnswerComposer, ThresholdComposer>();
        services.AddSingleton<IAnswerComposer, TargetsComposer>();
        services.AddSingleton<IAnswerComposer, NoMetricComposer>();
        services.AddSingleton<IAnswerComposer, ComparisonComposer>();
        services.AddSingleton<IAnswerComposer, GapComposer>();
        services.AddSingleton<IAnswerComposer, TargetGapComposer>();
        services.AddSingleton<IAnswerComposer, ChangeComposer>();
        services.AddSingleton<IAnswerComposer, MoversComposer>();
        services.AddSingleton<IAnswerComposer, RankMoversComposer>();
        services.AddSingleton<IAnswerComposer, EntrantsComposer>();
        services.AddSingleton<IAnswerComposer, TrendComposer>();
        services.AddSingleton<IAnswerComposer, PeriodsComposer>();
        services.AddSingleton<IAnswerComposer, FigureSourceComposer>();
        services.AddSingleton<IAnswerComposer, SilenceComposer>();
        services.AddSingleton<IAnswerComposer, FigureLimitComposer>();
        services.AddSingleton<FeeTotalText>();
        services.AddSingleton<AnswerComposers>();
        services.AddPrivacy();
        services.AddLanguageModel(shared);

        // The order of these lines is the order of a turn.
        services.AddSingleton<ITurnStep, RecallStep>();
        services.AddSingleton<ITurnStep, RepeatStep>();
        services.AddSingleton<ITurnStep, GuideStep>();
        services.AddSingleton<ITurnStep, PlanStep>();
        services.AddSingleton<ITurnStep, ModelStep>();
        services.AddSingleton<ITurnStep, RememberStep>();
        services.AddSingleton<ITurnStep, ReplyStep>();
        services.AddSingleton<ITurnStep, SkillStep>();
        services.AddSingleton<ITurnStep, ComposeStep>();
        services.AddSingleton<ITurnStep, RememberToldStep>();
        services.AddSingleton<ITurnStep, GroundStep>();

        services.AddSingleton<ITurnClosing, GuideClosing>();
        services.AddSingleton<ITurnClosing, AuditClosing>();

        services.AddSingleton<TurnPipeline>();
        services.AddAnswerFiles(configuration);
        services.AddWatching();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<FilingAssistant>(provider, provider.GetRequiredService<TurnPipeline>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ReachableAssistant>(provider, provider.GetRequiredService<FilingAssistant>()));
        services.AddHelping();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<HelperAssistant>(provider, provider.GetRequiredService<ReachableAssistant>()));
        services.AddHandOver();
        services.AddFileStatus();
        services.AddComplaints();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<HandOverAssistant>(provider, provider.GetRequiredService<HelperAssistant>()));
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<InternalReads>();
        services.AddSingleton<SwitchBoard>();
        services.AddSingleton<SwitchNames>();
        services.AddSingleton<ConversationEraser>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ForgettingAssistant>(provider, provider.GetRequiredService<HandOverAssistant>()));
        services.AddSingleton<DiscreetAssistant>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SwitchedAssistant>(provider, provider.GetRequiredService<DiscreetAssistant>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<HonestAssistant>(provider, provider.GetRequiredService<SwitchedAssistant>()));
        services.AddSingleton<IAssistant>(provider => ActivatorUtilities.CreateInstance<MeasuredAssistant>(provider, provider.GetRequiredService<HonestAssistant>()));
        services.AddSingleton<FeedbackStore>();
        services.AddQuestionCollecting();
        services.AddRepeats();
        // Last: it looks at everything above.
        services.AddGenerations();
        services.AddEditing();
        return services;
    }

    private static void AddPlanning(IServiceCollection services)
    {
        services.AddSingleton<PlaceReader>();
        services.AddSingleton<AgencyReader>();
        services.AddSingleton<IndicatorReader>();
        services.AddSingleton<FigureSpelling>();
        services.AddSingleton<PeriodSteps>();
        services.AddSingleton<SharedRegion>();
        services.AddSingleton<TableIndicators>();
        services.AddSingleton<SiblingChoice>();
        services.AddSingleton<AskedDay>();
        services.AddSingleton<QuantityReader>();
        services.AddSingleton<PersonReader>();
        services.AddSingleton<PlaceOfFiling>();
        services.AddSingleton<HomeWording>();
        services.AddSingleton<ForeignerHits>();
        services.AddSingleton<FeeSideReader>();
        services.AddSingleton<ConfusedProcedures>();
        services.AddSingleton<SlippedCues>();
        services.AddSingleton<PlainWish>();
        services.AddSingleton<FeeForGroup>();
        services.AddSingleton<ClauseHits>();
        services.AddSingleton<WishedHits>();
        services.AddSingleton<SlotReader>();
        services.AddSingleton<ITopicPlanner, ReplyTopic>();
        services.AddSingleton<ITopicPlanner, PlaceTopic>();
        services.AddSingleton<UnitReader>();
        services.AddSingleton<FigureReader>();
        services.AddSingleton<IndicatorFeatures>();
        services.AddSingleton<MeasuredPeriods>();
        services.AddSingleton<ReportsNamed>();
        services.AddSingleton<QuotedIndicators>();
        services.AddSingleton<Comparability>();
        services.AddSingleton<UnreadSubject>();
        services.AddSingleton<FigureUnits>();
        services.AddSingleton<IndicatorsMeant>();
        services.AddSingleton<IndicatorWord>();
        services.AddSingleton<BlocsMeant>();
        services.AddSingleton<FigureParts>();
        services.AddSingleton<FigureDefinition>();
        services.AddSingleton<ITopicPlanner, MetricsTopic>();
        services.AddSingleton<ITopicPlanner, GlossaryTopic>();
        services.AddSingleton<ITopicPlanner, PolicyTopic>();
        services.AddSingleton<ITopicPlanner, SituationTopic>();
        services.AddSingleton<ITopicPlanner, ReactionTopic>();
        services.AddSingleton<OfferChoice>();
        services.AddSingleton<OpenAxis>();
        services.AddSingleton<TalkTurn>();
        services.AddSingleton<UnreadTurn>();
        services.AddSingleton<ProcedureOffer>();
        services.AddSingleton(provider => CaseOdds.Of(provider.GetRequiredService<KnowledgeBase>()));
        services.AddSingleton<SideWords>();
        services.AddSingleton<BareCases>();
        services.AddSingleton<AnswerGate>();
        services.AddSingleton<OpenQuestions>();
        services.AddSingleton<ProcedureTopic>();
        services.AddSingleton<ITopicPlanner>(provider => provider.GetRequiredService<ProcedureTopic>());
        services.AddSingleton<LastResort>();
        services.AddSingleton<SharedSide>();
        services.AddSingleton<PartsAsTalk>();
        services.AddSingleton<TwoWishes>();
        services.AddSingleton<EitherOr>();
        services.AddSingleton<OfflinePlanner>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ExportPlanner>(provider, provider.GetRequiredService<OfflinePlanner>()));
        services.AddSingleton<IPlanner>(provider => ActivatorUtilities.CreateInstance<WatchPlanner>(provider, provider.GetRequiredService<ExportPlanner>()));
    }

    private static void AddSkills(IServiceCollection services)
    {
        services.AddSingleton<SkillRights>();
        services.AddSingleton<BoundCalls>();
        services.AddSingleton<AccessFilter>();
        services.AddSingleton<ISkill, ProcedureSkill>();
        services.AddSingleton<FeeItemChoice>();
        services.AddSingleton<FeeTotals>();
        services.AddSingleton<FeeCircumstances>();
        services.AddSingleton<OfficeBook>();
        services.AddSingleton<ISkill, FeeSkill>();
        services.AddSingleton<ISkill, GuideSkill>();
        services.AddSingleton<ISkill, PlaceSkill>();
        services.AddSingleton<ISkill, PolicySkill>();
        services.AddSingleton<ISkill, GlossarySkill>();
        services.AddSingleton<ISkill, MetricsSkill>();
        services.AddSingleton<ISkill, ComparisonSkill>();
        services.AddSingleton<ISkill, ChangesSkill>();
        services.AddSingleton<ISkill, ReportsSkill>();
        services.AddSingleton<IndicatorAnswers>();
        services.AddSingleton<UnitGroups>();
        services.AddSingleton<UnitFigures>();
        services.AddSingleton<IndicatorChooser>();
        services.AddSingleton<UnitNames>();
        services.AddSingleton<SkillKernel>();
    }
}
