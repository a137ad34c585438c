using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Assistant.Knowledge.Search;

namespace Assistant.Knowledge.Loading.Derived;

/// <summary>
/// A hash over everything that something is worked out of: the program, the runtime (its tables of letters), files and texts.
/// Every part is told with its length, so that two lists of parts never run into the same bytes.
/// </summary>
internal sealed class DerivedKey : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public DerivedKey()
    {
        // Another for every change of code that is built.
        Add(typeof(DerivedKey).Module.ModuleVersionId.ToString());
        Add($"{Environment.Version} {RuntimeInformation.ProcessArchitecture} {RuntimeInformation.OSDescription}");
    }

    public DerivedKey Add(string text)
    {
        Count(text.Length);
        _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public DerivedKey Add(IReadOnlyCollection<string> texts)
    {
        Count(texts.Count);
        foreach (var text in texts)
        {
            Add(text);
        }

        return this;
    }

    public DerivedKey Add(ReadOnlySpan<byte> bytes)
    {
        Count(bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    /// <summary>Every file of a folder with its name, in one order everywhere.</summary>
    public DerivedKey AddFolder(string folder)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
        Count(files.Length);
        foreach (var file in files)
        {
            Add(Path.GetRelativePath(folder, file)).Add(File.ReadAllBytes(file));
        }

        return this;
    }

    public DerivedKey Add(IReadOnlyCollection<SearchEntry> entries)
    {
        Count(entries.Count);
        foreach (var entry in entries)
        {
            Add(entry.Id).Add(entry.Title).Add(entry.Names).Add(entry.Field).Add(entry.Agency).Add(entry.Hints).Add($"{entry.IsCurated} {entry.IsAbolished}");
        }

        return this;
    }

    public byte[] Finish() => _hash.GetHashAndReset();

    public void Dispose() => _hash.Dispose();

    private void Count(int count)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, count);
        _hash.AppendData(bytes);
    }
}
