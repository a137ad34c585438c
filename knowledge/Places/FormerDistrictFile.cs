using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Places;

/// <summary>Reads former-districts.yaml: the units below the provinces until 2025-06-30, each as a place inside its old province.</summary>
internal static class FormerDistrictFile
{
    public const string Name = "former-districts.yaml";

    private static readonly (string Key, string Word)[] Kinds =
        [("quan", "quận"), ("thanh_pho", "thành phố"), ("thi_xa", "thị xã"), ("huyen", "huyện")];

    public static IReadOnlyList<Place> Read(string dataPath, IReadOnlyDictionary<string, Place> provinces, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
        {
            return [];
        }

        var sources = SourceTable.Read(root);
        var lastDay = root.Day("valid_to");
        var districts = root.Records("districts", idKey: "within").SelectMany(record => ReadProvince(record, provinces, sources, lastDay)).ToList();
        root.Done();
        return districts;
    }

    private static List<Place> ReadProvince(RecordReader record, IReadOnlyDictionary<string, Place> provinces, SourceTable sources, DateOnly? lastDay)
    {
        var within = record.Text("within");
        var confidence = record.Word<Confidence>("confidence");
        var cited = sources.Of(record);
        var aliases = record.TextTable("aliases");
        var named = Kinds.SelectMany(kind => record.Texts(kind.Key).Select(name => (kind.Word, Name: name))).ToList();
        record.Done();
        if (!provinces.TryGetValue(within, out var province))
        {
            record.Problem("within", $"không có tỉnh '{within}' trong {PlaceFile.Name}.");
            return [];
        }

        foreach (var (alias, of) in aliases.Where(alias => !named.Exists(district => district.Name == alias.Value)))
        {
            record.Problem("aliases", $"'{alias}' chỉ '{of}', nhưng không có tên này trong danh sách.");
        }

        return [.. named.Select(district => new Place
        {
            Id = $"{TextFolder.Fold($"{district.Word} {district.Name}").Replace(' ', '-')}-{within}",
            Name = $"{district.Word} {district.Name}",
            FullName = $"{char.ToUpperInvariant(district.Word[0])}{district.Word[1..]} {district.Name}",
            Kind = PlaceKind.District,
            OwnName = district.Name,
            WithinId = within,
            Region = province.Region,
            Validity = new Validity(null, lastDay),
            Aliases = [.. aliases.Where(alias => alias.Value == district.Name).Select(alias => alias.Key)],
            Abbreviations = [],
            SuccessorId = province.SuccessorId,
            Confidence = confidence,
            Sources = cited,
        })];
    }
}
