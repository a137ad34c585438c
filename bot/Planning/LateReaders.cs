using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning;

/// <summary>What <see cref="LateSlots"/> reads with, each for one thing that it holds.</summary>
internal sealed record LateReaders(
    AskedRankingReader Ranking,
    IndicatorReader Indicators,
    QuantityReader Quantities,
    PersonReader Persons,
    KinTransferReader Kin,
    AudienceReader Audiences,
    FeeSideReader FeeSides,
    ExplainedWords Explained);
