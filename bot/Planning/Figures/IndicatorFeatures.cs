using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Reads an indicator by what is said of it (what is counted, what is done with it, how far), in any order and with words between:
/// "bao nhiêu phần dịch vụ có người nộp qua mạng". The one is meant of which the most is said and nothing that contradicts it.
/// </summary>
internal sealed class IndicatorFeatures(FigureLexicon lexicon, IndicatorReader indicatorReader, IndicatorCatalog catalog)
{
    /// <summary>
    /// The indicator meant by what is said, in all versions of its definition; empty: none, several, or the one that is
    /// <paramref name="named"/>. A name holds unless something is said that its indicator has not ("hồ sơ trực tuyến … loại toàn trình").
    /// </summary>
    /// <param name="words">The message.</param>
    /// <param name="named">Ids that one wording of the message names; empty: none.</param>
    public IReadOnlyList<string> Of(IReadOnlyList<Word> words, IReadOnlyList<string> named)
    {
        var said = lexicon.Features.Said.Read(words).Matches.Select(match => match.Id).ToHashSet(StringComparer.Ordinal);
        if (said.Count == 0 || (named.Any(id => Fits(id, said)) && !SaysOther(named, said)))
        {
            return [];
        }

        var meant = lexicon.Features.Measures.Where(measure => measure.Needs.IsSubsetOf(said) && said.IsSubsetOf(measure.Allowed)).ToList();
        var most = meant.Count == 0 ? 0 : meant.Max(measure => measure.Needs.Count);
        // A name outweighs one word that may stand there for another reason.
        return most < LeastSaid(named) || meant.Where(measure => measure.Needs.Count == most).Select(measure => measure.IndicatorId).Distinct().ToList() is not [var only] ? [] : Versions(only);
    }

    /// <summary>
    /// Of several indicators that one word names ("toàn trình"), those of which all is said, whatever was said first in front; where of none all
    /// is said, as they are.
    /// </summary>
    /// <param name="words">The message.</param>
    /// <param name="named">Ids that one wording of the message names.</param>
    public IReadOnlyList<string> Narrowed(IReadOnlyList<Word> words, IReadOnlyList<string> named)
    {
        var first = lexicon.Features.Said.Read(words).Matches.GroupBy(match => match.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Min(match => match.At), StringComparer.Ordinal);
        // What all of them need tells none from the others.
        var needs = named.ToDictionary(id => id, id => lexicon.Features.Measures.Where(measure => measure.IndicatorId == id && measure.Needs.Count > 1 && measure.Needs.All(first.ContainsKey)).Select(measure => measure.Needs).ToList(), StringComparer.Ordinal);
        var said = named.Where(id => needs[id].Count > 0).ToList();
        var shared = said.SelectMany(id => needs[id]).Aggregate((IEnumerable<string>?)null, (all, one) => all?.Intersect(one) ?? one)?.ToHashSet(StringComparer.Ordinal) ?? [];
        return said.Count == 0 ? named : [.. said.OrderBy(id => needs[id].Min(need => need.Except(shared).Select(what => first[what]).DefaultIfEmpty(0).Min()))];
    }

    /// <summary>The one indicator that words name, or else mean by what they say; empty: none, or several.</summary>
    public IReadOnlyList<string> Said(IReadOnlyList<Word> words)
    {
        var named = indicatorReader.ReadAll(words);
        return named.Count > 1 ? [] : Of(words, named is [var only] ? only : []) is { Count: > 0 } meant ? meant : named is [var name] ? name : [];
    }

    /// <summary>
    /// "Ý em là dịch vụ chứ không phải hồ sơ" after another indicator: the one of which the same is said but for what is said anew; empty:
    /// nothing is, or no indicator is meant by it.
    /// </summary>
    /// <param name="words">The turn.</param>
    /// <param name="denied">Places of words that say what is not meant.</param>
    /// <param name="before">The indicator talked about.</param>
    /// <param name="dimensions">Things of which an indicator has one.</param>
    public IReadOnlyList<string> Exchanged(IReadOnlyList<Word> words, IReadOnlyList<int> denied, string before, IReadOnlyList<IReadOnlySet<string>> dimensions)
    {
        var matches = lexicon.Features.Said.Read(words).Matches;
        var said = matches.Where(match => !denied.Contains(match.At)).Select(match => match.Id).ToHashSet(StringComparer.Ordinal);
        if (dimensions.Any(things => said.Count(things.Contains) > 1))
        {
            // "Đếm dịch vụ hay đếm hồ sơ" chooses neither.
            return [];
        }

        var exchanged = dimensions.Where(said.Overlaps).SelectMany(things => things).Concat(matches.Select(match => match.Id)).ToHashSet(StringComparer.Ordinal);
        var wanted = lexicon.Features.Measures.Where(measure => measure.IndicatorId == before && said.Count > 0).Select(measure => measure.Needs.Except(exchanged).Union(said).ToHashSet(StringComparer.Ordinal));
        var meant = wanted.SelectMany(needs => lexicon.Features.Measures.Where(measure => measure.Needs.Count > 1 && measure.Needs.IsSubsetOf(needs) && needs.IsSubsetOf(measure.Allowed)))
            .Select(measure => measure.IndicatorId).Distinct().ToList();
        return meant is [var only] && only != before ? Versions(only) : [];
    }

    /// <summary>Every indicator of which all that it needs, and more than one thing, is said among other things.</summary>
    public IEnumerable<string> Within(IReadOnlyList<Word> words)
    {
        var said = lexicon.Features.Said.Read(words).Matches.Select(match => match.Id).ToHashSet(StringComparer.Ordinal);
        return lexicon.Features.Measures.Where(measure => measure.Needs.Count > 1 && measure.Needs.IsSubsetOf(said)).Select(measure => measure.IndicatorId).Distinct();
    }

    /// <summary>Where something is said of an indicator.</summary>
    public IReadOnlyList<CueMatch> Spans(IReadOnlyList<Word> words) => [.. indicatorReader.Spans(words), .. lexicon.Features.Said.Read(words).Matches];

    // The one that was in force when the period ends is chosen where figures are looked up.
    private List<string> Versions(string id) =>
        [id, .. catalog.All.Where(other => other.Id != id && catalog.Find(id) is { Version: not null } indicator && other.CommonName == indicator.CommonName && IsVersion(indicator, other)).Select(other => other.Id)];

    // "Tỷ lệ hồ sơ trực tuyến" of 2022 is the common name of two indicators that officials tell apart.
    private bool IsVersion(Indicator one, Indicator other) => lexicon.Features.Measures.All(measure => measure.IndicatorId != other.Id) && one.NotComparableWith.Contains(other.Id);

    private bool Fits(string id, HashSet<string> said)
    {
        var of = lexicon.Features.Measures.Where(measure => measure.IndicatorId == id).ToList();
        return of.Count == 0 || of.Exists(measure => said.IsSubsetOf(measure.Allowed));
    }

    // "Toàn trình … theo dịch vụ": all that another needs is said, and not all that the named one needs.
    private bool SaysOther(IReadOnlyList<string> named, HashSet<string> said) =>
        !lexicon.Features.Measures.Any(measure => named.Contains(measure.IndicatorId) && measure.Needs.IsSubsetOf(said))
        && lexicon.Features.Measures.Any(measure => measure.Needs.Count > 1 && measure.Needs.IsSubsetOf(said) && said.IsSubsetOf(measure.Allowed));

    private static int LeastSaid(IReadOnlyList<string> named) => named.Count > 0 ? 2 : 1;
}
