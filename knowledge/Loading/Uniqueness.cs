namespace Assistant.Knowledge.Loading;

/// <summary>Ids are keys: the second record with the same id is a problem.</summary>
internal sealed class Uniqueness
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public void Check(RecordReader record, string id, string key = "id")
    {
        if (id.Length > 0 && !_seen.Add(id))
            record.Problem(key, $"'{id}' đã có ở một bản ghi khác.");
    }
}
