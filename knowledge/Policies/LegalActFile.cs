using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Policies;

/// <summary>Reads acts.yaml.</summary>
internal static class LegalActFile
{
    public const string Name = "acts.yaml";

    public static IReadOnlyList<LegalAct> Read(string dataPath, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
        {
            return [];
        }

        var sources = SourceTable.Read(root);
        var unique = new Uniqueness();
        IReadOnlyList<LegalAct> acts = [.. root.Records("acts", idKey: "number").Select(record => ReadAct(record, sources, unique))];
        root.Done();
        return acts;
    }

    private static LegalAct ReadAct(RecordReader record, SourceTable sources, Uniqueness unique)
    {
        var act = new LegalAct
        {
            Number = record.Text("number"),
            Title = record.Text("title"),
            Kind = record.Word<LegalActKind>("kind"),
            Issued = record.Day("issued"),
            Effective = new Validity(record.Day("effective_from"), record.Day("effective_to")),
            Summary = record.Text("summary"),
            Status = record.Text("status"),
            ReplacedBy = record.OptionalText("replaced_by"),
            AmendedBy = record.OptionalText("amended_by"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.Done();
        unique.Check(record, act.Number, "number");
        return act;
    }
}
