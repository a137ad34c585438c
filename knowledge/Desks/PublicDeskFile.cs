using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Desks;

/// <summary>Reads desks.yaml.</summary>
internal static class PublicDeskFile
{
    public const string Name = "desks.yaml";

    public static PublicDesks Read(string dataPath, PlaceDirectory places, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
        {
            return new PublicDesks([]);
        }

        var sources = SourceTable.Read(root);
        var unique = new Uniqueness();
        IReadOnlyList<PublicDesk> desks = [.. root.Records("desks").Select(record => ReadDesk(record, sources, unique, places))];
        foreach (var needed in new[] { DeskPurpose.Feedback, DeskPurpose.FileLookup })
        {
            // Answers name the nationwide one where the place has none.
            if (!desks.Any(desk => desk.Purpose == needed && desk.PlaceId is null))
            {
                root.Problem("desks", $"thiếu nơi dùng cho cả nước để {(needed == DeskPurpose.Feedback ? "gửi phản ánh (feedback)" : "tra cứu hồ sơ (file_lookup)")}.");
            }
        }

        root.Done();
        return new PublicDesks(desks);
    }

    private static PublicDesk ReadDesk(RecordReader record, SourceTable sources, Uniqueness unique, PlaceDirectory places)
    {
        var desk = new PublicDesk
        {
            Id = record.Text("id"),
            Purpose = record.Word<DeskPurpose>("purpose"),
            Name = record.Text("name"),
            PlaceId = record.OptionalText("place"),
            Address = record.OptionalText("address"),
            Hours = record.OptionalText("hours"),
            Phone = record.OptionalText("phone"),
            Url = record.OptionalText("url"),
            How = record.Texts("how"),
            Accepts = record.Texts("accepts"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        if (desk.PlaceId is { } place && places.Find(place) is null)
        {
            record.Problem("place", $"không có nơi nào mang mã '{place}'.");
        }

        record.Done();
        unique.Check(record, desk.Id, "id");
        return desk;
    }
}
