using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Language;

/// <summary>A phrase of a <see cref="CueIndex"/>.</summary>
/// <param name="Id">What it means.</param>
/// <param name="Words">Its words, in one spelling.</param>
internal readonly record struct Phrase(string Id, WordForm[] Words);

/// <summary>
/// The phrases that begin with one word, longest first. Hundreds of districts do: those with the second word of a message are found by the
/// hashes of the second words alone, which lie side by side.
/// </summary>
internal sealed class PhraseList
{
    private readonly List<Phrase> _phrases = [];

    // Of the phrases of several words, which stand before those of one.
    private readonly List<uint> _seconds = [];

    public int Count => _phrases.Count;

    public Phrase this[int number] => _phrases[number];

    public void Add(Phrase phrase)
    {
        var at = BehindThoseOf(phrase.Words.Length);
        _phrases.Insert(at, phrase);
        if (phrase.Words.Length > 1)
        {
            _seconds.Insert(at, phrase.Words[1].Hash);
        }
    }

    /// <summary>The next phrase from a number on that may stand where a message goes on with a word; <see cref="Count"/>: there is none.</summary>
    /// <param name="from">The number.</param>
    /// <param name="second">Hash of the word behind the first one; any number where the message ends.</param>
    public int Next(int from, uint second)
    {
        if (from >= _seconds.Count)
        {
            return from;
        }

        var at = CollectionsMarshal.AsSpan(_seconds)[from..].IndexOf(second);
        return at < 0 ? _seconds.Count : from + at;
    }

    // A new phrase goes behind those of its own length. Halved, because thousands of places begin with one word.
    private int BehindThoseOf(int length)
    {
        var (from, end) = (0, _phrases.Count);
        while (from < end)
        {
            var middle = (from + end) / 2;
            (from, end) = _phrases[middle].Words.Length >= length ? (middle + 1, end) : (from, middle);
        }

        return from;
    }
}
