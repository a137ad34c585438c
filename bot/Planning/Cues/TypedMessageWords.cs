using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>The words of a message with the tokens that they were typed in, so that a part of it can be taken out and the rest stays as typed.</summary>
internal sealed class TypedMessageWords
{
    private readonly string[] _tokens;
    private readonly List<int> _tokenOf = [];

    public TypedMessageWords(string message)
    {
        _tokens = message.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new List<Word>(_tokens.Length);
        for (var token = 0; token < _tokens.Length; token++)
        {
            foreach (var word in Word.Split(_tokens[token]))
            {
                words.Add(word);
                _tokenOf.Add(token);
            }
        }

        Words = words;
    }

    public IReadOnlyList<Word> Words { get; }

    /// <param name="places">Of words; the whole token of each is left out.</param>
    public string Without(IEnumerable<int> places)
    {
        var taken = places.Select(at => _tokenOf[at]).ToHashSet();
        return string.Join(' ', _tokens.Where((_, token) => !taken.Contains(token)));
    }
}
