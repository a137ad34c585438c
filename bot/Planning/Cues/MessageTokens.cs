using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>A message as typed tokens and the words in them: cues are found by words, and whole tokens are cut out, so that "51/2022" and "30%" stay as they were typed.</summary>
internal sealed class MessageTokens(string message)
{
    private HashSet<int>? _taken;
    private string[]? _tokens;
    private List<int>? _tokenOf;

    public IReadOnlyList<Word> Words { get; } = Word.Split(message);

    // Most messages hold no cue at all, and are never cut.
    private string[] Tokens => _tokens ??= TokensOf(message);

    private List<int> TokenOf => _tokenOf ??= [.. Tokens.SelectMany(static (token, at) => Enumerable.Repeat(at, Word.Split(token).Count))];

    /// <summary>The token after a cue, as typed; null at the end.</summary>
    public string? After(CueMatch match) => Token(TokenAfter(match));

    public int TokenAfter(CueMatch match) => TokenOf[match.At + match.Length - 1] + 1;

    public string? Token(int at) => at < Tokens.Length ? Tokens[at] : null;

    public bool IsTaken(CueMatch match) => _taken is { } taken && Enumerable.Range(match.At, match.Length).Any(at => taken.Contains(TokenOf[at]));

    public void Take(CueMatch match) => (_taken ??= []).UnionWith(Enumerable.Range(match.At, match.Length).Select(at => TokenOf[at]));

    public void TakeToken(int at) => (_taken ??= []).Add(at);

    /// <summary>What was not taken.</summary>
    public string Rest => string.Join(' ', Tokens.Where((_, token) => _taken?.Contains(token) is not true));

    // "30 %" is one token like "30%".
    private static string[] TokensOf(string message) =>
        message.Replace(" %", "%", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
