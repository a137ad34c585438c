using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search.Training;

/// <summary>
/// Many questions of the sets have been used to write phrasings, so that a search is surer of them than of what nobody has read. Here a
/// set is asked of an index without the phrasings near any of its questions, and with one half of the others only.
/// </summary>
public sealed class ThinnedNames
{
    /// <summary>From this cosine of rare words a phrasing may have been written with the question in view.</summary>
    private const double NearFrom = 0.5;
    public const int Halves = 2;

    private readonly Dictionary<string, double> _rarity;
    private readonly double _unseen;
    private readonly HashSet<string> _names;

    /// <param name="names">All phrasings, which also say how rare a word is; what an entry is called otherwise stays.</param>
    public ThinnedNames(IReadOnlyList<string> names)
    {
        _names = [.. names];
        _unseen = Rarity(names.Count, 0);
        _rarity = names.SelectMany(name => Words(name)).GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Rarity(names.Count, group.Count()), StringComparer.Ordinal);
    }

    /// <param name="entries">What the index holds.</param>
    /// <param name="questions">The set that will be asked.</param>
    /// <param name="half">Which half of the phrasings stays.</param>
    public IReadOnlyList<SearchEntry> Of(IEnumerable<SearchEntry> entries, IEnumerable<string> questions, int half)
    {
        var (holding, at) = (new Dictionary<string, List<(int At, double Weight)>>(StringComparer.Ordinal), 0);
        foreach (var question in questions)
        {
            foreach (var (word, weight) in Vector(question))
            {
                (holding.TryGetValue(word, out var known) ? known : holding[word] = []).Add((at, weight));
            }

            at++;
        }

        return [.. entries.Select(entry => entry with { Names = [.. entry.Names.Where(name => !_names.Contains(name) || (FoldOf(name) == half && !IsNear(name, holding, at)))] })];
    }

    private bool IsNear(string name, Dictionary<string, List<(int At, double Weight)>> holding, int count)
    {
        var sums = new double[count];
        foreach (var (word, weight) in Vector(name))
        {
            foreach (var (at, other) in holding.GetValueOrDefault(word) ?? [])
            {
                sums[at] += weight * other;
            }
        }

        return count > 0 && sums.Max() >= NearFrom;
    }

    private List<(string Word, double Weight)> Vector(string text)
    {
        List<(string Word, double Weight)> words = [.. Words(text).Select(word => (word, _rarity.GetValueOrDefault(word, _unseen)))];
        var length = Math.Sqrt(words.Sum(word => word.Weight * word.Weight));
        return [.. words.Select(word => (word.Word, word.Weight / length))];
    }

    private static HashSet<string> Words(string text) => Word.Split(text).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);

    private static double Rarity(int all, int users) => Math.Log(1 + (all / (users + 0.5)));

    // Not string.GetHashCode: that differs from run to run.
    private static int FoldOf(string name)
    {
        uint hash = 2166136261;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)((hash >> 8) % Halves);
    }
}
