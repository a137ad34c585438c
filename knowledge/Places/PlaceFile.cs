using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Places;

/// <summary>Reads places.yaml.</summary>
internal static class PlaceFile
{
    public const string Name = "places.yaml";

    public static PlaceDirectory Read(string dataPath, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
            return new PlaceDirectory([], [], []);
        var sources = SourceTable.Read(root);
        var records = root.Records("places");
        var unique = new Uniqueness();
        var places = records.Select(record => ReadPlace(record, sources, unique)).ToList();
        var ambiguous = root.Records("ambiguous", idKey: "default").Select(record => ReadAmbiguous(record, places)).ToList();
        root.Done();

        var provinces = places.DistinctBy(place => place.Id).ToDictionary(place => place.Id, StringComparer.Ordinal);
        var directory = new PlaceDirectory(places, ambiguous, FormerDistrictFile.Read(dataPath, provinces, problems));
        for (var index = 0; index < places.Count; index++)
            CheckReferences(places[index], records[index], directory);
        foreach (var (name, first, second) in directory.Clashes)
            root.Problem("places", $"tên '{name}' chỉ cả '{first.Id}' lẫn '{second.Id}' trong cùng một thời gian; hãy chuyển vào mục ambiguous.");
        return directory;
    }

    private static Place ReadPlace(RecordReader record, SourceTable sources, Uniqueness unique)
    {
        var place = new Place
        {
            Id = record.Text("id"),
            Name = record.Text("name"),
            FullName = record.Text("full_name"),
            Code = record.OptionalText("code"),
            Kind = record.Word<PlaceKind>("kind"),
            Region = record.Text("region"),
            RegionConfidence = record.OptionalWord<Confidence>("region_confidence") ?? Confidence.TwoSources,
            Validity = record.Validity(),
            KindHistory = [.. record.Records("kind_history").Select(ReadSpan)],
            SuccessorId = record.OptionalText("successor"),
            PredecessorIds = record.Texts("formed_from"),
            Centre = record.OptionalText("centre"),
            Aliases = record.Texts("aliases"),
            Abbreviations = record.Texts("abbreviations"),
            OcrVariants = record.Texts("ocr_variants"),
            NumberPlates = record.Texts("number_plates"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.PhraseOf("name", place.Name);
        record.Done();
        unique.Check(record, place.Id);
        return place;
    }

    private static PlaceKindSpan ReadSpan(RecordReader record)
    {
        var span = new PlaceKindSpan(record.Word<PlaceKind>("kind"), new Validity(record.Day("from"), record.Day("to")), record.OptionalText("basis"));
        record.Done();
        return span;
    }

    private static AmbiguousName ReadAmbiguous(RecordReader record, List<Place> places)
    {
        var name = new AmbiguousName(record.Texts("text"), record.Texts("candidates"), record.OptionalText("default"));
        if (name.Texts.Count == 0)
            record.Problem("text", "thiếu giá trị bắt buộc.");
        foreach (var stem in name.Candidates.Where(stem => !places.Exists(place => place.Id == stem + "-63" || place.Id == stem + "-34")))
            record.Problem("candidates", $"không có đơn vị nào mang mã '{stem}-63' hay '{stem}-34'.");
        if (name.Default is { } usual && !name.Candidates.Contains(usual))
            record.Problem("default", $"'{usual}' không nằm trong candidates.");
        record.Done();
        return name;
    }

    private static void CheckReferences(Place place, RecordReader record, PlaceDirectory directory)
    {
        if (place.SuccessorId is { } successor && directory.Find(successor)?.PredecessorIds.Contains(place.Id) != true)
            record.Problem("successor", $"'{successor}' không có hoặc không ghi '{place.Id}' trong formed_from.");
        foreach (var predecessor in place.PredecessorIds.Where(id => directory.Find(id)?.SuccessorId != place.Id))
            record.Problem("formed_from", $"'{predecessor}' không có hoặc không ghi '{place.Id}' trong successor.");
        if (place.IsOldSystem && place.SuccessorId is null)
            record.Problem("successor", "đơn vị cũ phải có đơn vị tiếp nhận.");
    }
}
