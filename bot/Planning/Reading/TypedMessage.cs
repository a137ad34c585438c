using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A message as it was typed, piece by piece between spaces, and the words that stand in each piece.</summary>
internal sealed class TypedMessage
{
    private readonly string[] _pieces;
    private readonly List<int> _standsIn;

    /// <param name="text">The message.</param>
    /// <param name="likely">Tells which marks its words likely have.</param>
    public TypedMessage(string text, LikelyMarks likely)
    {
        _pieces = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = new List<Word>(_pieces.Length);
        _standsIn = new List<int>(_pieces.Length);
        for (var i = 0; i < _pieces.Length; i++)
        {
            words.AddRange(Word.Split(_pieces[i]));
            _standsIn.AddRange(Enumerable.Repeat(i, words.Count - _standsIn.Count));
        }

        Words = likely.Of(words);
    }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>As typed, from one word to before another.</summary>
    public string Between(int from, int end) => string.Join(' ', _pieces[_standsIn[from]..(_standsIn[end - 1] + 1)]);

    /// <summary>As typed, without the pieces in which phrases stand.</summary>
    /// <param name="phrases">Found in <see cref="Words"/>.</param>
    /// <param name="least">Null is returned when fewer pieces are left.</param>
    public string? Without(IEnumerable<CueMatch> phrases, int least = 0)
    {
        var dropped = phrases.SelectMany(match => Enumerable.Range(match.At, match.Length)).Select(at => _standsIn[at]).ToHashSet();
        return dropped.Count == 0 || _pieces.Length - dropped.Count < least ? null : string.Join(' ', _pieces.Where((_, at) => !dropped.Contains(at)));
    }
}
