using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Which indicators a wording may mean, the most specific wording first: "hồ sơ trực tuyến toàn trình" is not
/// "hồ sơ trực tuyến". Versions of one definition share their wordings and come together.
/// </summary>
internal sealed class IndicatorReader
{
    private const double LeastSpecific = 0.55;

    private readonly CueIndex _names = new();
    private readonly CueIndex _groups = new();
    private readonly List<(string Id, IReadOnlyList<Word> Words)> _apart;

    public IndicatorReader(IndicatorCatalog catalog, SlotLexicon lexicon, EverydayWords everyday)
    {
        foreach (var indicator in catalog.All)
        {
            foreach (var name in indicator.Aliases.Append(indicator.Name))
            {
                Add(_names, indicator.Id, WithoutBrackets(name));
            }

            Add(_groups, indicator.Id, WithoutBrackets(indicator.CommonName));
        }

        foreach (var (id, cue) in lexicon.IndicatorCues.Where(entry => catalog.Find(entry.IndicatorId) is not null))
        {
            Add(_names, id, cue);
        }

        _apart = [.. lexicon.ApartCues.Where(entry => catalog.Find(entry.IndicatorId) is not null).Select(entry => (entry.IndicatorId, Word.Split(entry.Cue)))];

        void Add(CueIndex index, string id, string name)
        {
            index.Add(id, name);
            if (everyday.WrittenOut(name) is { } written)
            {
                index.Add(id, written);
            }
        }
    }

    /// <summary>Ids by length of wording, and 0..1 how specific the best wording is.</summary>
    public (IReadOnlyList<string> Ids, double Confidence) Read(IReadOnlyList<Word> words)
    {
        // A group's name ("tỷ lệ hồ sơ trực tuyến" of 2022) counts only where no indicator is called just that.
        IReadOnlyList<CueMatch> matches = Named(words);
        matches = matches.Count > 0 ? matches : _groups.Read(words).Matches;
        if (Spread(words, matches) is { } spread)
        {
            return ([spread], 1);
        }

        if (matches.Count == 0)
        {
            return Apart(words) is { } apart ? ([apart], LeastSpecific) : ([], 0);
        }

        var longest = matches.Max(match => match.Length);
        List<string> ids = [.. matches.Where(match => match.Length == longest).Select(match => match.Id).Distinct()];
        return (ids, Math.Min(1, 0.4 + 0.15 * longest));
    }

    /// <summary>Every indicator named, in the order of the message; versions of one definition share a group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ReadAll(IReadOnlyList<Word> words)
    {
        IReadOnlyList<CueMatch> matches = Named(words);
        matches = matches.Count > 0 ? matches : _groups.Read(words).Matches;
        if (Spread(words, matches) is { } spread)
        {
            return [[spread]];
        }

        if (matches.Count == 0)
        {
            return Apart(words) is { } apart ? [[apart]] : [];
        }

        return [.. matches.GroupBy(match => match.At).OrderBy(group => group.Key).Select(group => (IReadOnlyList<string>)[.. group.Select(match => match.Id).Distinct()]).DistinctBy(group => string.Join(',', group))];
    }

    /// <summary>Where indicators are named.</summary>
    public IReadOnlyList<CueMatch> Spans(IReadOnlyList<Word> words) => Named(words);

    // "Dịch vụ công của tỉnh" typed without marks is no portal of a province.
    private IReadOnlyList<CueMatch> Named(IReadOnlyList<Word> words) =>
        _names.Read(words).Matches is { Count: > 0 } matches
            ? (List<CueMatch>)[.. matches.Where(match => match.At == 0 || words[match.At].Folded != "cong" || words[match.At - 1].Folded != "vu")]
            : [];

    // "Cổng Hậu Giang, lượt": words that stand apart.
    private string? Apart(IReadOnlyList<Word> words)
    {
        foreach (var (id, parts) in _apart)
        {
            if (HoldsAll(words, parts))
            {
                return id;
            }
        }

        return null;
    }

    private static bool HoldsAll(IReadOnlyList<Word> words, IReadOnlyList<Word> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!Holds(words, parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(IReadOnlyList<Word> words, Word part)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Matches(part))
            {
                return true;
            }
        }

        return false;
    }

    // "Thủ tục hành chính … được đưa lên … dịch vụ công trực tuyến, tính cả toàn trình": many words in their order outweigh a short name among them.
    private string? Spread(IReadOnlyList<Word> words, IReadOnlyList<CueMatch> matches)
    {
        if (matches.Count > 0 && matches.Max(match => match.Length) > ShortName)
        {
            return null;
        }

        (string? Id, int Length) longest = default;
        foreach (var (id, wording) in _apart)
        {
            if (wording.Count >= LongWording && wording.Count > longest.Length && StandInOrder(wording, words))
            {
                longest = (id, wording.Count);
            }
        }

        return longest.Id;
    }

    private const int ShortName = 2;
    private const int LongWording = 5;

    private static bool StandInOrder(IReadOnlyList<Word> wording, IReadOnlyList<Word> words)
    {
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (at < wording.Count && words[i].Matches(wording[at]))
            {
                at++;
            }
        }

        return at == wording.Count;
    }

    private static string WithoutBrackets(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? name[..bracket] : name;
    }
}
