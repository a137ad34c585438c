using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Which of a few cases of one thing the words beside its name speak for, and how clearly: naive Bayes over the names of those procedures
/// alone. The search is sure of one case by the name that they share ("làm lại bằng lái" is the name of one, and asks about another);
/// here only what is left counts, so that nothing left is no sureness at all.
/// </summary>
internal sealed class CaseOdds
{
    /// <summary>A word must stand in so many names of a case: once is chance.</summary>
    private const int LeastNames = 2;

    /// <summary>How much what is usual in all names counts beside a case's own.</summary>
    private const double Prior = 2;

    /// <summary>One word speaks for a case at most so much (logarithm): that another one's names never hold it proves little.</summary>
    private const double MostForOne = 2.5;

    /// <summary>A word tells a case from the others when it is five times as likely there (logarithm).</summary>
    private const double TellingFrom = 1.6;

    /// <summary>A word belongs elsewhere when this share of another procedure's names hold it,</summary>
    private const double BelongsFrom = 0.15;

    /// <summary>and the cases' names so many times less often.</summary>
    private const double BelongsMore = 3;
    private const int LeastElsewhere = 3;

    private readonly Dictionary<string, Dictionary<string, int>> _holding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly double _all;

    /// <param name="names">Title and names of each procedure.</param>
    public CaseOdds(IEnumerable<(string Id, IReadOnlyList<string> Names)> names)
    {
        foreach (var (id, said) in names)
        {
            _names[id] = said.Count;
            foreach (var word in said.SelectMany(name => Word.Split(name).Select(word => word.Key).Distinct(StringComparer.Ordinal)))
            {
                var holding = _holding.TryGetValue(word, out var known) ? known : _holding[word] = new(StringComparer.Ordinal);
                holding[id] = holding.GetValueOrDefault(id) + 1;
            }
        }

        _all = Math.Max(1, _names.Values.Sum());
    }

    /// <summary>Over the curated procedures and how people say them.</summary>
    public static CaseOdds Of(KnowledgeBase knowledge) =>
        new(knowledge.Procedures.All.Select(procedure => (procedure.Id, (IReadOnlyList<string>)[procedure.Title, .. procedure.Aliases, .. knowledge.Phrasings.Of(procedure.Id)?.Say ?? []])));

    /// <summary>The likeliest case, by how much it leads the next one (logarithm of the odds; 0: nothing speaks for any), and how many words tell it from each other one.</summary>
    /// <param name="left">The words beside what calls the thing by its name.</param>
    /// <param name="cases">Two or more procedures.</param>
    public (string Id, double Lead, int Telling) Weigh(IEnumerable<Word> left, IReadOnlyList<string> cases)
    {
        var each = Known(left).Where(holding => cases.Any(id => holding.GetValueOrDefault(id) >= LeastNames)).Select(holding => Score(holding, cases)).ToList();
        double[] scores = [.. cases.Select((_, i) => each.Sum(word => word[i]))];
        var best = Array.IndexOf(scores, scores.Max());
        return (cases[best], LeadOf(scores, best), each.Count(word => LeadOf(word, best) >= TellingFrom));
    }

    private double[] Score(Dictionary<string, int> holding, IReadOnlyList<string> cases)
    {
        var usual = holding.Values.Sum() / _all;
        double[] scores = [.. cases.Select(id => Math.Log((holding.GetValueOrDefault(id) + (Prior * usual)) / ((_names.GetValueOrDefault(id) + Prior) * usual)))];
        var most = scores.Max();
        return [.. scores.Select(score => Math.Max(score, most - MostForOne))];
    }

    private static double LeadOf(double[] scores, int best) => scores[best] - scores.Where((_, i) => i != best).Max();

    /// <summary>How many of the words belong to procedures beside the cases.</summary>
    /// <param name="left">The words beside what calls the thing by its name.</param>
    /// <param name="cases">The procedures that they may be about.</param>
    public int Elsewhere(IEnumerable<Word> left, IReadOnlyList<string> cases)
    {
        double own = Math.Max(1, cases.Sum(id => _names.GetValueOrDefault(id)));
        return Known(left).Count(holding => holding.Values.Sum() >= LeastElsewhere
            && holding.Where(one => !cases.Contains(one.Key)).Select(one => one.Value / (double)_names[one.Key]).DefaultIfEmpty(0).Max() is var other
            && other > BelongsFrom && other > BelongsMore * cases.Sum(id => holding.GetValueOrDefault(id)) / own);
    }

    private IEnumerable<Dictionary<string, int>> Known(IEnumerable<Word> words) =>
        words.Select(word => word.Key).Distinct(StringComparer.Ordinal).Select(key => _holding.GetValueOrDefault(key)).OfType<Dictionary<string, int>>();
}
