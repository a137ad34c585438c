using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>
/// Everything that an answer depends on as 128 bits of a hash (SHA-256): no message is kept, and nobody can make two that collide.
/// The message counts without regard to capital letters, which no reader looks at.
/// </summary>
internal static class RepeatKey
{
    private const int Fixed = 24;
    private const int OnStack = 1024;

    /// <param name="turn">What is asked, and by whom.</param>
    /// <param name="state">Of what may change while the knowledge stays: <see cref="RepeatState.Current"/>.</param>
    public static UInt128 Of(Turn turn, long state)
    {
        var request = turn.Request;
        var place = request.PlaceId ?? "";
        var letters = place.Length + request.Question.Length;
        var size = Fixed + (letters * sizeof(char));
        var bytes = size <= OnStack ? stackalloc byte[size] : new byte[size];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, state);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], turn.Today.DayNumber);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], turn.AsOf.DayNumber);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], request.PlaceId is null ? -1 : place.Length);
        bytes[20] = (byte)request.Caller.Role;
        bytes[21] = (byte)((request.Markdown ? 1 : 0) | (request.ConversationId is null ? 0 : 2));
        bytes[22..Fixed].Clear();
        var text = MemoryMarshal.Cast<byte, char>(bytes[Fixed..]);
        place.CopyTo(text);
        TextFolder.Lower(request.Question, text[place.Length..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
