using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>How times are told by how far they lie back, from language/figure-times.yaml. Patterns run on folded text with numbers in digits.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, int> _numbers;

    private TimeLexicon(TimeFile file)
    {
        _numbers = file.Numbers;
        Patterns =
        [
            .. file.Windows.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Window, match, 1)))),
            .. file.Starts.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Since, match, 0)))),
            .. file.TwoBack.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Ago, match, 2)))),
            .. file.Ago.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Ago, match, 1)))),
            .. file.Before.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Whole, match, 1)))),
        ];
    }

    /// <summary>Each with what it means, in the order in which they are tried.</summary>
    public IReadOnlyList<(Regex Pattern, Func<Match, string?> Selector)> Patterns { get; }

    public static TimeLexicon Load(string dataPath) => new(WordingFile.Read<TimeFile>(dataPath, "language/figure-times.yaml"));

    private string? Told(string sort, Match match, int unsaid)
    {
        var number = match.Groups["n"].Success ? Number(match.Groups["n"].Value) : unsaid;
        int? year = match.Groups["y"].Success ? Number(match.Groups["y"].Value) : null;
        return number is { } back ? new TimeSpoken(sort, back, match.Groups["unit"].Value, year).ToString() : null;
    }

    private int? Number(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _numbers.TryGetValue(said, out var called) ? called : null;

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private sealed class TimeFile
    {
        public Dictionary<string, int> Numbers { get; set; } = [];
        public List<string> Starts { get; set; } = [];
        public List<string> Windows { get; set; } = [];
        public List<string> TwoBack { get; set; } = [];
        public List<string> Ago { get; set; } = [];
        public List<string> Before { get; set; } = [];
    }
}
