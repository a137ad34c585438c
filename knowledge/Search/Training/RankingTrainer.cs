using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search.Training;

/// <summary>What training reached on questions that were left out of the learning, a quarter at a time.</summary>
/// <param name="Questions">Whole questions about a procedure.</param>
/// <param name="Recall1">Share whose procedure came first, 0..1.</param>
/// <param name="Recall4">Share whose procedure was among the first four, 0..1.</param>
/// <param name="TrustLoss">How far the likelihoods of being known were off (mean negative logarithm; 0 is perfect).</param>
/// <param name="Yaml">The file ranking.yaml.</param>
public sealed record TrainingResult(int Questions, double Recall1, double Recall4, double TrustLoss, string Yaml);

/// <summary>
/// Learns the ranking model from whole questions and from the everyday names themselves, a part of which is held back from
/// the index and asked. How sure a hit is, is learned from the whole questions, asked of all procedures and of the curated
/// ones alone, and from messages that mean no procedure. Deterministic: same data, same file.
/// </summary>
public sealed class RankingTrainer(IReadOnlyList<SearchEntry> entries, EverydayWords everyday, IReadOnlyList<string> neutral)
{
    private const int Folds = 4;
    private const uint StoryEvery = 4;

    /// <summary>A name held back is harder than a question: it tells of one situation that no other name tells of.</summary>
    private const double NameWeight = 0.06;

    /// <summary>Curated procedures are asked for more often than their number of names says.</summary>
    private const double CuratedNameWeight = 0.3;

    /// <summary>Curated procedures are asked for more often than their share of the questions says.</summary>
    private const double CuratedWeight = 1.5;

    /// <summary>People write many more things that mean no procedure than are listed.</summary>
    private const double OffTopicWeight = 0.6;

    /// <summary>Weight of a question whose procedure was taken away, beside the question itself.</summary>
    private const double TakenAwayWeight = 0.2;

    private readonly Lazy<List<ProcedureIndex>> _withoutFold = new(() => [.. Enumerable.Range(0, Folds).Select(fold => IndexWithout(entries, everyday, neutral, fold))]);
    private readonly Dictionary<string, int> _at = entries.Select((entry, i) => (entry.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);

    /// <param name="questions">Whole questions; those about procedures that are not there are left out.</param>
    /// <param name="stories">What people tell around a question.</param>
    public TrainingResult Train(IReadOnlyList<TrainingQuestion> questions, IReadOnlyList<string> stories)
    {
        List<SearchEntry> curated = [.. entries.Where(entry => entry.IsCurated)];
        var asked = new Asked(
            new ProcedureIndex(entries, everyday, neutral, RankingModel.Untrained),
            _withoutFold.Value,
            _at,
            new ProcedureIndex(curated, everyday, neutral, RankingModel.Untrained),
            [.. Enumerable.Range(0, Folds).Select(fold => IndexWithout(curated, everyday, neutral, fold))],
            [.. entries.SelectMany(entry => entry.Names)],
            curated.Select((entry, i) => (entry.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal));
        var known = questions.Where(question => question.Ids.Count == 0 || question.Ids.Any(_at.ContainsKey)).ToList();
        var names = NameLists(stories);

        // What is reached is said of questions that were left out of the learning.
        int about = 0, first = 0, amongFour = 0;
        double loss = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Learn([.. known.Where(question => FoldOf(question.Text) != fold)], asked, names).Model;
            foreach (var question in known.Where(question => FoldOf(question.Text) == fold))
            {
                var (rank, sure) = Check(question, asked, model);
                loss -= Math.Log(Math.Max(1e-6, rank is >= 0 and < 4 ? sure : 1 - sure));
                about += question.Ids.Count > 0 ? 1 : 0;
                first += rank == 0 ? 1 : 0;
                amongFour += rank is >= 0 and < 4 ? 1 : 0;
            }
        }

        return new TrainingResult(about, (double)first / about, (double)amongFour / about, loss / known.Count, Learn(known, asked, names).Yaml);
    }

    private (RankingModel Model, string Yaml) Learn(IReadOnlyList<TrainingQuestion> questions, Asked asked, IReadOnlyList<RankedList> names)
    {
        var lists = new List<RankedList>();
        foreach (var question in questions.Where(question => question.Ids.Count > 0))
        {
            AddList(lists, asked.AllWithout(question), question.Text, Places(question.Ids, asked.AllAt), IsCurated(question) ? CuratedWeight : 1);
            AddList(lists, asked.CuratedWithout(question), question.Text, Places(question.Ids, asked.CuratedAt), CuratedWeight);
        }

        lists.AddRange(names);
        var order = RankedLists.Fit(lists);
        var ordering = new RankingModel(order.Weights, new double[RankingFeatures.TrustNames.Count], TreeEnsemble.Parse(order.Trees, RankingFeatures.Names));
        var signs = new List<TrustExample>();
        foreach (var question in questions)
        {
            AddTrust(signs, asked.AllWithout(question), ordering, question, asked.AllAt);
            AddTrust(signs, asked.CuratedWithout(question), ordering, question, asked.CuratedAt);
        }

        AddOffTopic(signs, ordering);
        var trust = TrustExamples.Fit(signs);
        var model = new RankingModel(order.Weights, trust.Weights, TreeEnsemble.Parse(order.Trees, RankingFeatures.Names), TreeEnsemble.Parse(trust.Trees, RankingFeatures.TrustNames));
        return (model, RankingYaml.Write(order, trust));
    }

    private static (int Rank, double Sure) Check(TrainingQuestion question, Asked asked, RankingModel model)
    {
        var targets = Places(question.Ids, asked.AllAt);
        var index = asked.AllWithout(question);
        var found = targets.Count > 0 ? targets.Select(target => index.Explain(question.Text, -1, model, target)).ToList() : [index.Explain(question.Text, -1, model, -1)];
        var ranks = found.Where(one => one.Rank >= 0).Select(one => one.Rank).DefaultIfEmpty(-1);
        return (ranks.Min(), model.Trust(found[0].Signs));
    }

    private bool IsCurated(TrainingQuestion question) => question.Ids.Any(id => _at.TryGetValue(id, out var at) && entries[at].IsCurated);

    private static List<int> Places(IReadOnlyList<string> ids, Dictionary<string, int> at) => [.. ids.Where(at.ContainsKey).Select(id => at[id])];

    private static void AddList(List<RankedList> lists, ProcedureIndex index, string text, List<int> targets, double weight)
    {
        var candidates = index.Candidates(text);
        var right = candidates.ToList().FindIndex(candidate => targets.Contains(candidate.Document));
        if (right >= 0)
        {
            // Where several are right, the others are no mistakes.
            var kept = candidates.Where((candidate, i) => i == right || !targets.Contains(candidate.Document)).ToList();
            lists.Add(new RankedList([.. kept.Select(candidate => candidate.Features)], kept.FindIndex(candidate => targets.Contains(candidate.Document)), weight));
        }
    }

    private static void AddTrust(List<TrustExample> signs, ProcedureIndex index, RankingModel model, TrainingQuestion question, Dictionary<string, int> at)
    {
        var targets = Places(question.Ids, at);
        var ranks = targets.Select(target => index.Explain(question.Text, -1, model, target)).Where(found => found.Rank >= 0).ToList();
        var best = ranks.Count > 0 ? ranks.Min(found => found.Rank) : -1;
        var weight = question.Ids.Count == 0 ? OffTopicWeight : 1;
        signs.Add(new TrustExample(ranks.Count > 0 ? ranks[0].Signs : index.Explain(question.Text, -1, model, -1).Signs, best is >= 0 and < 4, weight));
        if (targets.Count == 1)
        {
            signs.Add(new TrustExample(index.Explain(question.Text, targets[0], model, targets[0]).Signs, false, TakenAwayWeight));
        }
    }

    // A quarter of the names is held back at a time and asked, half of them without diacritics, a quarter inside a story.
    private List<RankedList> NameLists(IReadOnlyList<string> stories)
    {
        var lists = new List<RankedList>();
        foreach (var (index, fold) in _withoutFold.Value.Select((index, fold) => (index, fold)))
        {
            foreach (var (entry, target) in entries.Select((entry, i) => (entry, i)).Where(pair => pair.entry.Id != SearchEntry.OffTopicId))
            {
                foreach (var name in entry.Names.Where(name => FoldOf(name) == fold))
                {
                    AddList(lists, index, Typed(Told(name, stories), name), [target], entry.IsCurated ? CuratedNameWeight : NameWeight);
                }
            }
        }

        return lists;
    }

    // Messages that mean no procedure, each asked of an index that does not hold it.
    private void AddOffTopic(List<TrustExample> signs, RankingModel model)
    {
        if (!_at.TryGetValue(SearchEntry.OffTopicId, out var at))
        {
            return;
        }

        foreach (var (index, fold) in _withoutFold.Value.Select((index, fold) => (index, fold)))
        {
            foreach (var message in entries[at].Names.Where(message => FoldOf(message) == fold))
            {
                signs.Add(new TrustExample(index.Explain(Typed(message, message), -1, model, -1).Signs, false, OffTopicWeight));
            }
        }
    }

    private static ProcedureIndex IndexWithout(IReadOnlyList<SearchEntry> entries, EverydayWords everyday, IReadOnlyList<string> neutral, int fold) => new(
        entries.Select(entry => entry with { Names = [.. entry.Names.Where(name => FoldOf(name) != fold)] }),
        everyday,
        neutral,
        RankingModel.Untrained);

    private static string Typed(string asked, string name) => FoldOf(name + "?") % 2 == 0 ? asked : TextFolder.Fold(asked);

    // Every fourth name is asked in the middle of a story.
    private static string Told(string name, IReadOnlyList<string> stories)
    {
        var number = Hash(name);
        if (stories.Count == 0 || number % StoryEvery != 0)
        {
            return name;
        }

        var before = stories[(int)(number / 7 % (uint)stories.Count)];
        var after = stories[(int)(number / 31 % (uint)stories.Count)];
        return number % 2 == 0 ? $"{before}, {name}" : $"{before}, {after}, {name}";
    }

    private static int FoldOf(string name) => (int)((Hash(name) >> 8) % Folds);

    // Not string.GetHashCode: that differs from run to run.
    private static uint Hash(string name)
    {
        uint hash = 2166136261;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }

    /// <summary>
    /// The index of everything and that of the curated procedures alone, as whoever has imported nothing has it. A question that is
    /// one of the names is asked of an index without it.
    /// </summary>
    private sealed record Asked(
        ProcedureIndex All,
        IReadOnlyList<ProcedureIndex> AllFolds,
        Dictionary<string, int> AllAt,
        ProcedureIndex Curated,
        IReadOnlyList<ProcedureIndex> CuratedFolds,
        HashSet<string> Names,
        Dictionary<string, int> CuratedAt)
    {
        public ProcedureIndex AllWithout(TrainingQuestion question) => Names.Contains(question.AsTyped) ? AllFolds[FoldOf(question.AsTyped)] : All;

        public ProcedureIndex CuratedWithout(TrainingQuestion question) => Names.Contains(question.AsTyped) ? CuratedFolds[FoldOf(question.AsTyped)] : Curated;
    }
}
