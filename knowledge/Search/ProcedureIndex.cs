using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Search;

/// <summary>
/// A small index in memory with Vietnamese analysis. A procedure is described by its title and everyday names; a hit is
/// as sure as the message is explained by one of them (coverage of what was asked) and as that name was really said
/// (coverage of the name). Rare words weigh more; words typed with marks must agree with the name's marks.
/// Built once, then safe for any number of readers.
/// </summary>
public sealed class ProcedureIndex : IProcedureSearch
{
    /// <summary>How much explaining the message counts against saying the whole name.</summary>
    private const double MessageShare = 0.62;

    /// <summary>Up to this many telling words a message is short: each one that a procedure does not explain speaks against it.</summary>
    private const int ShortMessage = 5;
    private const int LongMessage = 9;

    /// <summary>A word reached only through a typing slip counts this much.</summary>
    private const double SlipWeight = 0.75;

    /// <summary>A word that no procedure knows weighs like the rarest ones: it speaks against every hit.</summary>
    private const double UnknownWordWeight = 1.0;

    private readonly EverydayWords _everyday;
    private readonly QueryWords _query;
    private readonly NameEntry[] _names;
    private readonly Dictionary<string, double> _weights;
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly SlipFinder _slips;

    /// <param name="procedures">What can be found.</param>
    /// <param name="everyday">Shorthand and everyday words.</param>
    /// <param name="neutralPhrases">Phrases that never tell procedures apart: place names, wordings of what is asked.</param>
    public ProcedureIndex(IEnumerable<Procedure> procedures, EverydayWords everyday, IEnumerable<string> neutralPhrases)
    {
        _everyday = everyday;
        _query = new QueryWords(everyday.Ignored, neutralPhrases);
        _names = [.. procedures.SelectMany(procedure => NamesOf(procedure, everyday))];
        _weights = WordWeights.Of(_names);
        for (var i = 0; i < _names.Length; i++)
        {
            foreach (var word in _names[i].Words.Select(word => word.Folded).Distinct())
            {
                if (!_postings.TryGetValue(word, out var names))
                {
                    _postings[word] = names = [];
                }

                names.Add(i);
            }
        }

        _slips = new SlipFinder(_weights.Keys);
    }

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var asked = _query.Read(_everyday.ForSearch(_everyday.WriteOut(Word.Split(question))));
        // "Em ở Hà Nội" names no procedure: filler alone explains nothing.
        if (asked.TrueForAll(word => word.Share < 1))
        {
            return [];
        }

        var words = asked.Select(Resolve).ToList();
        var story = StoryShare(asked.Count(word => word.Share >= 1));
        var candidates = new HashSet<int>();
        foreach (var word in words)
        {
            if (_postings.TryGetValue(word.Known, out var names))
            {
                candidates.UnionWith(names);
            }
        }

        var best = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var name = _names[candidate];
            var confidence = Confidence(words, name, story);
            if (confidence > best.GetValueOrDefault(name.ProcedureId))
            {
                best[name.ProcedureId] = confidence;
            }
        }

        return [.. best.OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key, StringComparer.Ordinal)
            .Take(limit).Select(hit => new ProcedureHit(hit.Key, Math.Round(hit.Value, 3)))];
    }

    private AskedWord Resolve(QueryWord word)
    {
        if (_weights.TryGetValue(word.Word.Folded, out var weight))
        {
            return new AskedWord(word.Word, word.Word.Folded, weight * word.Share, 1);
        }

        return _slips.Nearest(word.Word.Folded) is { } near
            ? new AskedWord(new Word(near, ""), near, _weights[near] * word.Share, SlipWeight)
            : new AskedWord(word.Word, word.Word.Folded, UnknownWordWeight * word.Share, 0);
    }

    private double Confidence(List<AskedWord> asked, NameEntry name, double story)
    {
        double askedWeight = 0, knownWeight = 0, explained = 0, said = 0;
        foreach (var word in asked)
        {
            askedWeight += word.Weight;
            knownWeight += word.Credit > 0 ? word.Weight : 0;
            if (word.Credit > 0 && name.Has(word.Word))
            {
                explained += word.Weight * word.Credit;
            }
        }

        double nameWeight = 0;
        foreach (var word in name.Words)
        {
            var weight = _weights[word.Folded];
            nameWeight += weight;
            foreach (var spoken in asked)
            {
                if (spoken.Credit > 0 && spoken.Word.Matches(word))
                {
                    said += weight * spoken.Credit;
                    break;
                }
            }
        }

        if (askedWeight <= 0 || nameWeight <= 0)
        {
            return 0;
        }

        // Saying a whole name counts fully in a long story. In a short message, words of other procedures speak against it:
        // "tách thửa đất" is not "tách hộ".
        var trusted = knownWeight <= 0 ? 0 : story + ((1 - story) * explained / knownWeight);
        return name.Trust * ((MessageShare * explained / askedWeight) + ((1 - MessageShare) * trusted * said / nameWeight));
    }

    private static double StoryShare(int words) => Math.Clamp((double)(words - ShortMessage) / (LongMessage - ShortMessage), 0, 1);

    private static IEnumerable<NameEntry> NamesOf(Procedure procedure, EverydayWords everyday)
    {
        foreach (var alias in procedure.Aliases.Append(WithoutBrackets(procedure.Title)).Append(procedure.Title))
        {
            var words = everyday.ForSearch(everyday.WriteOut(Word.Split(alias)));
            if (words.Count > 0)
            {
                yield return new NameEntry(procedure.Id, [.. words.DistinctBy(word => word.Folded)], procedure.Abolished is null ? 1 : 0.9);
            }
        }
    }

    private static string WithoutBrackets(string title)
    {
        var bracket = title.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? title[..bracket] : title;
    }

    private readonly record struct AskedWord(Word Word, string Known, double Weight, double Credit);
}

/// <summary>One name of a procedure, as words without repetition.</summary>
internal sealed record NameEntry(string ProcedureId, Word[] Words, double Trust)
{
    // Names are written with marks or, as people type, without: either side may lack them.
    public bool Has(Word asked)
    {
        foreach (var word in Words)
        {
            if (asked.Matches(word) || (word.Marks.Length == 0 && word.Folded == asked.Folded))
            {
                return true;
            }
        }

        return false;
    }
}
