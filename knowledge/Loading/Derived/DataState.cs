using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Knowledge.Loading.Derived;

/// <summary>The state of the data files and of the list of imported procedures, as a hash taken before any of them is read.</summary>
internal sealed class DataState(string dataPath, IReadOnlyList<ImportedHead> heads)
{
    private readonly Lazy<byte[]> _hash = new(() => Take(dataPath, heads));

    public byte[] Hash => _hash.Value;

    /// <summary>Whether the files are still those that were hashed: what was read in between may be either.</summary>
    public bool AreUnchanged => Take(dataPath, heads).AsSpan().SequenceEqual(Hash);

    private static byte[] Take(string dataPath, IReadOnlyList<ImportedHead> heads)
    {
        using var key = new DerivedKey();
        key.AddFolder(dataPath);
        foreach (var head in heads)
        {
            key.Add(head.Code).Add(head.Title).Add(head.Field).Add(head.Agency).Add(head.Level);
        }

        return key.Finish();
    }
}
