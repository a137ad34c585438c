using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Assistant.Knowledge.Search;

/// <summary>Finds the procedures that share the most telling words with a message and looks at each closely.</summary>
internal sealed partial class CandidateRanker(TermIndex terms, NameTable names, bool[] curated, bool[] abolished, int[] operations)
{
    /// <summary>How many names hold a word.</summary>
    public int NamesHolding(int term) => names.UsersOf(term);

    /// <summary>As many are compared name by name. With twice as many the question sets come out alike.</summary>
    private const int LookedAt = 20;

    /// <summary>However long the story.</summary>
    public const int MostCandidates = 60;

    /// <summary>A pair of words tells more than its words alone, but repeats them.</summary>
    private const float PairShare = 0.7f;

    /// <summary>How much explaining the message counts against saying the whole name, when the best name is chosen.</summary>
    private const double MessageShare = 0.62;
    private const int ShortMessage = 5;
    private const int LongMessage = 9;
    private const double MuchSaid = 4;

    /// <summary>A word belongs to what a procedure is about when this share of its names hold it.</summary>
    private const double CoreShare = 0.12;

    /// <summary>Weight of what is usual everywhere, in names, when a procedure's own names are counted.</summary>
    private const double Prior = 1;
    private const double BayesScale = 10;

    /// <param name="message">The message.</param>
    /// <param name="except">A procedure that is passed over; -1: none.</param>
    /// <param name="candidates">Room for <see cref="MostCandidates"/>.</param>
    /// <returns>How many there are.</returns>
    public int Candidates(AskedMessage message, int except, Span<Candidate> candidates)
    {
        var scores = ArrayPool<float>.Shared.Rent(terms.DocumentCount);
        var postings = ArrayPool<int>.Shared.Rent(HeldTerms.RoomFor(message, MostCandidates));
        try
        {
            var all = scores.AsSpan(0, terms.DocumentCount);
            all.Clear();
            double most = AddUp(all, message);
            if (except >= 0)
            {
                all[except] = 0;
            }

            Span<int> best = stackalloc int[MostCandidates];
            var count = Best(all, best[..LookedAt]);
            var top = count > 0 ? all[best[0]] : 0;
            foreach (var window in message.Windows)
            {
                AddBestOf(window, best, ref count, except);
            }

            var held = new HeldTerms(terms, message, best[..count], postings);
            for (var i = 0; i < count; i++)
            {
                candidates[i].Document = best[i];
                candidates[i].Features = default;
                Compare(message, held, i, new Scored(all[best[i]], top, most), ref candidates[i]);
            }

            if (message.Windows.Length > 0)
            {
                LookThrough(message, held, candidates[..count]);
            }

            return count;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<int>.Shared.Return(postings);
        }
    }

    private static double Blend(NameMatch match) => (MessageShare * match.Explained) + ((1 - MessageShare) * match.Said);

    private double AddUp(Span<float> scores, AskedMessage message)
    {
        double most = 0;
        foreach (var asked in message.Terms)
        {
            most += asked.Weight;
            if (asked.Term >= 0)
            {
                terms.AddTo(scores, asked.Term, (float)(asked.Weight / terms.RarityOf(asked.Term)) * asked.Credit);
            }
        }

        foreach (var (term, share) in message.Pairs)
        {
            most += terms.RarityOf(term) * share * PairShare;
            terms.AddTo(scores, term, share * PairShare);
        }

        return most;
    }

    /// <summary>The highest first, as many as there is room for; of equals the one that came first.</summary>
    private static int Best(ReadOnlySpan<float> scores, Span<int> best)
    {
        var wanted = best.Length;
        var count = 0;
        var least = 0f;
        for (var document = NextAbove(scores, 0, least); document < scores.Length; document = NextAbove(scores, document + 1, least))
        {
            var score = scores[document];
            var at = count < wanted ? count++ : wanted - 1;
            for (; at > 0 && scores[best[at - 1]] < score; at--)
            {
                best[at] = best[at - 1];
            }

            best[at] = document;
            least = count < wanted ? 0 : scores[best[^1]];
        }

        return count;
    }

    /// <summary>The next place with more than the least; the length when there is none.</summary>
    private static int NextAbove(ReadOnlySpan<float> scores, int from, float least)
    {
        var limit = Vector256.Create(least);
        for (; from <= scores.Length - Vector256<float>.Count; from += Vector256<float>.Count)
        {
            var above = Vector256.GreaterThan(Vector256.Create(scores[from..]), limit).ExtractMostSignificantBits();
            if (above != 0)
            {
                return from + BitOperations.TrailingZeroCount(above);
            }
        }

        while (from < scores.Length && !(scores[from] > least))
        {
            from++;
        }

        return from;
    }

    /// <summary>The added up weights of the words that a candidate holds.</summary>
    /// <param name="Own">Its own.</param>
    /// <param name="Top">Those of the candidate with the most.</param>
    /// <param name="Most">Those of the message.</param>
    private readonly record struct Scored(float Own, float Top, double Most);

    private void Compare(AskedMessage message, HeldTerms held, int at, Scored scored, ref Candidate candidate)
    {
        var document = candidate.Document;
        var weights = names.WeightsOf(document);
        Span<int> heldBy = stackalloc int[message.Terms.Length];
        var matches = ArrayPool<NameSum>.Shared.Rent(weights.Length);
        var all = matches.AsSpan(0, weights.Length);
        all.Clear();
        var anywhere = Match(message, held, at, heldBy, all);
        double bestBlend = 0, secondBlend = 0, whole = 0;
        var best = default(NameMatch);
        var title = weights.Length > 0 ? all[0].Over(message.Weight, weights[0]) : default;
        for (var name = 0; name < all.Length; name++)
        {
            if (all[name].Said == 0)
            {
                continue;
            }

            var match = all[name].Over(message.Weight, weights[name]);
            whole = Math.Max(whole, match.Explained * match.Said);
            var blend = Blend(match);
            if (blend > bestBlend)
            {
                (secondBlend, bestBlend, best) = (bestBlend, blend, match);
            }
            else if (blend > secondBlend)
            {
                secondBlend = blend;
            }
        }

        ArrayPool<NameSum>.Shared.Return(matches);
        var story = Math.Clamp((double)(message.Tells - ShortMessage) / (LongMessage - ShortMessage), 0, 1);
        ref var features = ref candidate.Features;
        features[RankingFeatures.Words] = scored.Most > 0 ? Math.Min(1, scored.Own / (2.2 * scored.Most)) : 0;
        features[RankingFeatures.Lead] = scored.Top > 0 ? scored.Own / scored.Top : 0;
        features[RankingFeatures.BestName] = bestBlend;
        features[RankingFeatures.SecondName] = secondBlend;
        features[RankingFeatures.NameSaid] = best.Said;
        features[RankingFeatures.Explained] = best.Explained;
        features[RankingFeatures.Anywhere] = message.Weight > 0 ? anywhere / message.Weight : 0;
        features[RankingFeatures.TitleSaid] = title.Said;
        features[RankingFeatures.Pairs] = PairsHeld(message, held, at);
        features[RankingFeatures.SaidMuch] = Math.Min(1, best.SaidWeight / MuchSaid);
        features[RankingFeatures.SaidInStory] = best.Said * story;
        features[RankingFeatures.Core] = Core(message, heldBy, weights.Length);
        features[RankingFeatures.Bayes] = Bayes(message, heldBy, weights.Length);
        features[RankingFeatures.Whole] = whole;
        features[RankingFeatures.TitleWhole] = title.Said * title.Explained;
        features[RankingFeatures.Curated] = curated[document] ? 1 : 0;
        features[RankingFeatures.Abolished] = abolished[document] ? 1 : 0;
        features[RankingFeatures.SameOperation] = (operations[document] & message.Operations) != 0 ? 1 : 0;
        features[RankingFeatures.OtherOperation] = operations[document] != 0 && (operations[document] & message.Operations) == 0 ? 1 : 0;
        features[RankingFeatures.NoOperation] = operations[document] == 0 && message.Operations != 0 ? 1 : 0;
        if (message.Windows.Length == 0)
        {
            // A short message is one piece.
            features[RankingFeatures.PieceName] = bestBlend;
            features[RankingFeatures.PieceWhole] = whole;
            features[RankingFeatures.PieceCore] = features[RankingFeatures.Core];
            features[RankingFeatures.PieceBayes] = features[RankingFeatures.Bayes];
        }
    }

    /// <summary>How much of the message is what the procedure is about: words that many of its names hold, not one by chance.</summary>
    private static double Core(AskedMessage message, ReadOnlySpan<int> heldBy, int names)
    {
        double held = 0;
        for (var i = 0; i < message.Terms.Length; i++)
        {
            held += message.Terms[i].Weight * Math.Min(1, heldBy[i] / (1 + (CoreShare * names)));
        }

        return message.Weight > 0 ? held / message.Weight : 0;
    }

    /// <summary>How much likelier the message's words are in names of this procedure than in any name (logarithms, added up).</summary>
    private double Bayes(AskedMessage message, ReadOnlySpan<int> heldBy, int count)
    {
        double sum = 0;
        for (var i = 0; i < message.Terms.Length; i++)
        {
            ref readonly var asked = ref message.Terms[i];
            if (asked.Term >= 0 && names.ShareOf(asked.Term) is > 0 and var everywhere)
            {
                var here = (heldBy[i] + (Prior * everywhere)) / (count + Prior);
                sum += asked.Weight / terms.RarityOf(asked.Term) * asked.Credit * Math.Log(here / everywhere);
            }
        }

        return sum / BayesScale;
    }

    /// <summary>Adds up, for each name, what of it is said and what of the message it explains.</summary>
    /// <returns>Weight of the message's words that the procedure holds anywhere.</returns>
    private double Match(AskedMessage message, HeldTerms held, int candidate, Span<int> heldBy, Span<NameSum> matches)
    {
        double anywhere = 0;
        for (var at = 0; at < message.Terms.Length; at++)
        {
            ref readonly var asked = ref message.Terms[at];
            heldBy[at] = 0;
            var posting = held.Posting(at, candidate);
            if (posting < 0)
            {
                continue;
            }

            anywhere += asked.Weight * asked.Credit;
            var holds = names.Holds(posting);
            heldBy[at] = holds.Length;
            foreach (ref readonly var hold in holds)
            {
                matches[hold.Name].Add(asked, hold);
            }
        }

        return anywhere;
    }

    private double PairsHeld(AskedMessage message, HeldTerms held, int candidate)
    {
        double said = 0, all = 0;
        for (var at = 0; at < message.Pairs.Length; at++)
        {
            var (term, share) = message.Pairs[at];
            var weight = terms.RarityOf(term) * share;
            all += weight;
            said += held.HoldsPair(at, candidate) ? weight : 0;
        }

        return all > 0 ? said / all : 0;
    }
}
