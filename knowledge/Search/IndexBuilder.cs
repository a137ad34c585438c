namespace Assistant.Knowledge.Search;

/// <summary>Reads the procedures once, in parallel, and fills the term index and the table of names.</summary>
internal static class IndexBuilder
{
    public static (TermIndex Terms, NameTable Names) Build(SearchEntry[] entries, SearchText text)
    {
        var read = new EntryText[entries.Length];
        Parallel.For(0, entries.Length, at => read[at] = EntryText.Of(entries[at], text));
        var builder = new TermIndex.Builder();
        foreach (var entry in read)
        {
            builder.Add(entry);
        }

        var terms = builder.Build();
        var names = new NameTable.Builder(terms);
        foreach (var entry in read)
        {
            foreach (var stretch in entry.Stretches)
            {
                if (stretch.IsName)
                {
                    names.AddName(entry.WordsOf(stretch));
                }
            }

            names.EndDocument();
        }

        return (terms, names.Build());
    }
}
