using System.Buffers;

namespace Assistant.Knowledge.Search;

/// <summary>The pieces of a long story: what is wanted stands in one or two of its clauses, and the rest would drown it.</summary>
internal sealed partial class CandidateRanker
{
    private const int LookedAtInWindow = 4;

    // What one clause of a story means may be far down when the whole story is added up.
    private void AddBestOf(AskedMessage window, List<int> best, int except)
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

            foreach (var document in Best(all, LookedAtInWindow))
            {
                if (best.Count < MostCandidates && !best.Contains(document))
                {
                    best.Add(document);
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
    private void LookThrough(AskedMessage message, List<Candidate> candidates)
    {
        var windows = message.Windows;
        var slots = new TermSlots(message.Terms, stackalloc byte[TermSlots.Size]);
        Span<int> heldBy = stackalloc int[MessageReader.MostWords];
        Span<(byte From, byte To)> pieces = stackalloc (byte, byte)[MessageReader.MostWords];
        PiecesOf(windows, pieces);
        Span<double> said = stackalloc double[windows.Length];
        Span<double> explained = stackalloc double[windows.Length];
        for (var i = 0; i < candidates.Count; i++)
        {
            var (from, to) = names.NamesOf(candidates[i].Document);
            var features = candidates[i].Features;
            heldBy.Clear();
            for (var name = from; name < to; name++)
            {
                said.Clear();
                explained.Clear();
                var weight = MatchPieces(message, names.WordsOf(name), slots, pieces, heldBy, said, explained);
                for (var piece = 0; piece < windows.Length; piece++)
                {
                    if (said[piece] > 0)
                    {
                        var match = new NameMatch(windows[piece].Weight > 0 ? explained[piece] / windows[piece].Weight : 0, said[piece] / weight, said[piece]);
                        features[RankingFeatures.PieceName] = Math.Max(features[RankingFeatures.PieceName], Blend(match));
                        features[RankingFeatures.PieceWhole] = Math.Max(features[RankingFeatures.PieceWhole], match.Explained * match.Said);
                    }
                }
            }

            foreach (var window in windows)
            {
                var held = heldBy.Slice(window.Start, window.Terms.Length);
                features[RankingFeatures.PieceCore] = Math.Max(features[RankingFeatures.PieceCore], Core(window, held, to - from));
                features[RankingFeatures.PieceBayes] = Math.Max(features[RankingFeatures.PieceBayes], Bayes(window, held, to - from));
            }

            candidates[i] = candidates[i] with { Features = features };
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

    /// <returns>Weight of the whole name.</returns>
    private static double MatchPieces(AskedMessage message, ReadOnlySpan<NameWord> name, TermSlots slots, ReadOnlySpan<(byte From, byte To)> pieces, Span<int> heldBy, Span<double> said, Span<double> explained)
    {
        double weight = 0;
        foreach (var word in name)
        {
            weight += word.Weight;
            var at = slots.Of(word.Term);
            if (at < 0)
            {
                continue;
            }

            ref readonly var asked = ref message.Terms[at];
            heldBy[at]++;
            var credit = asked.Credit * (Agree(asked.Marks, word.Marks) ? 1 : OtherMarks);
            for (int piece = pieces[at].From; piece < pieces[at].To; piece++)
            {
                said[piece] += word.Weight * credit;
                explained[piece] += asked.Weight * credit;
            }
        }

        return weight;
    }
}
