using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Loading.Derived;

namespace Assistant.Knowledge.Phrasings;

/// <summary>
/// Reads phrasings/: "curated" holds those of the curated procedures, every other folder those of one ministry's codes,
/// one file for each field of work.
/// </summary>
internal static class PhrasingFiles
{
    public const string Folder = "phrasings";
    private const string Curated = "curated";

    /// <param name="dataPath">Folder of the data files.</param>
    /// <param name="withImported">False leaves out the codes that only an import brings.</param>
    /// <param name="problems">Where what is wrong is reported.</param>
    /// <param name="derived">Keeps what is read for the next start; null: nothing is kept.</param>
    /// <param name="state">What the files are.</param>
    public static PhrasingBook Read(string dataPath, bool withImported, LoadProblems problems, DerivedFiles? derived, DataState state)
    {
        if (derived is null)
        {
            return Read(dataPath, withImported, problems);
        }

        using var key = new DerivedKey();
        return derived.Get(
            "phrasings",
            key.Add(state.Hash).Add($"{withImported}").Finish(),
            PhrasingBook.Read,
            () => Read(dataPath, withImported, problems),
            static (writer, book) => book.Write(writer),
            // What is wrong must be said at the next start too.
            () => problems.Sentences.Count == 0 && state.AreUnchanged);
    }

    private static PhrasingBook Read(string dataPath, bool withImported, LoadProblems problems)
    {
        var root = Path.Combine(dataPath, Folder);
        if (!Directory.Exists(root))
        {
            return new PhrasingBook([]);
        }

        var folders = Directory.EnumerateDirectories(root).Where(folder => withImported || Path.GetFileName(folder) == Curated);
        string[] files = [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml")).Order(StringComparer.Ordinal)];
        var phrasings = new Phrasing[files.Length][];
        Parallel.For(0, files.Length, at => phrasings[at] = [.. ReadFile(dataPath, Path.GetRelativePath(dataPath, files[at]).Replace('\\', '/'), problems)]);
        return new PhrasingBook(phrasings.SelectMany(read => read));
    }

    private static IEnumerable<Phrasing> ReadFile(string dataPath, string name, LoadProblems problems)
    {
        Dictionary<string, PhrasingEntry> entries;
        try
        {
            entries = WordingFile.Read<Dictionary<string, PhrasingEntry>>(dataPath, name);
        }
        catch (KnowledgeLoadException fault)
        {
            foreach (var problem in fault.Problems)
            {
                problems.Add(name, 0, problem);
            }

            yield break;
        }

        foreach (var (id, entry) in entries)
        {
            if (entry.Say.Count == 0)
            {
                problems.Add(name, 0, $"{name}: '{id}' không có cách nói nào ở mục say.");
            }

            yield return new Phrasing(id, entry.Who, entry.Say, [.. entry.Confused.Select(item => new Mistakable(item.With, item.Tell))]);
        }
    }

    private sealed class PhrasingEntry
    {
        public string Who { get; set; } = "";
        public List<string> Say { get; set; } = [];
        public List<ConfusedEntry> Confused { get; set; } = [];
    }

    private sealed class ConfusedEntry
    {
        public string With { get; set; } = "";
        public string Tell { get; set; } = "";
    }
}
