using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Naming;

/// <summary>
/// Finds records by any of their names: without regard to case, diacritics, punctuation or spaces ("tphcm").
/// A name may lead to several records (units of different times).
/// </summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _squashed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Every name, folded, as it may stand in a sentence.</summary>
    public IReadOnlyCollection<string> Names => _names;

    public static string Fold(string name) => TextFolder.Fold(name.Replace("&", " và ", StringComparison.Ordinal));

    public void Add(string name, T record)
    {
        var folded = Fold(name);
        if (folded.Length == 0)
            return;
        _names.Add(folded);
        AddTo(_exact, Exact(name), record);
        AddTo(_squashed, Squash(folded), record);
    }

    /// <summary>Same letters with the same diacritics: tells "BĐ" from "BD".</summary>
    public IReadOnlyList<T> FindExact(string name) => _exact.TryGetValue(Exact(name), out var found) ? found : [];

    /// <summary>Same letters without regard to diacritics and spaces.</summary>
    public IReadOnlyList<T> Find(string folded) => _squashed.TryGetValue(Squash(folded), out var found) ? found : [];

    public IEnumerable<(string Name, IReadOnlyList<T> Records)> Shared() =>
        _squashed.Where(entry => entry.Value.Count > 1).Select(entry => (entry.Key, (IReadOnlyList<T>)entry.Value));

    private static string Exact(string name) => name.Trim().Normalize().ToLowerInvariant();

    private static string Squash(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);

    private static void AddTo(Dictionary<string, List<T>> index, string key, T record)
    {
        if (!index.TryGetValue(key, out var records))
            index[key] = records = [];
        if (!records.Contains(record))
            records.Add(record);
    }
}
