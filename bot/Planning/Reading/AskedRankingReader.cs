using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Reads counts, ranks, ends and kinds of units, by the wordings of language/slots.yaml and <see cref="NumberReader"/>.</summary>
internal sealed class AskedRankingReader(SlotLexicon lexicon)
{
    private readonly Func<string, int?> _numberOf = lexicon.NumberOf;

    /// <param name="rest">The message without names of places and agencies.</param>
    /// <param name="folded">The letters of the whole message.</param>
    public AskedRanking Read(IReadOnlyList<Word> rest, string folded)
    {
        var sides = Sides(rest);
        var asksRank = NumberReader.AsksRank(folded);
        return new AskedRanking(
            NumberReader.Count(folded, _numberOf),
            NumberReader.RankAt(folded),
            asksRank,
            SuperlativeOf(sides) ?? NumberReader.SplitSide(folded) ?? EnumOf<RankSide>(sides),
            KindOf(lexicon.Kinds.Read(rest).Matches, ranks: sides.Count > 0 || asksRank));
    }

    // "Báo cáo" is not "cao".
    private IReadOnlyList<CueMatch> Sides(IReadOnlyList<Word> words) => lexicon.Sides.Read(words).Matches is { Count: > 0 } matches
        ? (List<CueMatch>)[.. matches.Where(match => !(match.Length == 1 && match.At > 0 && words[match.At].Folded == "cao" && words[match.At - 1].Folded == "bao"))]
        : [];

    // Whole superlatives first ("thấp nhất"); a bare "cao" or "thấp" only when nothing else says which end.
    private static RankSide? SuperlativeOf(IReadOnlyList<CueMatch> sides) =>
        sides.Count == 0 ? null : EnumOf<RankSide>((List<CueMatch>)[.. sides.Where(match => match.Length > 1)]);

    // "Tỉnh nào đứng đầu cả nước" ranks provinces; the whole is only where they stand.
    private static EntityKind? KindOf(IReadOnlyList<CueMatch> kinds, bool ranks)
    {
        if (kinds.Count == 0)
        {
            return null;
        }

        var ranked = kinds.Where(match => match.Id is nameof(EntityKind.Province) or nameof(EntityKind.Ministry)).ToList();
        return EnumOf<EntityKind>(ranks && ranked.Count > 0 ? ranked : kinds);
    }

    // The longest wording decides: "khối bộ ngành" before "bộ".
    private static TEnum? EnumOf<TEnum>(IReadOnlyList<CueMatch> matches)
        where TEnum : struct, Enum =>
        matches.Count == 0 ? null : Enum.Parse<TEnum>(matches.MaxBy(match => match.Length).Id);
}
