using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Policies;

/// <summary>Reads national-changes.yaml.</summary>
internal static class NationalChangeFile
{
    public const string Name = "national-changes.yaml";

    public static IReadOnlyList<NationalChange> Read(string dataPath, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
            return [];
        var sources = SourceTable.Read(root);
        var unique = new Uniqueness();
        IReadOnlyList<NationalChange> changes = [.. root.Records("changes").Select(record => ReadChange(record, sources, unique))];
        root.Done();
        return changes;
    }

    private static NationalChange ReadChange(RecordReader record, SourceTable sources, Uniqueness unique)
    {
        var change = new NationalChange
        {
            Id = record.Text("id"),
            Topics = record.Texts("topics"),
            Summary = record.Text("summary"),
            Act = record.Text("act"),
            Validity = record.Validity(),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.Done();
        unique.Check(record, change.Id);
        return change;
    }
}
