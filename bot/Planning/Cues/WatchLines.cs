using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Watching;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>Finds the line that a figure is to cross, in percent.</summary>
internal sealed partial class WatchLines
{
    private readonly CueIndex _bounds;
    private readonly HashSet<string> _firstWords;

    /// <param name="bounds">What stands before the number.</param>
    /// <param name="followers">What may stand after a number that is a percentage without saying so.</param>
    public WatchLines(IEnumerable<CueEntry> bounds, IEnumerable<string> followers)
    {
        _bounds = CueIndex.Of(bounds);
        _firstWords = [.. followers.Select(phrase => TextFolder.Fold(phrase).Split(' ')[0])];
    }

    /// <summary>"Dưới 30%", "vượt mốc 80 phần trăm", "dưới 30": cut out with its number.</summary>
    public (WatchCondition? Line, bool IsOther) Read(MessageTokens tokens)
    {
        foreach (var match in _bounds.Read(tokens.Words).Matches)
        {
            if (tokens.IsTaken(match) || tokens.After(match) is not { } next || Figure().Match(next) is not { Success: true } figure)
            {
                continue;
            }

            var at = tokens.TokenAfter(match);
            var isPercent = figure.Groups["percent"].Success || IsPercentWord(tokens.Token(at + 1)) || EndsThere(tokens.Token(at + 1));
            if (!isPercent || Percentage(figure.Groups["n"].Value) is not { } percent)
            {
                // "Trên 3 ngày", "dưới 5.000 hồ sơ".
                return (null, true);
            }

            tokens.Take(match);
            tokens.TakeToken(at);
            if (tokens.Token(at + 1) is { } unit && IsPercentWord(unit))
            {
                tokens.TakeToken(at + 1);
                if (tokens.Token(at + 2) is { } second && TextFolder.Fold(second) == "tram")
                {
                    tokens.TakeToken(at + 2);
                }
            }

            return (new WatchCondition(Enum.Parse<WatchBound>(match.Id), percent), false);
        }

        return (null, false);
    }

    /// <summary>0 to 100 with two decimals at most; three digits behind a point make thousands.</summary>
    private static decimal? Percentage(string typed) =>
        typed.Split('.', ',') is [_] or [_, { Length: <= 2 }]
        && decimal.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? percent
            : null;

    private static bool IsPercentWord(string? token) => token is not null && TextFolder.Fold(token) is "phan" or "pt" or "phantram";

    /// <summary>A number without a unit is a percentage where nothing of its own follows: "dưới 30 thì báo tôi".</summary>
    private bool EndsThere(string? next) => next is null || _firstWords.Contains(TextFolder.Fold(next));

    [GeneratedRegex(@"^(?<n>[0-9]{1,9}(?:[.,][0-9]+)*)(?<percent>%)?[.,;!?]*$")]
    private static partial Regex Figure();
}
