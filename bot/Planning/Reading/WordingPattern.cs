using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// A pattern made of wordings of a data file. It is looked for as it stands at first and compiled aside once many messages were read: every
/// message comes through such patterns, and compiling them at start would delay the first answer.
/// </summary>
internal sealed class WordingPattern(string pattern)
{
    /// <summary>Texts read before it is compiled.</summary>
    private const int CompiledFrom = 2_000;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private volatile Regex _regex = new(pattern, Options);
    private int _read;

    public bool IsMatch(string text) => Ready().IsMatch(text);

    public bool IsMatch(ReadOnlySpan<char> text) => Ready().IsMatch(text);

    public Match Match(string text) => Ready().Match(text);

    public MatchCollection Matches(string text) => Ready().Matches(text);

    public string Replace(string text, string replacement) => Ready().Replace(text, replacement);

    private Regex Ready()
    {
        if (_read < CompiledFrom && Interlocked.Increment(ref _read) == CompiledFrom)
        {
            _ = Task.Run(() => _regex = new Regex(pattern, Options | RegexOptions.Compiled));
        }

        return _regex;
    }
}
