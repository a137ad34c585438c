using System.Numerics;

namespace Assistant.Knowledge.Language;

/// <summary>
/// The phrases of an index by the hash of their first word. Where two words have the same one, the phrases themselves are told apart. Most
/// words of a message begin no phrase, and most that do go on otherwise: both is seen here, before any phrase is looked at.
/// </summary>
internal sealed class PhraseTable
{
    /// <summary>At most every second place is taken.</summary>
    private const int PlacesEach = 2;

    /// <summary>The second words, a bit by their hash.</summary>
    private const int Bits = 64;

    private Place[] _places = new Place[PlacesEach];
    private int _taken;

    public void Add(Phrase phrase)
    {
        ref var place = ref PlaceOf(_places, phrase.Words[0].Hash);
        if (place.Phrases is null)
        {
            if (++_taken * PlacesEach > _places.Length)
            {
                Grow();
                place = ref PlaceOf(_places, phrase.Words[0].Hash);
            }

            (place.First, place.Phrases) = (phrase.Words[0].Hash, new PhraseList());
        }

        place.Phrases.Add(phrase);
        place.Seconds |= phrase.Words.Length == 1 ? ulong.MaxValue : BitOf(phrase.Words[1].Hash);
    }

    /// <summary>The phrases that begin with a word and may go on with another; null: there are none.</summary>
    /// <param name="first">Hash of the word.</param>
    /// <param name="second">Hash of the word behind it; any number where the message ends.</param>
    public PhraseList? Find(uint first, uint second)
    {
        ref readonly var place = ref PlaceOf(_places, first);
        return (place.Seconds & BitOf(second)) != 0 ? place.Phrases : null;
    }

    /// <summary>How many first words there are.</summary>
    public int Count => _taken;

    /// <summary>Their hashes.</summary>
    public IEnumerable<uint> Firsts => _places.Where(place => place.Phrases is not null).Select(place => place.First);

    private void Grow()
    {
        var places = new Place[BitOperations.RoundUpToPowerOf2((uint)(_taken * PlacesEach))];
        foreach (ref readonly var place in _places.AsSpan())
        {
            if (place.Phrases is not null)
            {
                PlaceOf(places, place.First) = place;
            }
        }

        _places = places;
    }

    // Where the first word stands, or the free place where it would.
    private static ref Place PlaceOf(Place[] places, uint first)
    {
        var at = first & (uint)(places.Length - 1);
        while (places[at].Phrases is not null && places[at].First != first)
        {
            at = (at + 1) & (uint)(places.Length - 1);
        }

        return ref places[at];
    }

    private static ulong BitOf(uint hash) => 1ul << (int)(hash % Bits);

    private struct Place
    {
        public ulong Seconds;
        public PhraseList? Phrases;
        public uint First;
    }
}
