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
            .. file.Same.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Same, match, 1)))),
            .. file.Windows.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Window, match, 1)))),
            .. file.Starts.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Since, match, 0)))),
            .. file.TwoBack.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Ago, match, 2)))),
            .. file.Ago.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Ago, match, 1)))),
            .. file.Before.Select(pattern => (Of(pattern), (Func<Match, string?>)(match => Told(TimeSpoken.Whole, match, 1)))),
        ];
        Named = [.. file.Named.Select(pattern => (Of(pattern), (Func<Match, string?>)Called)), .. Patterns];
    }

    /// <summary>Each with what it means, in the order in which they are tried.</summary>
    public IReadOnlyList<(Regex Pattern, Func<Match, string?> Selector)> Patterns { get; }

    /// <summary>As <see cref="Patterns"/>, with months and quarters whose year is not said.</summary>
    public IReadOnlyList<(Regex Pattern, Func<Match, string?> Selector)> Named { get; }

    public static TimeLexicon Load(string dataPath) => new(WordingFile.Read<TimeFile>(dataPath, "language/figure-times.yaml"));

    private string? Told(string sort, Match match, int unsaid)
    {
        var number = match.Groups["n"].Success ? Number(match.Groups["n"].Value) : unsaid;
        int? year = match.Groups["y"].Success ? Number(match.Groups["y"].Value) : null;
        return number is { } back ? new TimeSpoken(sort, back, match.Groups["unit"] is { Success: true, Value: var unit } ? unit : "nam", year).ToString() : null;
    }

    private string? Called(Match match)
    {
        if (match.Groups["week"].Success && Number(match.Groups["week"].Value) is { } number)
        {
            // "T10" is the week that is held, else the month.
            return string.Create(CultureInfo.InvariantCulture, $"week:{number}{Either}{new TimeSpoken(TimeSpoken.Named, number, "thang", null)}");
        }

        var sort = match.Groups["first"].Success ? TimeSpoken.First : match.Groups["middle"].Success ? TimeSpoken.Middle : match.Groups["until"].Success ? TimeSpoken.Until : TimeSpoken.Named;
        int? year = match.Groups["y"].Success ? Number(match.Groups["y"].Value) : match.Groups["lastyear"].Success ? -1 : match.Groups["thisyear"].Success ? 0 : null;
        var named = match.Groups["n"].Success ? Number(match.Groups["n"].Value) : match.Groups["yearend"].Success ? LastMonth : 0;
        var unit = match.Groups["unit"] is { Success: true, Value: var said } ? said : "thang";
        return named is { } month && month <= (unit == TimeSpoken.Quarter ? LastQuarter : LastMonth) ? new TimeSpoken(sort, month, unit, year).ToString() : null;
    }

    /// <summary>Between two selectors: the first where a report is of it, else the second.</summary>
    public const char Either = '|';

    private const int LastMonth = 12;
    private const int LastQuarter = 4;

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
        public List<string> Same { get; set; } = [];
        public List<string> Named { get; set; } = [];
    }
}
