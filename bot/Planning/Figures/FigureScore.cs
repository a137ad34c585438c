using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>How sure it is, 0..1, that a message asks about measured figures.</summary>
internal static partial class FigureScore
{
    private const double KnownProcedure = 0.6;
    private const double ThinkableProcedure = 0.3;
    private const int ShortestQuestion = 5;

    /// <summary>A citizen's longer message about a paper is a story.</summary>
    private const int LongestFigureQuestion = 24;

    /// <summary>Enough where money is spoken of, which no figure is.</summary>
    private const double ThinkableBesideMoney = 0.15;

    /// <summary>Words of a wording that stands in no other question.</summary>
    public const int SureWording = 4;

    /// <summary>Wordings that are about figures only beside something else that is.</summary>
    private static readonly string[] Weak = [FigureWish.Merged, FigureWish.Pointed, FigureWish.Also, FigureWish.Gap, FigureWish.Goal, FigureWish.Both, FigureWish.Flip, FigureWish.Whole, FigureWish.Definition, FigureWish.NextIndicator, FigureWish.List, FigureWish.About, FigureWish.More, FigureWish.Actual];

    public static bool MeansProcedure(Slots slots) => slots.Hits is [{ Known: >= KnownProcedure }, ..];

    public static double Of(Slots slots, FigureReading reading)
    {
        // Money words with a procedure are a fee question, whatever else they rank.
        var money = slots.Cues.Has(Intents.Fee) || slots.Cues.Has(Intents.FeeWord);
        // "Đặt", "chuẩn", "tối thiểu" stand in any question; these do not.
        var namesTarget = Target().IsMatch(slots.Folded);
        var aim = namesTarget && (reading.Act is not null || reading.Year is not null);
        var asksReports = reading.AsksWhichReports || reading.Wishes.Matches.Any(match => match is { Id: FigureWish.Periods, Length: >= SureWording });
        var asksAct = reading.ActSetsTargets && (reading.Has(FigureWish.Goal) || slots.Cues.Has(Intents.Share));
        if (!aim && !asksAct && !asksReports && !SaysPlace(slots, reading) && !IsOfReport(slots, reading) && (MeansProcedure(slots) || (money && (slots.Cues.Has(Intents.Free) || slots.Hits is [{ Known: >= ThinkableBesideMoney }, ..]))) && !slots.Cues.Has(Intents.Rank) && !slots.Cues.Has(Intents.Share) && (slots.Indicators.Count == 0 || money))
        {
            return 0;
        }

        var score = 0.0;
        score += slots.Indicators.Count > 0 ? 0.45 * Math.Max(slots.IndicatorConfidence, 0.7) : 0;
        score += slots.Cues.Has(Intents.Rank) || slots.AsksRank || slots.Side is not null || reading.Wishes.Matches.Any(IsRank) ? 0.3 : 0;
        // "Bộ nào kém": the end in words that other questions have too.
        score += slots.Side is null && reading.Side is not null && reading.Kind is not null && slots.Hits is not [{ Known: >= ThinkableProcedure }, ..] ? 0.3 : 0;
        // "Ai cao nhất" and nothing else.
        score += reading is { AsksWhich: true, Side: not null } && slots.Words.Count <= ShortestQuestion && slots.Hits is not [{ Known: >= ThinkableProcedure }, ..] ? 0.2 : 0;
        score += slots.RankAt is not null ? 0.3 : 0;
        score += reading.Units.Count > 0 || reading.Candidates.Count > 0 || reading.District is not null || reading.Kind is not null || slots.EntityKind is not null || reading.Group is not null ? 0.2 : 0;
        score += slots.Cues.Has(Intents.Share) ? 0.15 : 0;
        score += slots.Cues.Has(Intents.Average) ? 0.1 : 0;
        score += slots.Cues.Has(Intents.Target) || reading.Has(FigureWish.Missed) ? 0.25 : 0;
        // "Ai chưa đạt chỉ tiêu" is asked of nothing else.
        score += namesTarget && reading.Has(FigureWish.Missed) && (reading.AsksWhich || reading.Kind is not null) && slots.Hits is not [{ Known: >= ThinkableProcedure }, ..] ? 0.2 : 0;
        score += reading.Bound is not null ? 0.25 : 0;
        score += OfPeriod(reading.Period);
        score += reading.Wishes.Matches.Any(match => !Weak.Contains(match.Id)) ? 0.15 : 0;
        score += reading.Has(FigureWish.Periods) ? 0.4 : reading.Has(FigureWish.Silent) && reading.Period is not null ? 0.25 : 0;
        score += reading.Quoted is not null && reading.Units.Count > 0 ? 0.35 : 0;
        score += reading.Quoted is not null && reading.Has(FigureWish.Source) ? 0.4 : 0;
        score += reading.Units.Any(unit => unit is UnitNames.MinistryBloc or UnitNames.LocalBloc) ? 0.2 : 0;
        // "Nơi gần nhất" alone is where a citizen goes.
        score += reading.Distance is not null && (namesTarget || reading.Has(FigureWish.Met)) ? 0.3 : 0;
        score += reading.Quoted is not null && reading.Has(FigureWish.Goal) ? 0.15 : 0;
        score += reading.Has(FigureWish.Goal) && slots.Indicators.Count > 0 ? 0.15 : 0;
        // "Bộ Y tế dẫn đầu phải không" is said of no paper.
        score += SaysPlace(slots, reading) ? 0.4 : 0;
        score += reading.Unmeasured is not null ? 0.25 : 0;
        score += reading.Table is not null && reading.Period is not null ? 0.2 : 0;
        score += reading.OnlyTargets ? 0.25 : 0;
        var goal = reading.Has(FigureWish.Goal) || slots.Cues.Has(Intents.Target) || reading.Has(FigureWish.Met);
        score += goal && reading.Threshold is not null && reading.Indicators.Count == 0 && reading.Year is null ? 0.3 : 0;
        score += reading is { Quoted: not null, AsksWhose: true, Bound: null } ? 0.55 : 0;
        score += reading.Act is null ? 0 : goal || asksAct ? 0.5 : slots.Indicators.Count > 0 ? 0.3 : 0;
        score += reading.Year is null ? 0
            : (reading.Indicators.Count == 0 && goal ? namesTarget ? 0.45 : 0.35 : 0) + (slots.Cues.Has(Intents.Target) || slots.Indicators.Count > 0 ? 0.15 : 0);
        score += (reading.Units.Count > 0 || reading.Candidates.Count > 1) && reading.Period?.Split(':')[0] is "week" or "report" ? 0.05 : 0;
        score += reading.Group is not null && slots.Indicators.Count > 0 ? 0.1 : 0;
        // "Tây Nguyên tuần này", "ĐBSCL tỉnh nào dưới 50": to an official a region with a week, a limit or an end is asked of figures.
        score += slots.ForOfficial && reading.Group is not null && (reading.Period is not null || reading.Bound is not null || reading.Side is not null) && slots.Hits is not [{ Known: >= ThinkableProcedure }, ..] ? 0.2 : 0;
        // "Chênh lệch giữa tỉnh nhất và tỉnh bét": two ends of a ranking.
        score += slots.ForOfficial && (reading.Places.Count > 1 || reading.BothEnds) && slots.Hits is not [{ Known: >= KnownProcedure }, ..] ? 0.3 : 0;
        return Math.Min(score, 0.97);
    }

    // "Hòa Bình tuần 40 bao nhiêu hồ sơ xử lý trực tuyến": an indicator beside a week, a rank, a ministry or a share is no fee, if no money is named.
    private static bool IsOfReport(Slots slots, FigureReading reading) =>
        reading.Indicators.Count > 0 && !slots.Cues.Has(Intents.FeeWord)
        && (PeriodMentions.NamesReport(reading.Period) || (slots.ForOfficial && reading.Group is not null) || slots.AsksRank || slots.Agencies.Count > 0 || (reading.Units.Count > 0 && !reading.SharesIndicator && !IsStoryOfPaper(slots)) || slots.Question.Contains('%', StringComparison.Ordinal) || reading.Units.Any(FigureLimits.IsWhole));

    // "Tôi chạy xe khách tuyến Nam Định đi Lào Cai, bằng lái hết hạn …": places are told of in a long story, and "hồ sơ" are papers.
    private static bool IsStoryOfPaper(Slots slots) => !slots.ForOfficial && slots.Words.Count > LongestFigureQuestion && (slots.Cues.Has(Intents.Fee) || slots.Hits is [{ Known: >= ThinkableProcedure }, ..]);

    /// <summary>An official asks whether a unit stands at a place, or whose a figure is: of papers neither is asked.</summary>
    public static bool SaysPlace(Slots slots, FigureReading reading) =>
        slots.ForOfficial && (reading is { Units.Count: 1, Claim.Kind: Skills.Results.ClaimKind.Rank or Skills.Results.ClaimKind.FromBottom }
            || AsksWhoIsSilent(slots, reading)
            || (reading is { Quoted: not null, Bound: null } && (reading.AsksWhose || reading.Has(FigureWish.Source))));

    // "Tuần này tỉnh nào chưa gửi số liệu": of no paper, whichever names the sending of figures.
    private static bool AsksWhoIsSilent(Slots slots, FigureReading reading) =>
        reading.Units.Count == 0 && (reading.Period is not null || OfReports().IsMatch(slots.Folded)) && (reading.Kind is not null || reading.AsksWhich) && reading.Has(FigureWish.Silent);

    // A week or a report is named where figures are meant; a year or a day in any question.
    private static double OfPeriod(string? selector) => selector?.Split(':')[0] switch
    {
        null => 0,
        "week" or "report" or "title" or "quarter" => 0.25,
        "newest" or "previous" => 0.2,
        _ => 0.1,
    };

    [GeneratedRegex(@"\b(?:chi tieu|muc tieu|phan dau|muc giao|ke hoach giao|dich(?! vu))\b")]
    private static partial Regex Target();

    [GeneratedRegex(@"\b(?:bao cao|so lieu|du lieu)\b")]
    private static partial Regex OfReports();

    private static bool IsRank(CueMatch match) => match.Id is FigureWish.SecondFirst or FigureWish.SecondLast or FigureWish.Entered or FigureWish.Left;
}
