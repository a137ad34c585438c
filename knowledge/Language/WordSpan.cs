using System.Buffers;
using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Language;

/// <summary>
/// The words of a message beside each other in memory, as phrases are compared with them: hundreds of lists of phrases read every message.
/// Words in a list or an array stay where they are, others are copied for as long as this is used.
/// </summary>
internal readonly ref struct WordSpan
{
    private readonly Word[]? _rented;

    private WordSpan(ReadOnlySpan<Word> words, Word[]? rented)
    {
        Words = words;
        _rented = rented;
    }

    public ReadOnlySpan<Word> Words { get; }

    public static WordSpan Of(IReadOnlyList<Word> words) => words switch
    {
        List<Word> list => new WordSpan(CollectionsMarshal.AsSpan(list), rented: null),
        Word[] array => new WordSpan(array, rented: null),
        // What a collection expression made of an interface is neither.
        _ => Copied(words),
    };

    private static WordSpan Copied(IReadOnlyList<Word> words)
    {
        var copy = ArrayPool<Word>.Shared.Rent(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            copy[i] = words[i];
        }

        return new WordSpan(copy.AsSpan(0, words.Count), copy);
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<Word>.Shared.Return(_rented, clearArray: true);
        }
    }
}
