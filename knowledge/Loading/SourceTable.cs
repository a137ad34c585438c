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

    public IReadOnlyList<Source> Of(RecordReader record)
    {
        var sources = Named(record, "sources");
        if (sources.Count == 0)
            record.Problem("sources", "bản ghi không có nguồn nào nên không được dùng.");
        return sources;
    }

    /// <summary>As <see cref="Of"/>, where something else can stand for the source.</summary>
    public IReadOnlyList<Source> Named(RecordReader record, string key)
    {
        var sources = new List<Source>();
        foreach (var name in record.Texts(key))
        {
            if (_byKey.TryGetValue(name, out var source))
                sources.Add(source);
            else
                record.Problem(key, $"mã nguồn '{name}' không có trong bảng sources của tệp.");
        }

        return sources;
    }
}
