using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Ba kêu tui lên lo vụ bằng lái, đem gì": names a paper of which there are several cases, and whatever else it says speaks for none of
/// them. The search is sure of one all the same, by the name that they share; it is asked which.
/// </summary>
internal sealed class BareCases(SituationCatalog situations, SideWords sides, CaseOdds odds, AskingModel asking, ProcedureOffer offer)
{
    /// <summary>More words tell something.</summary>
    private const int MostLeft = 4;

    /// <summary>A lead of fewer times (logarithm) is none.</summary>
    private const double EvenTo = 2;

    /// <summary>So many words of the rest may belong to other procedures: people and everyday acts do.</summary>
    private const int MostElsewhere = 1;

    /// <summary>Where the search puts one so far before the other cases, the words together say what none says alone.</summary>
    private const double ClearHit = 150;

    /// <summary>Below this likelihood that any procedure is meant, the name of a paper is a word like any other.</summary>
    private const double KnownFrom = 0.1;

    /// <summary>As any question that words leave open.</summary>
    private const double LeastToAsk = 0.7;

    private static bool IsNamed(IReadOnlyList<CueMatch> matches, int at)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Covers(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The question back; null: no such paper, or the message tells which case.</summary>
    public ClarificationPlan? Of(Slots slots, string? intent)
    {
        if (slots.Asked is not null || slots.Hits is not [{ Known: >= KnownFrom } first, ..]
            || situations.Read(slots.Rest) is not ({ InOrder: false, OnlyBare: false } named, var matches)
            || !matches.Any(slots.Adds) || named.Unless.IsIn(slots.Rest))
        {
            return null;
        }

        List<string> cases = [.. named.Steps.Select(step => step.Procedure)];
        if (!cases.Contains(first.ProcedureId))
        {
            return null;
        }

        var left = new List<Word>();
        var beside = new List<Word>(slots.Rest.Count);
        for (var at = 0; at < slots.Rest.Count; at++)
        {
            if (!IsNamed(matches, at))
            {
                beside.Add(slots.Rest[at]);
                if (!slots.Explained[at])
                {
                    left.Add(slots.Rest[at]);
                }
            }
        }

        return left.Count <= MostLeft && asking.MayAsk(slots.Words) && !left.Exists(word => word.Folded.Any(char.IsDigit))
            && slots.Hits.Skip(1).FirstOrDefault(hit => cases.Contains(hit.ProcedureId)).Share * ClearHit > first.Share
            && !sides.AnySaid(cases, beside) && odds.Weigh(left, cases).Lead < EvenTo && odds.Elsewhere(left, cases) <= MostElsewhere
                ? offer.Of(slots, intent, named.Steps.Select(step => ((string?)step.Label, step.Procedure)), named.Lead, Math.Max(first.Confidence, LeastToAsk))
                : null;
    }
}
