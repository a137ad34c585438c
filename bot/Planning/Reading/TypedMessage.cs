using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A message as it was typed, piece by piece between spaces, and the words that stand in each piece.</summary>
internal sealed class TypedMessage
{
    private readonly string _text;

    // Most messages are only read, and nothing is cut out of them.
    private Cuts? _cuts;

    private TypedMessage(string text, LikelyMarks likely) => (_text, Words) = (text, likely.Of(text));

    /// <param name="text">The message.</param>
    /// <param name="likely">Tells which marks its words likely have.</param>
    public static TypedMessage Of(string text, LikelyMarks likely) => Workbench.Once(likely, text, static (likely, text) => new TypedMessage(text, likely));

    public IReadOnlyList<Word> Words { get; }

    /// <summary>As typed, from one word to before another.</summary>
    public string Between(int from, int end) => string.Join(' ', Enumerable.Range(Pieces.StandsIn[from], Pieces.StandsIn[end - 1] + 1 - Pieces.StandsIn[from]).Select(Piece));

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
                (dropped ??= []).Add(Pieces.StandsIn[at]);
            }
        }

        return dropped is null || Pieces.Bounds.Count - dropped.Count < least ? null : string.Join(' ', Enumerable.Range(0, Pieces.Bounds.Count).Where(at => !dropped.Contains(at)).Select(Piece));
    }

    private string Piece(int at) => _text[Pieces.Bounds[at].From..Pieces.Bounds[at].End];

    private Cuts Pieces => _cuts ??= Cut(_text);

    private static Cuts Cut(string text)
    {
        var most = (text.Length / 4) + 2;
        var cuts = new Cuts(new(most), new(most));
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
                while (cuts.StandsIn.Count < words.Count)
                {
                    cuts.StandsIn.Add(cuts.Bounds.Count);
                }

                cuts.Bounds.Add((from, end));
            }
        }

        return cuts;
    }

    /// <param name="Bounds">Where each piece begins and ends.</param>
    /// <param name="StandsIn">The piece in which each word stands.</param>
    private sealed record Cuts(List<(int From, int End)> Bounds, List<int> StandsIn);
}
