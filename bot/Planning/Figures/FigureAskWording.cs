using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What officials ask around figures (language/figure-asks.yaml), each by wordings put together of groups of words.</summary>
internal sealed class FigureAskWording
{
    public const string Members = "members";
    public const string Belongs = "belongs";
    public const string WhichRegion = "which_region";
    public const string Median = "median";
    public const string Total = "total";
    public const string Portion = "portion";
    public const string ShareOfUnits = "share_of_units";
    public const string When = "when";
    public const string Peak = "peak";
    public const string Trough = "trough";
    public const string Extreme = "extreme";
    public const string BesideMean = "beside_mean";
    public const string AboveMean = "above_mean";
    public const string BelowMean = "below_mean";
    public const string Contents = "contents";
    public const string Picture = "picture";
    public const string ContentsOf = "contents_of";

    public const string Relative = "relative";
    public const string BothPeriods = "both_periods";
    public const string InLists = "in_lists";
    public const string BothMeasures = "both_measures";
    public const string FirstOfTwo = "first_of_two";
    public const string High = "high";
    public const string Low = "low";
    public const string SumOfFirst = "sum_of_first";

    // "… vậy em".
    private const int MostClosing = 2;

    private readonly Dictionary<string, CueIndex> _said;

    private FigureAskWording(Dictionary<string, List<List<List<string>>>> file) =>
        _said = file.ToDictionary(entry => entry.Key, entry => CueIndex.Of(entry.Key, entry.Value.SelectMany(WordGroups.Spelled)), StringComparer.Ordinal);

    public static FigureAskWording Load(string dataPath) => new(WordingFile.Read<Dictionary<string, List<List<List<string>>>>>(dataPath, "language/figure-asks.yaml"));

    /// <param name="id">A key of the file.</param>
    /// <param name="words">The message.</param>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public bool Says(string id, IReadOnlyList<Word> words) => _said[id].IsIn(words);

    /// <summary>Where one of these wordings is said.</summary>
    /// <param name="id">A key of the file.</param>
    /// <param name="words">The message.</param>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public IReadOnlyList<CueMatch> Read(string id, IReadOnlyList<Word> words) => _said[id].Read(words).Matches;

    /// <summary>Where anything of the file is said.</summary>
    public IEnumerable<CueMatch> Read(IReadOnlyList<Word> words) => _said.Values.SelectMany(said => said.Read(words).Matches);

    /// <param name="id">A key of the file.</param>
    /// <param name="words">The message; behind the wording stand at most as many words as close a question.</param>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public bool EndsWith(string id, IReadOnlyList<Word> words) =>
        _said[id].Read(words).Matches.Any(match => match.At + match.Length >= words.Count - MostClosing);
}
