using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Loading;

/// <summary>The sources of one file by key. Records name keys; a record that names none is a problem.</summary>
internal sealed class SourceTable
{
    private readonly Dictionary<string, Source> _byKey = new(StringComparer.Ordinal);

    public static SourceTable Read(RecordReader root)
    {
        var table = new SourceTable();
        foreach (var (key, reader) in root.Table("sources"))
        {
            table._byKey[key] = new Source(
                reader.Text("title"),
                reader.OptionalText("number"),
                reader.OptionalText("date"),
                reader.OptionalText("url"),
                reader.OptionalText("location"),
                reader.OptionalWord<Circulation>("circulation") ?? Circulation.Public);
            reader.Done();
        }

        return table;
    }

    /// <summary>The sources that a record names: at least one.</summary>
    public IReadOnlyList<Source> Of(RecordReader record)
    {
        var names = record.Texts("sources");
        if (names.Count == 0)
            record.Problem("sources", "bản ghi không có nguồn nào nên không được dùng.");
        return [.. names.Select(name => Lookup(record, "sources", name)).OfType<Source>()];
    }

    /// <summary>The one source that a field names.</summary>
    public Source? Find(RecordReader record, string key) => Lookup(record, key, record.Text(key));

    private Source? Lookup(RecordReader record, string key, string name)
    {
        var source = _byKey.GetValueOrDefault(name);
        if (source is null && name.Length > 0)
            record.Problem(key, $"mã nguồn '{name}' không có trong bảng sources của tệp.");
        return source;
    }
}
