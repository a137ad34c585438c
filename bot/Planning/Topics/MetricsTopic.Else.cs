using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Whether a message names a figure at all, or is about a paper.</summary>
internal sealed partial class MetricsTopic
{
    // Most messages: without an indicator there is no definition to ask for, and what is said below of messages that name no figure
    // holds whatever else a closer look would find.
    private static bool IsPlainlyElse(Slots slots) => slots.Hits is [{ Known: >= ThinkableFrom }, ..] && NamesNoFigure(slots, slots.Indicators.Count);

    // "Khai sinh ở phường hay sở tư pháp", "tuần sau mới có hả": offices, ends and times stand in questions about papers too.
    private static bool NamesNoFigure(Slots slots, int indicators) =>
        slots.Indicators.Count == 0 && indicators == 0 && slots.RankAt is null && !slots.AsksRank && !NamesShare(slots)
        && !slots.Cues.Has(Intents.Rank) && !slots.Cues.Has(Intents.Share) && !slots.Cues.Has(Intents.Target) && !slots.Cues.Has(Intents.Average);

    // "Yên Bái phát sinh hồ sơ bao nhiêu" after a paper: an official who names an indicator and whom it is of has left the paper.
    private static bool NamesFigureOutright(Slots slots, FigureReading reading) =>
        slots.ForOfficial && slots.Indicators.Count > 0 && reading.Unmeasured is null
        && (reading.Units.Count > 0 || reading.Side is not null || reading.Kind is not null || PeriodMentions.NamesReport(reading.Period))
        && !slots.Cues.Has(Intents.FeeWord) && !slots.Cues.Has(Intents.Free) && ProcedureIntent.Of(slots.Cues) is null or Intents.Overview or Intents.Fee
        && !FigureScore.MeansProcedure(slots) && !FiledThere.IsSaid(slots.Folded);

    // "Khối địa phương đạt 30% chưa", "Bộ Xây dựng đạt 50% … không": of a bloc or a ministry a percentage is measured; money aside.
    private static bool NamesShare(Slots slots) =>
        (slots.Agencies.Count > 0 || slots.EntityKind is not null) && FigureBound.Read(slots.Question) is { Unit: "%" }
        && !slots.Cues.Has(Intents.Fee) && !slots.Cues.Has(Intents.FeeWord);

    // "Vì sao Đà Nẵng làm tốt", "có số liệu cấp xã không": beside a unit or words of the desk what nobody measures is asked of figures. "Kể các
    // bộ được 100%" and "Quảng Bình có tên ở những chỉ tiêu nào" are asked of nothing else.
    private bool IsAskedAtDesk(Slots slots, FigureReading reading) =>
        (reading.Unmeasured is not null && (reading.Units.Count > 0 || turn.IsOfDesk(slots) || NamesFigure(slots)))
        || (reading.Table is not null && (reading.IsMean || slots.Cues.Has(Intents.Average)))
        || (reading.District is not null && (turn.IsOfDesk(slots) || NamesFigure(slots)))
        || (reading is { Units.Count: 0 } && reading.Has(FigureWish.Change) && (reading.Side is not null || reading.Kind is not null || reading.AsksWhich) && slots.Words.Count <= LongestOfMovers)
        || reading is { Bound.Unit: "%", Kind: not null }
        || (reading is { Period: not null, Units.Count: 0 } && (reading.Kind is not null || reading.AsksWhich) && reading.Wishes.Matches.Any(match => match.Id == FigureWish.Silent && match.Length > 1))
        || (reading is { LastPeriods: not null, Units.Count: > 0 } && (reading.Has(FigureWish.Change) || reading.Has(FigureWish.Fall)))
        || (reading is { Units.Count: 1, Indicators.Count: 0 } && reading.Has(FigureWish.Source) && (IndicatorWord.AsksWhich(slots.Folded) || NamesFigure(slots)));

    // "Số của Hà Nội lấy ở đâu ra".
    private static bool NamesFigure(Slots slots) => FigureReader.NamesFigure(FigureReader.Folded(slots));
}
