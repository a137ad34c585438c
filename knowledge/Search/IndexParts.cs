using Assistant.Knowledge.Loading.Derived;

namespace Assistant.Knowledge.Search;

/// <summary>What reading all procedures comes to: the part of the index that takes long to make.</summary>
/// <param name="Terms">Which procedures hold which words.</param>
/// <param name="Names">Their names as numbers.</param>
/// <param name="Operations">What each title is about, as bits of <see cref="Language.Operations"/>.</param>
internal sealed record IndexParts(TermIndex Terms, NameTable Names, int[] Operations)
{
    public static IndexParts Of(SearchEntry[] entries, SearchText text)
    {
        var (terms, names) = IndexBuilder.Build(entries, text);
        return new IndexParts(terms, names, [.. entries.Select(entry => text.OperationsOfTitle(entry.Title))]);
    }

    public static void Write(BinaryWriter writer, IndexParts parts)
    {
        parts.Terms.Write(writer);
        parts.Names.Write(writer);
        writer.WriteArray<int>(parts.Operations);
    }

    public static IndexParts Read(BinaryReader reader) => new(TermIndex.Read(reader), NameTable.Read(reader), reader.ReadArray<int>());
}
