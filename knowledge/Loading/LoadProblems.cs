namespace Assistant.Knowledge.Loading;

/// <summary>Collects what is wrong with the data, so that an editor sees everything at once. Files are read in parallel.</summary>
internal sealed class LoadProblems
{
    private readonly List<(string File, long Line, string Sentence)> _found = [];
    private readonly Lock _gate = new();

    public void Add(string file, long line, string sentence)
    {
        lock (_gate)
            _found.Add((file, line, sentence));
    }

    /// <summary>What was found, by file and line.</summary>
    public IReadOnlyList<string> Sentences
    {
        get
        {
            lock (_gate)
                return [.. _found.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).Select(p => p.Sentence)];
        }
    }

    /// <exception cref="KnowledgeLoadException">At least one problem was found.</exception>
    public void ThrowIfAny()
    {
        if (Sentences is { Count: > 0 } sentences)
            throw new KnowledgeLoadException(sentences);
    }
}
