using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A message as it was typed, piece by piece between spaces, and the words that stand in each piece.</summary>
internal sealed class TypedMessage
{
    private readonly string _text;

    // Where each piece begins and ends, and the piece in which each word stands.
    private readonly List<(int From, int End)> _pieces;
    private readonly List<int> _standsIn;

    private TypedMessage(string text, LikelyMarks likely)
    {
        _text = text;
        var most = (text.Length / 4) + 2;
        (_pieces, _standsIn) = (new(most), new(most));
        var words = new List<Word>(most);
        for (int from = 0, end; from < text.Length; from = end + 1)
        {
            end = from;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > from)
            {
                Word.Split(text.AsSpan(from, end - from), words);
                while (_standsIn.Count < words.Count)
                {
                    _standsIn.Add(_pieces.Count);
                }

                _pieces.Add((from, end));
            }
        }

        likely.PutIn(words);
        Words = words;
    }

    /// <param name="text">The message.</param>
    /// <param name="likely">Tells which marks its words likely have.</param>
    public static TypedMessage Of(string text, LikelyMarks likely) => Workbench.Once(likely, text, static (likely, text) => new TypedMessage(text, likely));

    public IReadOnlyList<Word> Words { get; }

    /// <summary>As typed, from one word to before another.</summary>
    public string Between(int from, int end) => string.Join(' ', Enumerable.Range(_standsIn[from], _standsIn[end - 1] + 1 - _standsIn[from]).Select(Piece));

    /// <summary>As typed, without the pieces in which phrases stand.</summary>
    /// <param name="phrases">Found in <see cref="Words"/>.</param>
    /// <param name="least">Null is returned when fewer pieces are left.</param>
    public string? Without(IEnumerable<CueMatch> phrases, int least = 0)
    {
        HashSet<int>? dropped = null;
        foreach (var phrase in phrases)
        {
            for (var at = phrase.At; at < phrase.At + phrase.Length; at++)
            {
                (dropped ??= []).Add(_standsIn[at]);
            }
        }

        return dropped is null || _pieces.Count - dropped.Count < least ? null : string.Join(' ', Enumerable.Range(0, _pieces.Count).Where(at => !dropped.Contains(at)).Select(Piece));
    }

    private string Piece(int at) => _text[_pieces[at].From.._pieces[at].End];
}
