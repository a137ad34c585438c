namespace Assistant.Knowledge.Details;

/// <summary>A word or a concept, as questions and records are compared.</summary>
/// <param name="Key">The folded word, or the id of the concept.</param>
/// <param name="Marks">The marks of the word; empty: typed without, or a concept.</param>
/// <param name="IsConcept">A wording of the lexicon was read.</param>
/// <param name="IsPlain">It only serves to ask.</param>
internal readonly record struct DetailWord(string Key, string Marks, bool IsConcept, bool IsPlain)
{
    /// <summary>The same; a word typed without marks has any.</summary>
    public bool Means(DetailWord other) =>
        IsConcept == other.IsConcept && Key == other.Key && (Marks.Length == 0 || other.Marks.Length == 0 || Marks == other.Marks);
}
