using System.Numerics;
using System.Runtime.CompilerServices;

namespace Assistant.Knowledge.Language;

/// <summary>Most words of a message begin no phrase of an index: a bit by the word's hash says so without looking it up.</summary>
internal struct FirstWordBits
{
    /// <summary>Bits for each first word: one in eight is taken, so that few other words look like one.</summary>
    private const int BitsEach = 8;
    private const int Word64 = 64;

    private ulong[] _bits = new ulong[1];

    public FirstWordBits()
    {
    }

    /// <summary>False: it is none of the first words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool MayHold(uint hash)
    {
        var bit = hash & (uint)((_bits.Length * Word64) - 1);
        return (_bits[bit / Word64] & (1ul << (int)(bit % Word64))) != 0;
    }

    /// <param name="hash">Of another first word.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="all">The hashes of all of them, this one included.</param>
    public void Add(uint hash, int count, IEnumerable<uint> all)
    {
        if (count * BitsEach <= _bits.Length * Word64)
        {
            Set(hash);
            return;
        }

        _bits = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)(((count * BitsEach) + Word64 - 1) / Word64))];
        foreach (var known in all)
        {
            Set(known);
        }
    }

    private readonly void Set(uint hash)
    {
        var bit = hash & (uint)((_bits.Length * Word64) - 1);
        _bits[bit / Word64] |= 1ul << (int)(bit % Word64);
    }
}
