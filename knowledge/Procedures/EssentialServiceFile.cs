using System.Globalization;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Procedures;

/// <summary>Reads essential-services.yaml; which procedures belong to a service stands in the procedures' own files.</summary>
internal static class EssentialServiceFile
{
    public const string Name = "essential-services.yaml";

    public static IReadOnlyList<EssentialService> Read(string dataPath, IReadOnlyList<Procedure> procedures, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
            return [];
        var sources = SourceTable.Read(root);
        var unique = new Uniqueness();
        IReadOnlyList<EssentialService> services =
            [.. root.Records("services", idKey: "number").Select(record => ReadService(record, sources, unique, procedures))];
        root.Done();
        foreach (var procedure in procedures.Where(procedure => procedure.EssentialService is { } number && services.All(service => service.Number != number)))
            root.Problem("services", $"thủ tục '{procedure.Id}' ghi essential_service {procedure.EssentialService} nhưng danh sách không có số này.");
        return services;
    }

    private static EssentialService ReadService(RecordReader record, SourceTable sources, Uniqueness unique, IReadOnlyList<Procedure> procedures)
    {
        var text = record.Text("number");
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            record.Problem("number", $"'{text}' không phải là số thứ tự.");
        var service = new EssentialService
        {
            Number = number,
            Name = record.Text("name"),
            Procedures = [.. procedures.Where(procedure => procedure.EssentialService == number)],
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.Done();
        unique.Check(record, text, "number");
        return service;
    }
}
