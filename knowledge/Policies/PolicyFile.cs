using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Policies;

/// <summary>Reads policies.yaml.</summary>
internal static class PolicyFile
{
    public const string Name = "policies.yaml";

    public static PolicyRegister Read(
        string dataPath, PlaceDirectory places, IReadOnlyList<LegalAct> acts,
        IReadOnlyList<NationalChange> national, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
        {
            return new PolicyRegister([], [], [], acts, national);
        }

        var sources = SourceTable.Read(root);
        var unique = new Uniqueness();
        var register = new PolicyRegister(
            [.. root.Records("waivers").Select(record => ReadWaiver(record, sources, unique, places))],
            [.. root.Records("incentives").Select(record => ReadIncentive(record, sources, unique, places))],
            [.. root.Records("hotlines", idKey: "name").Select(record => ReadHotline(record, sources, places))],
            acts,
            national);
        root.Done();
        return register;
    }

    private static Waiver ReadWaiver(RecordReader record, SourceTable sources, Uniqueness unique, PlaceDirectory places)
    {
        var waiver = new Waiver
        {
            Id = record.Text("id"),
            PlaceId = record.Text("place"),
            Topics = record.Texts("topics"),
            Status = record.Word<WaiverStatus>("status"),
            Act = record.OptionalText("act"),
            Summary = record.Text("summary"),
            Validity = record.Validity(),
            Replaces = record.OptionalText("replaces"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        CheckPlace(record, "place", waiver.PlaceId, places);
        record.Done();
        unique.Check(record, waiver.Id);
        return waiver;
    }

    private static Incentive ReadIncentive(RecordReader record, SourceTable sources, Uniqueness unique, PlaceDirectory places)
    {
        var incentive = new Incentive
        {
            Id = record.Text("id"),
            AsOf = record.Text("as_of"),
            Summary = record.Text("summary"),
            PlaceIds = record.Texts("places"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        foreach (var place in incentive.PlaceIds)
        {
            CheckPlace(record, "places", place, places);
        }

        record.Done();
        unique.Check(record, incentive.Id);
        return incentive;
    }

    private static Hotline ReadHotline(RecordReader record, SourceTable sources, PlaceDirectory places)
    {
        var hotline = new Hotline
        {
            Name = record.Text("name"),
            PlaceId = record.OptionalText("place"),
            Number = record.Text("number"),
            Fields = record.Texts("fields"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        CheckPlace(record, "place", hotline.PlaceId, places);
        record.Done();
        return hotline;
    }

    private static void CheckPlace(RecordReader record, string key, string? placeId, PlaceDirectory places)
    {
        if (placeId is not null && places.Find(placeId) is null)
        {
            record.Problem(key, $"không có địa phương nào mang mã '{placeId}'.");
        }
    }
}
