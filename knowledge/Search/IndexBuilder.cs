using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>Reads the procedures once, in parallel, and fills the term index and the table of names.</summary>
internal static class IndexBuilder
{
    private const float TitleCount = 2;
    private const float NameCount = 1;
    private const float HintCount = 0.5f;
    private const float MostOfOneTerm = 4;
    private const float FieldCount = 0.4f;
    private const float AgencyCount = 0.25f;

    public static (TermIndex Terms, NameTable Names) Build(SearchEntry[] entries, SearchText text)
    {
        var read = entries.AsParallel().AsOrdered().Select(entry => Read(entry, text)).ToList();
        var builder = new TermIndex.Builder();
        foreach (var entry in read)
        {
            builder.Add(entry.Counts);
        }

        var terms = builder.Build();
        var names = new NameTable.Builder(terms);
        foreach (var entry in read)
        {
            foreach (var name in entry.Names)
            {
                names.AddName(NameWords(name, terms));
            }

            names.EndDocument();
        }

        return (terms, names.Build());
    }

    private static (Dictionary<string, float> Counts, List<List<SearchWord>> Names) Read(SearchEntry entry, SearchText text)
    {
        var counts = new Dictionary<string, float>(StringComparer.Ordinal);
        List<SearchWord> title = text.Read(Word.Split(entry.Title));
        Count(counts, title, TitleCount);
        // The title is the first name; one in brackets is also known without them.
        var names = new List<List<SearchWord>>(entry.Names.Count + 2);
        if (title.Count > 0)
        {
            names.Add(title);
        }

        var bracket = entry.Title.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0)
        {
            var before = text.Read(Word.Split(entry.Title[..bracket]));
            // Cut off, "cà (vẹt)" is no everyday word any more: what is left of it must be known, and weighs nothing.
            Count(counts, before, 0);
            names.Add(before);
        }

        foreach (var (name, each) in entry.Names.Select(name => (name, NameCount)).Concat(entry.Hints.Select(hint => (hint, HintCount))))
        {
            var words = text.Read(Word.Split(name));
            Count(counts, words, each);
            if (words.Exists(word => word.Share >= 1))
            {
                names.Add(words);
            }
        }

        foreach (var (term, count) in counts)
        {
            counts[term] = Math.Min(count, MostOfOneTerm);
        }

        Count(counts, text.Read(Word.Split(entry.Field)), FieldCount);
        Count(counts, text.Read(Word.Split(entry.Agency)), AgencyCount);
        return (counts, names);
    }

    private static void Count(Dictionary<string, float> counts, List<SearchWord> words, float each)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var own = each * (float)words[i].Share;
            counts[words[i].Folded] = counts.GetValueOrDefault(words[i].Folded) + own;
            if (i > 0)
            {
                var pair = $"{words[i - 1].Folded} {words[i].Folded}";
                counts[pair] = counts.GetValueOrDefault(pair) + own;
            }
        }
    }

    private static IEnumerable<NameWord> NameWords(List<SearchWord> words, TermIndex terms)
    {
        var marked = words.Exists(word => word.Marks.Length > 0);
        foreach (var word in words.DistinctBy(word => word.Folded))
        {
            var term = terms.NumberOf(word.Folded);
            yield return new NameWord(term, MessageReader.MarksOf(word.Marks, marked), (float)(terms.RarityOf(term) * word.Share));
        }
    }
}
