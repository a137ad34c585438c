using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// The last look before a figure is told: what the question has to name and does not, or names and nobody has read. Then a figure
/// would be one of something slightly different, so it is asked back.
/// </summary>
internal static class FigureDoubts
{
    private const string Whom = "Dạ, em chưa rõ anh/chị hỏi số của nơi nào: anh/chị nêu giúp em tên tỉnh, bộ, hay cần cả bảng xếp hạng ạ?";
    private const string BesideWhom = "Dạ, anh/chị muốn so với nơi nào ạ?";

    /// <summary>What to ask; null: nothing is missing.</summary>
    /// <param name="question">What would be answered.</param>
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public static string? Of(FigureQuestion question, FigureReading reading, Understanding? known) =>
        question.Ask == FigureAsk.Rank && known is null && reading.LeavesWords && !SaysRanking(reading) ? Whom
        : question.Ask == FigureAsk.Value && IsOneSided(reading, known) ? BesideWhom
        : reading.UnreadTime is { } time && question.Ask is FigureAsk.Rank or FigureAsk.Value or FigureAsk.AtRank or FigureAsk.Compare ? $"Dạ, {time} anh/chị nói là của năm nào ạ?"
        : reading is { PastTime: { } past, Baseline: null } && !reading.Has(FigureWish.Change) && question.Ask is FigureAsk.Rank or FigureAsk.Value or FigureAsk.AtRank or FigureAsk.Compare or FigureAsk.Beyond or FigureAsk.Gap or FigureAsk.Average ? $"Dạ, {past} anh/chị nói là tuần, tháng, năm nào ạ?"
        : null;

    /// <summary>Whether a ranking, or a list of units, is asked for at all.</summary>
    public static bool SaysRanking(FigureReading reading) =>
        reading.Side is not null || reading.Kind is not null || reading.Group is not null || reading.Count is not null || reading.RankAt is not null || reading.AsksWhich
        || reading.Places.Count > 0 || reading.Crossed is not null || reading.BothEnds || reading.Bound is not null || reading.Excluded.Count > 0 || reading.Table is not null
        || reading.Indicators.Count == 0 || reading.Wishes.Matches.Any(match => Listing.Contains(match.Id));

    // "Hơn Cà Mau bao nhiêu điểm": one of two is named.
    private static bool IsOneSided(FigureReading reading, Understanding? known) =>
        (known is null ? reading.Indicators.Count > 0 : known.IndicatorId is not null && (known.EntityId is null || (reading.Units is [var named] && known.EntityId == named)))
        && reading is { Units.Count: 1, Places.Count: 0, Bound: null, Baseline: null, Kind: null, Quoted: null } && reading.Has(FigureWish.Gap) && reading.Has(FigureWish.Compare)
        && !reading.Has(FigureWish.Goal) && !reading.NamesTarget && !FigureLimits.IsWhole(reading.Units[0]);

    private static readonly string[] Listing =
    [
        FigureWish.List, FigureWish.Printed, FigureWish.Whole, FigureWish.More, FigureWish.Many, FigureWish.Middle, FigureWish.First, FigureWish.Last, FigureWish.SecondFirst,
        FigureWish.SecondLast, FigureWish.Change, FigureWish.Entered, FigureWish.Left, FigureWish.Silent, FigureWish.Met, FigureWish.Missed, FigureWish.About,
    ];
}
