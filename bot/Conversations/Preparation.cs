using Assistant.Bot.Access.Rights;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.CommonQuestions;
using Assistant.Bot.Complaints;
using Assistant.Bot.FileStatus;
using Assistant.Bot.Guiding;
using Assistant.Bot.HandOver;
using Assistant.Bot.Helping;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Privacy;
using Assistant.Knowledge;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Conversations;

/// <summary>Makes, side by side, what the first answer needs: made one by one where it is asked for, half of the processors would wait.</summary>
internal static class Preparation
{
    // Takes long to make and needs nothing of the knowledge base; a service may run without one of them.
    private static readonly Type[] Apart =
        [typeof(IMetricsStore), typeof(OpenQuestionCatalog), typeof(SituationCatalog), typeof(IntentCatalog), typeof(AskingModel), typeof(MatterModel)];

    // Short each, but read one behind the other where they are asked for they are a fifth of what is left; read while the knowledge base
    // is, on the processor that then has nothing else to do.
    private static readonly Type[] Wordings =
    [
        typeof(GuideCues), typeof(SlotLexicon), typeof(OffTopicMessages), typeof(ReplyCatalog), typeof(HandOverCues), typeof(FileStatusWording), typeof(AbroadReader), typeof(ComplaintCues), typeof(CommonQuestionCues), typeof(ForgetWish),
        typeof(MeasureCatalog), typeof(FeeSideCatalog), typeof(StoryReader), typeof(TurnLexicon), typeof(TalkModel), typeof(GateModel), typeof(ReactionLexicon), typeof(WishLexicon), typeof(ExportCues), typeof(WatchCues),
        typeof(ToldMatters), typeof(FeeMoneyReader), typeof(KinTransferReader), typeof(WhomReader), typeof(PenaltyText), typeof(FigureTurnLexicon), typeof(TimeLexicon), typeof(ClaimLexicon), typeof(FigureLimitLexicon), typeof(FieldTopicCatalog), typeof(LimitWords), typeof(DetailModel),
        typeof(RightsMatrix), typeof(HelperCues),
        // These wait for the knowledge base; a receipt's forms take longest.
        typeof(VehicleNames), typeof(UnwantedNames), typeof(DeathWording), typeof(ClauseReader), typeof(DetailLexicon), typeof(ReceiptCodes),
    ];

    /// <summary>All that is made beside the knowledge base.</summary>
    internal static IEnumerable<Type> Beside => Apart.Concat(Wordings);

    /// <exception cref="Assistant.Knowledge.Loading.KnowledgeLoadException">The data is wrong; before any other fault, because it lists everything at once.</exception>
    public static async Task RunAsync(IServiceProvider services)
    {
        var knowledge = Task.Run(services.GetRequiredService<KnowledgeBase>);
        var apart = Task.WhenAll(Array.ConvertAll(Apart, type => Task.Run(() => services.GetService(type))));
        var wordings = MakeAsync(services, apart);
        await knowledge;
        // Takes longest of what needs the knowledge base and is shared by all generations.
        var figures = Task.Run(() => services.GetService(typeof(FigureLexicon)));
        services.GetRequiredService<IAssistant>();
        await Task.WhenAll(wordings, figures);
    }

    private static async Task MakeAsync(IServiceProvider services, Task apart)
    {
        await apart;
        foreach (var type in Wordings)
        {
            services.GetService(type);
        }
    }
}
