using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search.Training;

/// <summary>What training reached, on names that were held back.</summary>
/// <param name="Questions">Held-back names asked as questions.</param>
/// <param name="Recall1">Share whose procedure came first, 0..1.</param>
/// <param name="Recall4">Share whose procedure was among the first four, 0..1.</param>
/// <param name="Yaml">The file ranking.yaml.</param>
public sealed record TrainingResult(int Questions, double Recall1, double Recall4, string Yaml);

/// <summary>
/// Learns the ranking model from the everyday names themselves: a part of them is held back from the index and asked as
/// questions, half of them without diacritics. How sure a hit is, is learned from the same questions with the right
/// procedure taken away, and from messages that mean no procedure. Deterministic: same data, same file.
/// </summary>
public sealed class RankingTrainer(IReadOnlyList<SearchEntry> entries, EverydayWords everyday, IReadOnlyList<string> neutral)
{
    private const int Folds = 4;
    private const uint StoryEvery = 4;

    /// <summary>Curated procedures are asked for more often than their number of names says.</summary>
    private const int CuratedRepeats = 6;

    /// <summary>Weight of names of unknown procedures beside that of the questions.</summary>
    private const double UnknownShare = 0.5;

    /// <summary>People write many more things that mean no procedure than are listed.</summary>
    private const double OffTopicWeight = 25;
    private const int LongestTitle = 12;

    /// <summary>A part of a title tells less about how people ask than an everyday name does.</summary>
    private const double TitleWeight = 0.4;

    /// <param name="stories">What people tell around a question.</param>
    public TrainingResult Train(IReadOnlyList<string> stories)
    {
        var lists = new List<RankedList>();
        var signs = new List<TrustExample>();
        var questions = new List<(ProcedureIndex Index, string Text, int Target)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var index = IndexWithout(fold);
            foreach (var (entry, target) in entries.Select((entry, i) => (entry, i)))
            {
                foreach (var name in entry.Names.Where(name => FoldOf(name) == fold))
                {
                    var asked = Told(name, stories);
                    var text = FoldOf(name + "?") % 2 == 0 ? asked : TextFolder.Fold(asked);
                    var candidates = index.Candidates(text);
                    var at = candidates.ToList().FindIndex(candidate => candidate.Document == target);
                    questions.Add((index, text, target));
                    if (at >= 0)
                    {
                        lists.Add(new RankedList([.. candidates.Select(candidate => candidate.Features)], at, entry.IsCurated ? CuratedRepeats : 1));
                    }
                }
            }
        }

        AddPartsOfTitles(lists, questions);
        var weights = SoftmaxRegression.Fit(lists);
        var model = new RankingModel(weights, new double[RankingFeatures.TrustNames.Count]);
        int first = 0, amongFour = 0;
        foreach (var (index, text, target) in questions)
        {
            var rank = index.Explain(text, -1, model, target);
            first += rank.Rank == 0 ? 1 : 0;
            amongFour += rank.Rank is >= 0 and < 4 ? 1 : 0;
            if (entries[target].Id == SearchEntry.OffTopicId)
            {
                signs.Add(new TrustExample(rank.Signs, false, OffTopicWeight));
                continue;
            }

            signs.Add(new TrustExample(rank.Signs, rank.Rank is >= 0 and < 4, entries[target].IsCurated ? CuratedRepeats : 1));
            var without = index.Explain(text, target, model, target);
            signs.Add(new TrustExample(without.Signs, false, 0.5));
        }

        AddUnknownProcedures(signs, model, questions.Count);
        var trust = LogisticRegression.Fit(signs, RankingFeatures.TrustNames.Count);
        return new TrainingResult(questions.Count, (double)first / questions.Count, (double)amongFour / questions.Count, RankingYaml.Write(weights, trust));
    }

    // Procedures without everyday names are asked by parts of their titles, so that training sees them as answers too.
    private void AddPartsOfTitles(List<RankedList> lists, List<(ProcedureIndex Index, string Text, int Target)> questions)
    {
        var index = IndexWithout(0);
        foreach (var (entry, target) in entries.Select((entry, i) => (entry, i)).Where(pair => pair.entry.Names.Count == 0 && pair.entry.Id.Length > 0))
        {
            var words = Shortened(entry.Title).Split(' ');
            var part = string.Join(' ', words.Where((word, i) => i % 3 != FoldOf(entry.Id) % 3));
            var text = FoldOf(part) % 2 == 0 ? part : TextFolder.Fold(part);
            var candidates = index.Candidates(text);
            var at = candidates.ToList().FindIndex(candidate => candidate.Document == target);
            questions.Add((index, text, target));
            if (at >= 0)
            {
                lists.Add(new RankedList([.. candidates.Select(candidate => candidate.Features)], at, TitleWeight));
            }
        }
    }

    // Whoever has imported nothing is asked for all the other procedures as well: their names must not be taken for a curated one.
    private void AddUnknownProcedures(List<TrustExample> signs, RankingModel model, int questions)
    {
        List<SearchEntry> curated = [.. entries.Where(entry => entry.IsCurated)];
        var index = new ProcedureIndex(curated, everyday, neutral, model);
        List<string> unknown = [.. entries.Where(entry => !entry.IsCurated).SelectMany(entry => entry.Names.Take(3).Append(Shortened(entry.Title)))];
        foreach (var name in unknown)
        {
            var text = FoldOf(name + "?") % 2 == 0 ? name : TextFolder.Fold(name);
            signs.Add(new TrustExample(index.Explain(text, -1, model, -1).Signs, false, UnknownShare * questions / unknown.Count));
        }
    }

    private static string Shortened(string title) => string.Join(' ', title.Replace("Thủ tục ", "", StringComparison.OrdinalIgnoreCase).Split(' ').Take(LongestTitle));

    private ProcedureIndex IndexWithout(int fold) => new(
        entries.Select(entry => entry with { Names = [.. entry.Names.Where(name => FoldOf(name) != fold)] }),
        everyday,
        neutral,
        new RankingModel(new double[RankingFeatures.Count], new double[RankingFeatures.TrustNames.Count]));

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
}
