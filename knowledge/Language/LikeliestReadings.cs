using System.Buffers;

namespace Assistant.Knowledge.Language;

/// <summary>Chooses what each typed word stands for, so that the whole is likeliest: how words slip, and which words stand side by side.</summary>
internal static class LikeliestReadings
{
    /// <param name="readings">What each word may stand for, one word behind the other; at least one reading each.</param>
    /// <param name="ends">Where the readings of each word end.</param>
    /// <param name="beside">How likely words stand side by side.</param>
    /// <param name="chosen">Which of the readings is meant by each word.</param>
    public static void Choose(ReadOnlySpan<WordReading> readings, ReadOnlySpan<int> ends, WordsBeside beside, Span<int> chosen)
    {
        var scores = ArrayPool<double>.Shared.Rent(readings.Length);
        var from = ArrayPool<int>.Shared.Rent(readings.Length);
        for (var at = 0; at < ends.Length; at++)
        {
            var (first, before) = (at == 0 ? 0 : ends[at - 1], at < 2 ? 0 : ends[at - 2]);
            for (var i = first; i < ends[at]; i++)
            {
                var own = readings[i];
                if (at == 0)
                {
                    scores[i] = beside.Of(WordsBeside.Edge, own.First) + own.Cost;
                    continue;
                }

                scores[i] = double.NegativeInfinity;
                for (var j = before; j < first; j++)
                {
                    var score = scores[j] + beside.Of(readings[j].Last, own.First) + own.Cost;
                    if (score > scores[i])
                    {
                        (scores[i], from[i]) = (score, j);
                    }
                }
            }
        }

        var best = -1;
        var most = double.NegativeInfinity;
        for (var i = ends.Length < 2 ? 0 : ends[^2]; i < ends[^1]; i++)
        {
            var score = scores[i] + beside.Of(readings[i].Last, WordsBeside.Edge);
            if (best < 0 || score > most)
            {
                (best, most) = (i, score);
            }
        }

        for (var at = ends.Length - 1; at >= 0; at--)
        {
            chosen[at] = best;
            best = at > 0 ? from[best] : best;
        }

        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<int>.Shared.Return(from);
    }
}
