using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>A message as typed tokens and the words in them: cues are found by words, and whole tokens are cut out, so that "51/2022" and "30%" stay as they were typed.</summary>
internal sealed class MessageTokens
{
    private readonly string[] _tokens;
    private readonly List<int> _tokenOf = [];
    private readonly List<Word> _words = [];
    private readonly HashSet<int> _taken = [];

    public MessageTokens(string message)
    {
        // "30 %" is one token like "30%".
        _tokens = message.Replace(" %", "%", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var token = 0; token < _tokens.Length; token++)
        {
            foreach (var word in Word.Split(_tokens[token]))
            {
                _words.Add(word);
                _tokenOf.Add(token);
            }
        }
    }

    public IReadOnlyList<Word> Words => _words;

    /// <summary>The token after a cue, as typed; null at the end.</summary>
    public string? After(CueMatch match) => TokenAfter(match) is var next && next < _tokens.Length ? _tokens[next] : null;

    public int TokenAfter(CueMatch match) => _tokenOf[match.At + match.Length - 1] + 1;

    public string? Token(int at) => at < _tokens.Length ? _tokens[at] : null;

    public bool IsTaken(CueMatch match) => Enumerable.Range(match.At, match.Length).Any(at => _taken.Contains(_tokenOf[at]));

    public void Take(CueMatch match) => _taken.UnionWith(Enumerable.Range(match.At, match.Length).Select(at => _tokenOf[at]));

    public void TakeToken(int at) => _taken.Add(at);

    /// <summary>What was not taken.</summary>
    public string Rest => string.Join(' ', _tokens.Where((_, token) => !_taken.Contains(token)));
}
