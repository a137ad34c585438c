namespace Assistant.Knowledge.Search;

/// <summary>What tells whether a message means any known procedure at all, in the order of <see cref="RankingFeatures.TrustNames"/>.</summary>
internal static class TrustSigns
{
    /// <summary>Scores are brought to about 0..1 by this.</summary>
    private const double ScoreScale = 10;
    private const double GapScale = 4;
    private const double LongMessage = 12;

    public static void Fill(Span<double> signs, in RankingFeatures best, double score, double second, double offTopic, double share, AskedMessage message)
    {
        signs[0] = 1;
        signs[1] = score / ScoreScale;
        signs[2] = Math.Min(1, (score - second) / GapScale);
        signs[3] = best[RankingFeatures.Anywhere];
        signs[4] = best[RankingFeatures.BestName];
        signs[5] = message.KnownShare;
        signs[6] = Math.Min(1, message.Tells / LongMessage);
        signs[7] = best[RankingFeatures.Curated];
        signs[8] = best[RankingFeatures.NameSaid];
        signs[9] = best[RankingFeatures.Explained];
        signs[10] = best[RankingFeatures.Pairs];
        signs[11] = best[RankingFeatures.TitleSaid];
        signs[12] = best[RankingFeatures.SecondName];
        signs[13] = best[RankingFeatures.Whole];
        // One phrasing alone may hold the words by chance; a second one like it hardly does.
        signs[14] = Math.Max(0, best[RankingFeatures.BestName] - best[RankingFeatures.SecondName]);
        signs[15] = best[RankingFeatures.Core];
        signs[16] = best[RankingFeatures.Bayes];
        signs[17] = offTopic;
        signs[18] = best[RankingFeatures.PieceName];
        signs[19] = best[RankingFeatures.PieceWhole];
        signs[20] = best[RankingFeatures.PieceCore];
        signs[21] = best[RankingFeatures.PieceBayes];
        signs[22] = share;
    }
}
