using System.CommandLine;
using Assistant.Bot.Conversations;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-gate --questions PATH… --out FILE: learns when to answer, ask back or refuse.</summary>
internal static class TrainGateCommand
{
    private const int MostOffered = 4;

    /// <summary>Always the same, so that the same questions give the same file.</summary>
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    public static Command Create(Composition composition) =>
        TrainingCommand.Create(composition, "train-gate", "Học khi nào trả lời, hỏi lại hay từ chối.", "gate.yaml", Learn);

    private static (string Yaml, IEnumerable<string> Told) Learn(IReadOnlyList<QuestionSet> sets, IServiceProvider services)
    {
        var examples = Examples(sets, services);
        return (GateTrainer.Train(examples),
        [
            $"Học từ {examples.Count} lượt đọc, {examples.Count(example => example.IsHeld)} lượt hỏi điều đang giữ. Trên những bộ để riêng ra:",
            .. GateTrainer.Compare(examples, (odds, example) => AnswerGate.Decide(odds, example.Signs, example.Before == GateChoice.Answer)),
        ]);
    }

    private static List<GateExample> Examples(IReadOnlyList<QuestionSet> sets, IServiceProvider services)
    {
        var knowledge = services.GetRequiredService<KnowledgeBase>();
        List<SearchEntry> entries = [.. SearchEntries.Of(knowledge, services.GetRequiredService<OffTopicMessages>().Messages).Where(entry => entry.IsCurated)];
        var thinned = new ThinnedNames([.. entries.SelectMany(entry => entry.Names).Except(knowledge.Procedures.All.SelectMany(procedure => procedure.Aliases))]);
        var words = sets.ToDictionary(set => set.Name, set => Told(set).Select(item => (Item: item, Words: Words(item, services))).ToList(), StringComparer.Ordinal);
        var examples = new List<GateExample>();
        foreach (var set in sets)
        {
            // Words that the set itself taught say too much about it.
            var asking = AskingTrainer.Model([.. words.Where(other => other.Key != set.Name).SelectMany(other => other.Value).Select(one => new AskingExample(one.Words, !one.Item.Turns[0].Expected.None))]);
            for (var half = 0; half < ThinnedNames.Halves; half++)
            {
                var reader = ReaderOver(thinned.Of(entries, set.Items.SelectMany(item => item.Turns).Select(turn => turn.Question), half), services);
                examples.AddRange(Told(set).Select(item => Example(set.Name, item.Turns[0], reader, asking, services)).OfType<GateExample>());
            }
        }

        return examples;
    }

    private static GateExample? Example(string set, ExpectedTurn turn, SlotReader reader, AskingModel asking, IServiceProvider services)
    {
        var taken = services.GetRequiredService<TakenHits>();
        var slots = reader.Read(new PlanningRequest(turn.Question, AnyDay, AnyDay, null, null));
        var procedures = services.GetRequiredService<ProcedureCatalog>();
        HashSet<string> right = [.. turn.Expected.Procedures.Select(id => procedures.IsCurated(id) ? id : procedures.FindByCode(id)?.Id ?? id)];
        // Which of several cases is meant, other readers ask; what an import brings has limits of its own.
        if (slots.Hits.Count == 0 || turn.Expected.Ask.Count > 0 || !(turn.Expected.None || right.Any(procedures.IsCurated)))
        {
            return null;
        }

        var intent = ProcedureIntent.Of(slots.Cues);
        var before = taken.IsTaken(slots, intent) ? GateChoice.Answer : LastResort.IsThinkable(slots) ? GateChoice.Ask : GateChoice.Refuse;
        return new GateExample(
            set,
            AnswerGate.SignsOf(slots, asking, intent),
            !turn.Expected.None,
            right.Contains(slots.Hits[0].ProcedureId),
            taken.Thinkable(slots).Take(MostOffered).Any(hit => right.Contains(hit.ProcedureId)),
            before);
    }

    // The reader of the assistant, over another search.
    private static SlotReader ReaderOver(IReadOnlyList<SearchEntry> entries, IServiceProvider services)
    {
        var index = new ProcedureIndex(
            entries,
            services.GetRequiredService<EverydayWords>(),
            SearchEntries.Neutral(services.GetRequiredService<KnowledgeBase>(), services.GetRequiredService<IntentCatalog>().NeutralPhrases),
            RankingModel.Load(KnowledgeServices.DataPath(services)));
        IProcedureSearch search = new SlippedMarksSearch(index, services.GetRequiredService<TypingRepair>());
        var found = ActivatorUtilities.CreateInstance<FoundHits>(services, search);
        var meant = ActivatorUtilities.CreateInstance<MeantHits>(
            services,
            ActivatorUtilities.CreateInstance<OwnNameHits>(services, search),
            ActivatorUtilities.CreateInstance<FeeForGroup>(services, search),
            ActivatorUtilities.CreateInstance<WishedHits>(services, search),
            ActivatorUtilities.CreateInstance<ClauseHits>(services, search));
        return ActivatorUtilities.CreateInstance<SlotReader>(services, found, meant, ActivatorUtilities.CreateInstance<StorySlots>(services, found));
    }

    private static IReadOnlyList<Word> Words(GoldenItem item, IServiceProvider services) =>
        services.GetRequiredService<EverydayWords>().WriteOut(Word.Split(services.GetRequiredService<TypingRepair>().Repair(item.Turns[0].Question)));

    // What is asked in the middle of a conversation leans on what came before.
    private static IEnumerable<GoldenItem> Told(QuestionSet set) =>
        set.Items.Where(item => !item.IsDialogue && item.Turns[0].Expected is var expected && (expected.None || expected.Procedures.Count > 0 || expected.Ask.Count > 0));
}
