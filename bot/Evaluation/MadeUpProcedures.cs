using Assistant.Knowledge.Search;

namespace Assistant.Bot.Evaluation;

/// <summary>Procedures that do not exist, for measuring a search among more of them than there are.</summary>
internal static class MadeUpProcedures
{
    private const int WordsInTitle = 14;
    private const int WordsInName = 9;
    private const int NamesEach = 2;

    /// <summary>The real ones and made-up ones up to a number; always the same. They are made of the words of real names, so that the lengths of the posting lists are as uneven as real ones.</summary>
    public static List<SearchEntry> Beside(IEnumerable<SearchEntry> real, int size)
    {
        var entries = real.ToList();
        var words = entries.SelectMany(entry => entry.Names.Append(entry.Title)).SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var chance = new Random(1);
        string Made(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[chance.Next(words.Length)]));
        while (entries.Count < size)
        {
            entries.Add(new SearchEntry($"9.{entries.Count:000000}", Made(WordsInTitle), [.. Enumerable.Range(0, NamesEach).Select(_ => Made(WordsInName))], "", "", IsCurated: false, IsAbolished: false));
        }

        return entries;
    }
}
