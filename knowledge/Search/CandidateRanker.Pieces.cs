using System.Buffers;

namespace Assistant.Knowledge.Search;

/// <summary>The pieces of a long story: what is wanted stands in one or two of its clauses, and the rest would drown it.</summary>
internal sealed partial class CandidateRanker
{
    private const int LookedAtInWindow = 4;

    // What one clause of a story means may be far down when the whole story is added up.
    private void AddBestOf(AskedMessage window, Span<int> best, ref int count, int except)
    {
        var scores = ArrayPool<float>.Shared.Rent(terms.DocumentCount);
        try
        {
            var all = scores.AsSpan(0, terms.DocumentCount);
            all.Clear();
            AddUp(all, window);
            if (except >= 0)
            {
                all[except] = 0;
            }

            Span<int> own = stackalloc int[LookedAtInWindow];
            foreach (var document in own[..Best(all, own)])
            {
                if (count < MostCandidates && !best[..count].Contains(document))
                {
                    best[count++] = document;
                }
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    // The best piece of a story speaks for a procedure as a short message would. A piece is a stretch of the message's words, so
    // each word of a name is looked up once for all pieces.
    private void LookThrough(AskedMessage message, HeldTerms held, Span<Candidate> candidates)
    {
        var windows = message.Windows;
        Span<int> heldBy = stackalloc int[MessageReader.MostWords];
        Span<(byte From, byte To)> pieces = stackalloc (byte, byte)[MessageReader.MostWords];
        PiecesOf(windows, pieces);
        for (var i = 0; i < candidates.Length; i++)
        {
            var weights = names.WeightsOf(candidates[i].Document);
            ref var features = ref candidates[i].Features;
            // One stretch for each piece, with a place for each name.
            var matches = ArrayPool<NameSum>.Shared.Rent(weights.Length * windows.Length);
            var all = matches.AsSpan(0, weights.Length * windows.Length);
            all.Clear();
            MatchPieces(message, held, i, pieces, heldBy, all, weights.Length);
            for (var piece = 0; piece < windows.Length; piece++)
            {
                var window = windows[piece];
                for (var name = 0; name < weights.Length; name++)
                {
                    ref readonly var sum = ref all[(piece * weights.Length) + name];
                    if (sum.Said > 0)
                    {
                        var match = sum.Over(window.Weight, weights[name]);
                        features[RankingFeatures.PieceName] = Math.Max(features[RankingFeatures.PieceName], Blend(match));
                        features[RankingFeatures.PieceWhole] = Math.Max(features[RankingFeatures.PieceWhole], match.Explained * match.Said);
                    }
                }

                var ownHeldBy = heldBy.Slice(window.Start, window.Terms.Length);
                features[RankingFeatures.PieceCore] = Math.Max(features[RankingFeatures.PieceCore], Core(window, ownHeldBy, weights.Length));
                features[RankingFeatures.PieceBayes] = Math.Max(features[RankingFeatures.PieceBayes], Bayes(window, ownHeldBy, weights.Length));
            }

            ArrayPool<NameSum>.Shared.Return(matches);
        }
    }

    /// <summary>Which pieces each word of the message stands in: a few next to each other.</summary>
    private static void PiecesOf(AskedMessage[] windows, Span<(byte From, byte To)> pieces)
    {
        pieces.Clear();
        for (var piece = windows.Length - 1; piece >= 0; piece--)
        {
            for (var at = windows[piece].Start; at < windows[piece].Start + windows[piece].Terms.Length; at++)
            {
                pieces[at] = ((byte)piece, pieces[at].To == 0 ? (byte)(piece + 1) : pieces[at].To);
            }
        }
    }

    private void MatchPieces(AskedMessage message, HeldTerms held, int candidate, ReadOnlySpan<(byte From, byte To)> pieces, Span<int> heldBy, Span<NameSum> matches, int nameCount)
    {
        heldBy.Clear();
        for (var at = 0; at < message.Terms.Length; at++)
        {
            ref readonly var asked = ref message.Terms[at];
            var posting = held.Posting(at, candidate);
            if (posting < 0)
            {
                continue;
            }

            var holds = names.Holds(posting);
            heldBy[at] = holds.Length;
            foreach (ref readonly var hold in holds)
            {
                for (int piece = pieces[at].From; piece < pieces[at].To; piece++)
                {
                    matches[(piece * nameCount) + hold.Name].Add(asked, hold);
                }
            }
        }
    }
}
