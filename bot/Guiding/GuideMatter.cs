using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Guiding;

/// <summary>What a message that wishes for something says of the procedure, without those for whom a helper asks.</summary>
internal sealed class GuideMatter(GuideFile file)
{
    private readonly CueIndex _audience = CueIndex.Of("audience", file.Audience);
    private readonly CueIndex _nothing = CueIndex.Of("nothing", [.. file.Filler, .. file.Corrects, .. file.This, .. file.Links, .. file.Audience, .. file.Besides]);

    /// <summary>The matter; null when nothing is said of it: the procedure talked about.</summary>
    public string? Of(string rest)
    {
        rest = Trim(rest);
        if (SaysNothing(rest))
        {
            return null;
        }

        var tokens = new MessageTokens(rest);
        foreach (var match in _audience.Read(tokens.Words).Matches)
        {
            tokens.Take(match);
        }

        return Trim(tokens.Rest) is { Length: > 0 } matter ? matter : rest;
    }

    /// <summary>A text without the phrases that say nothing at its beginning and at its end.</summary>
    public static string Trimmed(string text, CueIndex leading, CueIndex trailing)
    {
        var tokens = new MessageTokens(text);
        var words = tokens.Words;
        var (from, to) = (0, words.Count);
        while (from < to && leading.At(words, from) is { } match)
        {
            tokens.Take(match);
            from += match.Length;
        }

        while (to > from && Ending(words, from, to, trailing) is { } last)
        {
            tokens.Take(last);
            to = last.At;
        }

        return Trim(tokens.Rest);
    }

    private static CueMatch? Ending(IReadOnlyList<Word> words, int from, int to, CueIndex trailing)
    {
        for (var at = Math.Max(from, to - Longest); at < to; at++)
        {
            if (trailing.At([.. words.Take(to)], at) is { } match && match.At + match.Length == to)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Words of the longest phrase.</summary>
    private const int Longest = 7;

    private bool SaysNothing(string text) => Word.Split(text) is var words && _nothing.Read(words).Beside(words).Count == 0;

    private static string Trim(string text) => text.Trim(' ', ':', ',', '.', '-', '?', '!', ';');
}
