using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning;

/// <summary>Reads what <see cref="LateSlots"/> holds.</summary>
internal sealed class LateReader(SlotLexicon lexicon, IndicatorReader indicators, QuantityReader quantities, PersonReader persons, KinTransferReader kin, FeeSideReader feeSides, EverydayWords everyday)
{
    private const int DeniedWithin = 5;

    private readonly Func<string, int?> _numberOf = lexicon.NumberOf;

    public IReadOnlyList<string> FeeSides(IReadOnlyList<Word> said) => feeSides.Read(said);

    public IReadOnlyList<string> Persons(IReadOnlyList<Word> words, DateOnly today) => [.. persons.Read(words, today).Concat(kin.Read(words))];

    /// <summary>The one age told (null: none, several or not known), and whether any is told.</summary>
    public (int? Age, bool Told) Age(IReadOnlyList<Word> words, DateOnly today) => (persons.Age(words, today), persons.TellsAge(words, today));

    public IReadOnlyList<Quantity> Quantities(IReadOnlyList<Word> words) => quantities.Read(words);

    public (IReadOnlyList<string> Ids, double Confidence) Indicators(IReadOnlyList<Word> words) => indicators.Read(words);

    /// <summary>For each word whether it is a cue, a channel or filler.</summary>
    public bool[] Explained(List<Word> rest, CueReading cues)
    {
        var explained = new bool[rest.Count];
        Fill(explained, cues);
        Fill(explained, lexicon.Channels.Read(rest));
        Fill(explained, everyday.Filler.Read(rest));
        return explained;
    }

    private static void Fill(bool[] explained, CueReading reading)
    {
        for (var i = 0; i < reading.Matches.Count; i++)
        {
            Array.Fill(explained, true, reading.Matches[i].At, reading.Matches[i].Length);
        }
    }

    public IReadOnlySet<Audience> Audiences(IReadOnlyList<Word> words)
    {
        var matches = lexicon.Audiences.Read(words).Matches;
        return matches.Count == 0 ? Nobody : [.. matches.Where(match => !IsDenied(words, match.At)).Select(match => Enum.Parse<Audience>(match.Id))];
    }

    private static readonly HashSet<Audience> Nobody = [];

    // "Chắc em không được ưu đãi công dân số": who says that he is none must not be told the amount of one.
    private bool IsDenied(IReadOnlyList<Word> words, int at) =>
        lexicon.Denials.Read(words).Matches.Any(match => match.At < at && match.At >= at - DeniedWithin);

    /// <param name="rest">The message without names of places and agencies.</param>
    /// <param name="folded">The letters of the whole message.</param>
    public LateSlots.Asked Numbers(List<Word> rest, string folded)
    {
        var sides = Sides(rest);
        var asksRank = NumberReader.AsksRank(folded);
        return new LateSlots.Asked(
            NumberReader.Count(folded, _numberOf),
            NumberReader.RankAt(folded),
            asksRank,
            SuperlativeOf(sides) ?? NumberReader.SplitSide(folded) ?? EnumOf<RankSide>(sides),
            KindOf(lexicon.Kinds.Read(rest).Matches, ranks: sides.Count > 0 || asksRank));
    }

    // "Báo cáo" is not "cao".
    private IReadOnlyList<CueMatch> Sides(List<Word> words) => lexicon.Sides.Read(words).Matches is { Count: > 0 } matches
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
