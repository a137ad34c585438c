using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Where a message itself says what a figure comes from ("… thấp vì mạng yếu, đúng không"), by its words.</summary>
/// <param name="From">The first word of that clause.</param>
/// <param name="Length">How many words it has.</param>
internal readonly record struct CauseClause(int From, int Length);

/// <summary>
/// Finds a cause that a message supposes. Whether it is so no figure tells: the rest of the message would be confirmed, and the cause with it.
/// </summary>
internal sealed class SupposedCause(FigureLimitLexicon lexicon, ClaimLexicon claims, ClaimReader reader)
{
    /// <summary>In words typed without marks: fewer say no cause ("cao nhất do dung khong").</summary>
    private const int ShortestUnmarked = 2;

    /// <summary>The clause; null: the message supposes none, or asks for something beside it.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="units">Names of units in it.</param>
    /// <param name="goesOn">The turn before told figures.</param>
    public CauseClause? Of(Slots slots, IReadOnlyList<CueMatch> units, bool goesOn)
    {
        var words = slots.Words;
        if (!slots.ForOfficial || !lexicon.Causes.IsIn(words))
        {
            return null;
        }

        var asksTruth = reader.AsksTruth(slots);
        if (!asksTruth && claims.Asking.IsIn(words))
        {
            return null;
        }

        var end = End(words);
        var states = lexicon.States.Read(words).Matches;
        var marked = words.Any(word => word.Marks.Length > 0);
        foreach (var match in lexicon.Causes.Read(words).Matches.Where(match => (asksTruth || !lexicon.AskedCauses.Contains(match.Id)) && Opens(match, words, units)))
        {
            var behind = match.At + match.Length;
            if (end - behind < (marked ? 1 : ShortestUnmarked))
            {
                continue;
            }

            if (states.Any(state => state.At + state.Length <= match.At))
            {
                return new CauseClause(match.At, end - match.At);
            }

            var then = lexicon.Therefore.Read(words).Matches.FirstOrDefault(next => next.At > behind && states.Any(state => state.At >= next.At));
            if (then.Length > 0)
            {
                // "Vì sắp họp nên cho em số …" tells why it asks.
                if (!lexicon.Requests.Read(words).Matches.Any(request => request.At == then.At + then.Length))
                {
                    return new CauseClause(match.At, then.At + then.Length - match.At);
                }

                continue;
            }

            if (goesOn && asksTruth && IsOpening(words, match.At))
            {
                return new CauseClause(match.At, end - match.At);
            }
        }

        return null;
    }

    private bool Opens(CueMatch match, IReadOnlyList<Word> words, IReadOnlyList<CueMatch> units)
    {
        var behind = match.At + match.Length;
        return behind < words.Count && words.Skip(match.At).Take(match.Length).All(word => word.Marks.Length == 0 || lexicon.CauseWords.Contains(word)) && !units.Any(unit => unit.At == behind)
            && !lexicon.NotCauses[match.Id].Read([.. words.Skip(behind)]).Matches.Any(not => not.At == 0);
    }

    // Nothing but what opens such a question stands in front.
    private bool IsOpening(IReadOnlyList<Word> words, int at)
    {
        var front = words.Take(at).ToList();
        var taken = lexicon.Openers.Read(front).Matches.Concat(claims.Truths.Read(front).Matches).SelectMany(match => Enumerable.Range(match.At, match.Length)).ToHashSet();
        return Enumerable.Range(0, at).All(taken.Contains);
    }

    // In front of what asks whether it is so.
    private int End(IReadOnlyList<Word> words)
    {
        var end = words.Count;
        while (end > 0 && (claims.Tails.Contains(words[end - 1].Folded) || QuestionParticle.Is(words[end - 1])))
        {
            end--;
        }

        var asked = claims.Truths.Read(words).Matches.Concat(claims.TruthEnds.Read(words).Matches).Where(match => match.At > 0 && match.At + match.Length >= end).Select(match => match.At).DefaultIfEmpty(end).Min();
        return Math.Min(end, asked);
    }
}
