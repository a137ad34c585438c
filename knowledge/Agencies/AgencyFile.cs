using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Agencies;

/// <summary>Reads agencies.yaml.</summary>
internal static class AgencyFile
{
    public const string Name = "agencies.yaml";

    public static AgencyDirectory Read(string dataPath, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
            return new AgencyDirectory([], []);
        var sources = SourceTable.Read(root);
        var records = root.Records("agencies");
        var unique = new Uniqueness();
        var agencies = records.Select(record => ReadAgency(record, sources, unique)).ToList();
        var transfers = root.Records("transfers", idKey: "task");
        var directory = new AgencyDirectory(agencies, [.. transfers.Select(record => ReadTransfer(record, sources, agencies))]);
        root.Done();

        for (var index = 0; index < agencies.Count; index++)
            CheckReferences(agencies[index], records[index], directory);
        foreach (var (name, first, second) in directory.Clashes())
            root.Problem("agencies", $"tên '{name}' chỉ cả '{first.Id}' lẫn '{second.Id}' trong cùng một thời gian.");
        return directory;
    }

    private static Agency ReadAgency(RecordReader record, SourceTable sources, Uniqueness unique)
    {
        var agency = new Agency
        {
            Id = record.Text("id"),
            Name = record.Text("name"),
            Kind = record.Word<AgencyKind>("kind"),
            Validity = record.Validity(),
            SuccessorId = record.OptionalText("successor"),
            PredecessorIds = record.Texts("formed_from"),
            PartOfId = record.OptionalText("part_of"),
            Aliases = record.Texts("aliases"),
            Abbreviations = record.Texts("abbreviations"),
            OcrVariants = record.Texts("ocr_variants"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.PhraseOf("name", agency.Name);
        record.Done();
        unique.Check(record, agency.Id);
        return agency;
    }

    private static TaskTransfer ReadTransfer(RecordReader record, SourceTable sources, List<Agency> agencies)
    {
        if (record.Day("since") is null && !record.Has("since"))
            record.Problem("since", "thiếu giá trị bắt buộc.");
        var transfer = new TaskTransfer
        {
            Task = record.Text("task"),
            FromAgencyId = record.Text("from_agency"),
            ToAgencyId = record.Text("to_agency"),
            Since = record.Day("since") ?? default,
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        foreach (var (key, id) in new[] { ("from_agency", transfer.FromAgencyId), ("to_agency", transfer.ToAgencyId) })
        {
            if (!agencies.Exists(agency => agency.Id == id))
                record.Problem(key, $"không có cơ quan nào mang mã '{id}'.");
        }

        record.Done();
        return transfer;
    }

    private static void CheckReferences(Agency agency, RecordReader record, AgencyDirectory directory)
    {
        if (agency.SuccessorId is { } successor && directory.Find(successor) is null)
            record.Problem("successor", $"không có cơ quan nào mang mã '{successor}'.");
        foreach (var predecessor in agency.PredecessorIds.Where(id => directory.Find(id)?.SuccessorId != agency.Id))
            record.Problem("formed_from", $"'{predecessor}' không có hoặc không ghi '{agency.Id}' trong successor.");
        if (agency.PartOfId is { } parent && directory.Find(parent) is null)
            record.Problem("part_of", $"không có cơ quan nào mang mã '{parent}'.");
    }
}
