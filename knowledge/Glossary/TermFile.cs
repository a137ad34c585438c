using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Glossary;

/// <summary>Reads glossary.yaml.</summary>
internal static class TermFile
{
    public const string Name = "glossary.yaml";

    public static TermCatalog Read(string dataPath, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
        {
            return new TermCatalog([]);
        }

        var sources = SourceTable.Read(root);
        var unique = new Uniqueness();
        var catalog = new TermCatalog([.. root.Records("terms").Select(record => ReadTerm(record, sources, unique))]);
        root.Done();
        return catalog;
    }

    private static Term ReadTerm(RecordReader record, SourceTable sources, Uniqueness unique)
    {
        var term = new Term
        {
            Id = record.Text("id"),
            Name = record.Text("term"),
            Aliases = record.Texts("aliases"),
            Definition = record.Text("definition"),
            LegalBasis = record.OptionalText("legal_basis"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.Done();
        unique.Check(record, term.Id);
        return term;
    }
}
