using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Assistant.Bot.Privacy;

/// <summary>
/// Messages that were looked through and hold nothing personal and no wish to be forgotten, as 64 bits of a hash (SHA-256) each: what
/// people ask again and again is looked through once. A later message takes the place of an earlier one.
/// </summary>
internal sealed class PlainMessages
{
    private const int Places = 1 << 15;

    private readonly long[] _marks = new long[Places];

    /// <summary>Whether exactly this message was looked through before, letter by letter: capital letters matter to number plates.</summary>
    public bool Hold(string message)
    {
        var mark = MarkOf(message);
        return Volatile.Read(ref _marks[Place(mark)]) == mark;
    }

    public void Add(string message)
    {
        var mark = MarkOf(message);
        Volatile.Write(ref _marks[Place(mark)], mark);
    }

    private static int Place(long mark) => (int)((ulong)mark >> 32) & (Places - 1);

    // Never 0, with which the places begin.
    private static long MarkOf(string message)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(message.AsSpan()), hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash) | 1;
    }
}
