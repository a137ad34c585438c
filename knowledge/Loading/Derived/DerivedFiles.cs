using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Assistant.Knowledge.Loading.Derived;

/// <summary>
/// Keeps what takes long to work out of the data for the next start. A file holds the key of everything it was made of and a hash
/// of its content: one of another state, half-written or foreign is passed over and replaced, and where nothing can be written
/// everything is worked out as if there were no such files.
/// </summary>
public sealed class DerivedFiles
{
    private const int HashSize = SHA256.HashSizeInBytes;

    private readonly string _folder;
    private readonly string _version;
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);
    private int _taken;

    /// <param name="folder">Where the files are; made when the first one is written.</param>
    /// <param name="version">Of the program around the library: files of another one are passed over.</param>
    public DerivedFiles(string folder, string version) => (_folder, _version) = (folder, version);

    /// <summary>How many were read instead of made.</summary>
    internal int Taken => _taken;

    /// <summary>
    /// What the file holds, or what is made anew and kept. Only the first time for each name: what changes while the program
    /// runs, or is only tried, is not what the next start needs.
    /// </summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="key">Of what it is made.</param>
    /// <param name="read">From the content of a file of the same key.</param>
    /// <param name="make">Without a file.</param>
    /// <param name="write">The content of the file.</param>
    /// <param name="stillSo">Asked before writing: whether the inputs are still those of the key.</param>
    internal T Get<T>(string name, byte[] key, Func<BinaryReader, T> read, Func<T> make, Action<BinaryWriter, T> write, Func<bool> stillSo)
    {
        if (!_used.TryAdd(name, true))
        {
            return make();
        }

        using (var own = new DerivedKey())
        {
            key = own.Add(_version).Add(key).Finish();
        }

        if (Content(name, key) is { } content)
        {
            Interlocked.Increment(ref _taken);
            using var reader = new BinaryReader(content);
            return read(reader);
        }

        var made = make();
        Keep(name, key, made, write, stillSo);
        return made;
    }

    private string PathOf(string name) => Path.Combine(_folder, name + ".bin");

    private MemoryStream? Content(string name, byte[] key)
    {
        try
        {
            var path = PathOf(name);
            if (!File.Exists(path))
            {
                return null;
            }

            var bytes = File.ReadAllBytes(path);
            var content = bytes.Length < HashSize * 2 ? default : bytes.AsSpan(HashSize * 2);
            return bytes.Length >= HashSize * 2
                && bytes.AsSpan(0, HashSize).SequenceEqual(key)
                && SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(HashSize, HashSize))
                ? new MemoryStream(bytes, HashSize * 2, bytes.Length - (HashSize * 2), writable: false)
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Keep<T>(string name, byte[] key, T made, Action<BinaryWriter, T> write, Func<bool> stillSo)
    {
        try
        {
            using var content = new MemoryStream();
            using var writer = new BinaryWriter(content);
            write(writer, made);
            writer.Flush();
            if (!stillSo())
            {
                return;
            }

            Directory.CreateDirectory(_folder);
            RemoveLeftOver(name);
            // Written aside and put in place whole: another process reads the old file or the new one.
            var aside = Path.Combine(_folder, $"{name}.{Guid.NewGuid():N}.part");
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
                file.Write(key);
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(aside, PathOf(name), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next start works it out again.
        }
    }

    // Of a process that was killed while it wrote; one that still writes only loses its file.
    private void RemoveLeftOver(string name)
    {
        foreach (var part in Directory.EnumerateFiles(_folder, $"{name}.*.part"))
        {
            File.Delete(part);
        }
    }
}
