using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Knowledge.Changes;

/// <summary>A name that an editor gave a procedure.</summary>
public sealed record TaughtName(string ProcedureId, string Name);

/// <summary>
/// In front of the learned search: what an editor has taught holds word for word at once. The learned model weighs a new name like
/// any other, and may still doubt a wording whose words it has never seen; an editor must be able to rely on theirs.
/// </summary>
public sealed class TaughtSearch : IProcedureSearch
{
    /// <summary>The message is the name and nothing else that tells.</summary>
    private const double Whole = 0.97;

    /// <summary>The name stands in the message, and nothing else in it is surely meant.</summary>
    private const double Inside = 0.8;

    /// <summary>From here on the learned search is sure of what it found.</summary>
    private const double SureOfOther = 0.6;

    /// <summary>Shorter names are found inside of too much.</summary>
    private const int ShortestInside = 3;

    private readonly IProcedureSearch _learned;
    private readonly EverydayWords _everyday;
    private readonly CueIndex _names = new();
    private readonly CueIndex _filler;

    private TaughtSearch(IProcedureSearch learned, IEnumerable<TaughtName> taught, EverydayWords everyday, IEnumerable<string> filler)
    {
        (_learned, _everyday) = (learned, everyday);
        foreach (var name in taught)
        {
            _names.Add(name.ProcedureId, everyday.WriteOut(Word.Split(name.Name)));
        }

        _filler = CueIndex.Of("filler", filler.Concat(everyday.Ignored));
    }

    /// <param name="learned">The search that is asked for everything else.</param>
    /// <param name="taught">What editors have taught; none: the learned search itself.</param>
    /// <param name="everyday">Shorthand, which is written out in names and messages alike.</param>
    /// <param name="filler">Phrases that tell no procedure: places, what is asked.</param>
    public static IProcedureSearch Before(IProcedureSearch learned, IReadOnlyList<TaughtName> taught, EverydayWords everyday, IEnumerable<string> filler)
    {
        ArgumentNullException.ThrowIfNull(taught);
        return taught.Count == 0 ? learned : new TaughtSearch(learned, taught, everyday, filler);
    }

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var hits = _learned.Search(question, limit);
        var words = _everyday.WriteOut(Word.Split(question));
        if (_names.Read(words).Matches.OrderByDescending(match => match.Length).FirstOrDefault() is not { Length: > 0 } match || Sure(match, words, hits) is not { } sure)
        {
            return hits;
        }

        var others = hits.Where(hit => hit.ProcedureId != match.Id).Select(hit => hit with { Confidence = Math.Min(hit.Confidence, 1 - sure), Known = sure });
        // A whole name is known for certain: words that speak against any procedure do not unteach it.
        return [new ProcedureHit(match.Id, sure, sure >= Whole ? 1 : sure), .. others.Take(limit - 1)];
    }

    private double? Sure(CueMatch match, IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits)
    {
        IReadOnlyList<Word> rest = [.. words.Where((_, at) => at < match.At || at >= match.At + match.Length)];
        if (_filler.Read(rest).Beside(rest).Count == 0)
        {
            return Whole;
        }

        var isOther = hits is [{ Confidence: >= SureOfOther } first, ..] && first.ProcedureId != match.Id;
        return match.Length >= ShortestInside && !isOther ? Inside : null;
    }
}
