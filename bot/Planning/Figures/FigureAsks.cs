using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Decides which kind of question a message is: from what it says, else from the turn before. The groups of kinds are tried in
/// a fixed order, the surest wordings first.
/// </summary>
/// <param name="slots">The message.</param>
/// <param name="reading">What it says about figures.</param>
/// <param name="units">Whom it is about, the turn before included.</param>
/// <param name="known">The turn before, when this one goes on with it.</param>
internal sealed partial class FigureAsks(Slots slots, FigureReading reading, IReadOnlyList<string> units, Understanding? known)
{
    /// <summary>Words from a change to its superlative: "tăng lượt truy cập cổng thông tin điện tử nhiều nhất".</summary>
    private const int ChangeToSuperlative = 11;

    private readonly FigureAsk? _before = Enum.TryParse<FigureAsk>(known?.Wish, out var before) ? before : null;

    public FigureAsk Of()
    {
        if (reading.Claim is not null && units.Count == 1 && !NamesGoal && !reading.Has(FigureWish.Gap) && FigureLimits.Of(slots, reading, units) is null)
        {
            return FigureAsk.Claim;
        }

        if (reading.ClaimedGoals.Count > 0 && NamesGoal && AreWholes && !reading.SetsBeside && !reading.Has(FigureWish.Met) && !reading.Has(FigureWish.Missed) && reading.Unmeasured is null)
        {
            // "Mục tiêu cả nước 2022 là 50% đúng không" asks of the target, not of who meets it.
            return FigureAsk.Targets;
        }

        if (reading.Named.Count > 0 && units.Count == 1 && (!NamesGoal || reading.Named.Count == 1) && FigureLimits.Of(slots, reading, units) is null)
        {
            return FigureAsk.Named;
        }

        // A quoted figure is looked up before anything is made of the words around it.
        var ofReports = OfReports();
        if (ofReports is not null && reading is { Quoted: not null, Units.Count: > 0, Unmeasured: null })
        {
            return ofReports.Value;
        }

        return FigureLimits.Of(slots, reading, units) is not null ? FigureAsk.Limit
            : reading.AsksBoth && AreWholes ? FigureAsk.Both
            : OfMeans() is { } mean ? mean
            : reading.Crossed is not null ? FigureAsk.Gap
            : reading.Distance is not null && units.Count == 0 && (NamesGoal || reading.Has(FigureWish.Met) || IsAfterTargets || (_before == FigureAsk.Beyond && reading.Has(FigureWish.Gap))) ? FigureAsk.Nearest
            : PlaceBelowGoal ? FigureAsk.Nearest
            : BetweenPeriods() ? FigureAsk.Change
            : reading.AsksTotal || reading.AsksPortion ? FigureAsk.Total
            : reading.IsMedian && AreWholes ? FigureAsk.Average
            : reading.Has(FigureWish.Middle) && units.Count == 0 ? FigureAsk.AtRank
            : ofReports ?? OfTargets() ?? OfChanges() ?? GoesOn() ?? OfPlaces() ?? Again() ?? (units.Count > 1 ? FigureAsk.Compare : units.Count == 1 ? FigureAsk.Value : FigureAsk.Rank);
    }

    // "Chênh lệch của Đắk Lắk giữa hai báo cáo".
    private bool BetweenPeriods() =>
        (reading.NamesSeveralPeriods || (reading.SetsBothPeriods && known is not null)) && reading is { Places.Count: 0, Bound: null, IsMean: false } && reading.Units.Count == (known is null ? 1 : reading.Units.Count) && units.Count == 1 && !NamesGoal && !slots.Cues.Has(Intents.Average)
        && (reading.SetsBeside || reading.Has(FigureWish.Change)) && !reading.Has(FigureWish.Trend) && !reading.Has(FigureWish.Source);

    // "Ai bét, kém mục tiêu bao nhiêu": the one at the end of the ranking beside its target.
    private bool PlaceBelowGoal => NamesGoal && reading is { Side: not null, Count: null, Distance: null, Bound: null, Places.Count: 1, BothEnds: false } && AreWholes && (reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Missed)) && _before is null;

    private bool NamesGoal => reading.Has(FigureWish.Goal) || (IsAfterTargets ? slots.Cues.Has(Intents.Target) : reading.NamesTarget);

    private bool IsAfterTargets => _before is FigureAsk.Targets or FigureAsk.TargetGap or FigureAsk.Missed or FigureAsk.Nearest;

    // "… chưa?", "… không?"
    private bool AsksWhether => slots.Words.Count > 0 && (QuestionParticle.Is(slots.Words[^1]) || WhetherInFront().IsMatch(slots.Question));

    // "Khối bộ đã tới mục tiêu chưa, còn các tỉnh thì sao".
    [GeneratedRegex(@"(?<=\S )(?:chưa|chua|không|ko) ?[,?;]", RegexOptions.IgnoreCase)]
    private static partial Regex WhetherInFront();

    private bool AreWholes => units.All(FigureLimits.IsWhole);

    private FigureAsk? OfChanges()
    {
        if (IsAboutEntrants())
        {
            return FigureAsk.Entrants;
        }

        if (units.Count > 0 && reading.PeakOverTime is not null)
        {
            return FigureAsk.Trend;
        }

        if (AsksLineOfAll)
        {
            return FigureAsk.Trend;
        }

        if (units.Count > 0 && (reading.Has(FigureWish.Trend) || (reading is { NamesEachPeriod: true, Baseline: null } && (reading.Period is null or "newest" || reading.Year is not null))))
        {
            return FigureAsk.Trend;
        }

        // "Phải thêm mấy điểm mới đuổi kịp Lâm Đồng" sets two places side by side, not two periods.
        var sideBySide = reading.Units.Count > 1 && reading.Baseline is null && reading.SetsBeside;
        if (sideBySide || (!reading.Has(FigureWish.Change) && reading.Baseline is null))
        {
            return null;
        }

        if (units.Count > 0 && !reading.LeastChange && (reading.Units.Count > 0 || reading.Has(FigureWish.Pointed) || reading.PointsAtAll || _before != FigureAsk.Rank))
        {
            return FigureAsk.Change;
        }

        // "Tăng mạnh nhất" ranks changes; "thấp nhất, so với kỳ trước" ranks figures.
        if (reading.MovesInRank && units.Count == 0 && reading.Side is null)
        {
            return FigureAsk.Movers;
        }

        var ranksFigures = reading.Side is not null && !RanksChanges();
        var saysOnlyWhen = _before == FigureAsk.Rank && units.Count == 0 && reading is { Side: null, Kind: null, Group: null, Count: null, AsksWhich: false, Indicators.Count: 0, Bound: null } && !reading.Has(FigureWish.Fall);
        var saysChange = reading.Wishes.Matches.Any(match => match.Id == FigureWish.Change && slots.Words[match.At].Folded is not ("so" or "hon" or "kem"));
        // "So với kỳ trước" after a list: those of the list, each with what it was.
        return !ranksFigures && (saysChange || (reading.Baseline is not null && reading.Side is null && !saysOnlyWhen)) ? FigureAsk.Movers : FigureAsk.Rank;
    }

    // "Đơn vị có tên trong bảng cả hai tuần, nơi nào nhảy vọt nhất" ranks changes; "miền núi có ai chen vào top 5" asks about one table.
    private bool IsAboutEntrants()
    {
        var says = reading.Wishes.Matches.Where(match => match.Id is FigureWish.Entered or FigureWish.Left).ToList();
        if (reading.Units.Count == 1 && reading is { SaysNew: false, AsksWhich: false, Baseline: null, Period: not null } && StillHas().IsMatch(TextFolder.Fold(slots.Question)))
        {
            // "Ninh Bình ra khỏi top thì tuần 51 còn bao nhiêu".
            return false;
        }

        var ofOneTable = !reading.Has(FigureWish.Left) && reading is { SaysNew: false, Baseline: null } && (reading.Group is not null || reading.Units.Count > 0);
        return says.Count > 0 && !ofOneTable && (says.Exists(WishesApart.IsInWords) || !RanksChanges());
    }

    private bool RanksChanges() => reading.Wishes.Matches.Any(match =>
        match.Id == FigureWish.Change && slots.Words.Skip(match.At).Take(ChangeToSuperlative).Any(word => word.Folded == "nhat"));

    private FigureAsk? OfPlaces()
    {
        // "Đã về đích 50% chưa", "kém mức 100% bao nhiêu": a unit and a limit.
        var mark = reading.Bound is { Upper: null } || (reading.Bound is null && reading.Quoted is not null && reading.Has(FigureWish.Met)) || IsShortOfMark;
        // "Nó cần thêm bao nhiêu để đạt 50%" of the one talked about.
        if ((reading.Units.Count == 1 || (reading.Units.Count == 0 && known?.EntityId is not null && reading.Has(FigureWish.Gap) && reading.Kind is null && !reading.AsksWhich)) && units.Count == 1 && mark && (reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Met) || reading.Has(FigureWish.Missed)))
        {
            return FigureAsk.Gap;
        }

        if (reading is { Bound.Upper: null, Places.Count: 1, AsksWhich: false, Count: null } && units.Count == 0 && reading.Has(FigureWish.Gap))
        {
            // "Đội sổ khối bộ kém mốc 50% bao xa".
            return FigureAsk.Gap;
        }

        if (reading.Bound is not null && reading.Units.Count == 0)
        {
            return FigureAsk.Beyond;
        }

        if (IsGap())
        {
            return FigureAsk.Gap;
        }

        if (units.Count == 1 && reading.Units.Count == 0 && ((reading.Has(FigureWish.Pointed) && reading.Side is null) || reading.PointsAt is not null))
        {
            // "Vẫn bộ đó, lượt truy cập tuần 40".
            return FigureAsk.Value;
        }

        if (_before == FigureAsk.Gap && known is { EntityId: null } && units.Count == 0 && reading is { Kind: not null, Side: null, Count: null, RankAt: null, Indicators.Count: 0, Group: null, AsksWhich: false })
        {
            // "Tỉnh cũng tính vậy" after the two ends of the ministries.
            return FigureAsk.Gap;
        }

        if (reading.Has(FigureWish.Printed) && units.Count == 0)
        {
            return FigureAsk.Rank;
        }

        if (IsOnlyOtherKind())
        {
            return null;
        }

        if (reading is { Units.Count: 0, Kind: not null, Side: null, Count: null, RankAt: null, Group: null, AsksWhich: false, Period: null, Indicators.Count: 0 } && units.Count == 1 && AreWholes)
        {
            // "Địa phương" after the figure of all ministries.
            return FigureAsk.Value;
        }

        return units.Count > 1 ? FigureAsk.Compare
            : units.Count == 1 && reading.Units.Count == 1 ? AreWholes && reading.Side is not null && !IsValued ? FigureAsk.Rank : FigureAsk.Value
            : units.Count == 1 && (slots.AsksRank || reading.Has(FigureWish.SecondLast)) ? FigureAsk.Value
            : reading.RankAt is not null || reading.Has(FigureWish.SecondFirst) || reading.Places is [{ FromBottom: true, Number: > 1 }] || (_before == FigureAsk.AtRank && reading.Places is [{ Number: > 1 }]) ? FigureAsk.AtRank
            // Two regions side by side have nothing to be set beside each other but what their provinces have on average.
            : (slots.Cues.Has(Intents.Average) || reading.IsMean || (reading.OtherGroups.Count > 0 && reading.SetsBeside && reading.Count is null)) && reading.Side is null ? FigureAsk.Average
            : reading.Side is not null || reading.Kind is not null || reading.Group is not null || reading.Count is not null ? FigureAsk.Rank
            : null;
    }

    // "Thiếu bao nhiêu so với 50%": a round mark and no other place, beside one unit.
    private bool IsShortOfMark => reading is { Bound: null, Quoted: { } quoted, Units.Count: 1, Places.Count: 0, Baseline: null } && quoted == decimal.Truncate(quoted)
        && reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Above) && !reading.Has(FigureWish.Below) && !reading.Has(FigureWish.First) && !reading.Has(FigureWish.Last);

    // "Khối bộ lẹt đẹt bao nhiêu phần trăm": the word for an end says only what is thought of the figure.
    private bool IsValued => reading is { Count: null, AsksWhich: false, BothEnds: false, Places.Count: 0 } && slots.Words.All(word => word.Folded is not ("nhat" or "top" or "bet"))
        && HowMuch().IsMatch(TextFolder.Fold(slots.Question));

    [GeneratedRegex(@"\b(?:bao nhieu|may|nhieu) ?(?:phan tram|diem)\b|\b(?:muc|la|duoc|dat|co) (?:may|bao nhieu|nhieu)\b")]
    private static partial Regex HowMuch();

    /// <summary>The turns before told one end and then the other: "cách nhau bao nhiêu" is between them.</summary>
    public static bool TwoEndsTold(Understanding? known) =>
        known is { Wish: nameof(FigureAsk.Rank), EarlierSide: { } earlier, Side: { } side } && earlier != side;

    /// <summary>"Tỉnh nào thấp nhất", then "chênh nhau bao nhiêu": nobody asked for a list of so many, so that the two are the ends of the table.</summary>
    public static bool ApartAfterEnd(FigureReading reading, Understanding? known) =>
        known is { Wish: nameof(FigureAsk.Rank), Count: null, Group: null, Side: not null, EntityId: null } && reading is { Units.Count: 0, Count: null, Places.Count: 0, PointsAtAll: false, PointsAt: null, Side: null, Bound: null, Baseline: null } && reading.Has(FigureWish.Gap) && reading.Has(FigureWish.Compare);

    // "Bên bộ thì ai" after who rose most is about who rose most among the ministries.
    private bool IsOnlyOtherKind() =>
        _before is FigureAsk.Movers or FigureAsk.Entrants or FigureAsk.Beyond or FigureAsk.Missed or FigureAsk.Nearest or FigureAsk.Silent
        && units.Count == 0 && (reading.Kind is not null || reading.Group is not null) && reading.Side is null && reading.RankAt is null && reading.Count is null && reading.Indicators.Count == 0;

    // One unit against an end or the average, or the ends against each other.
    private bool IsGap()
    {
        var (first, last, second) = (reading.Has(FigureWish.First), reading.Has(FigureWish.Last), reading.Has(FigureWish.SecondFirst));
        // "Hai tỉnh đầu bảng với hai tỉnh cuối bảng" lists both ends.
        var listsEnds = reading.Count is not null && (reading.BothEnds || reading.Places.Count > 1);
        if (!listsEnds && reading.SetsBeside && (units.Count == 0 ? reading.Places.Count > 1 : units.Count == 1 && reading.Places.Count > 0 && reading.Places.Count + reading.Units.Count < 3))
        {
            return true;
        }

        if (units.Count == 0 && reading is { Places.Count: 1, Bound: null } && reading.Has(FigureWish.Gap) && (reading.Has(FigureWish.Above) || reading.Has(FigureWish.Below)))
        {
            // "Đội sổ là ai, kém đứa đứng trên bao nhiêu".
            return true;
        }

        if (units.Count == 1 && (reading.Has(FigureWish.Above) || reading.Has(FigureWish.Below)))
        {
            // "Tỉnh ngay trên nó là ai": told with how far it is.
            return true;
        }

        return reading.Has(FigureWish.Gap) && units.Count switch
        {
            0 => (first && (last || second)) || SetsEndsApart() || TwoEndsTold(known) || ApartAfterEnd(reading, known) || (reading is { Count: 2, Side: not null, BothEnds: false } && reading.Has(FigureWish.Compare)),
            1 => first || last || second || reading.Has(FigureWish.Above) || reading.Has(FigureWish.Below) || slots.Cues.Has(Intents.Average),
            _ => false,
        };
    }

    // "Khoảng cách hai đầu", "nhất bét chênh mấy".
    private bool SetsEndsApart() => reading is { BothEnds: true, Count: null, Kind: not null } && reading.Wishes.Matches.Any(match => match.Id == FigureWish.Gap && slots.Words[match.At].Folded is not ("kem" or "vuot" or "thieu"));

    // "Còn Đắk Nông?" after a trend is about its trend; after a list of who missed a target, about the target.
    private FigureAsk? GoesOn()
    {
        if (units.Count != 1 || slots.AsksRank || reading.Bound is not null || reading.Indicators.Count > 0 || reading.Side is not null)
        {
            return null;
        }

        var otherUnit = reading.Units.Count == 1 && !reading.Has(FigureWish.Compare) && (_before == FigureAsk.Gap || !reading.Has(FigureWish.Gap));
        return _before switch
        {
            FigureAsk.TargetGap or FigureAsk.Missed or FigureAsk.Nearest => FigureAsk.TargetGap,
            FigureAsk.Trend or FigureAsk.Change or FigureAsk.Gap when otherUnit => _before,
            _ => null,
        };
    }

    // Only another unit, period or indicator is named: the question stays what it was.
    private FigureAsk? Again() => _before switch
    {
        FigureAsk.Periods when units.Count == 0 && reading.Kind is null && reading.Side is null => FigureAsk.Periods,
        FigureAsk.Limit or FigureAsk.Source or FigureAsk.Periods => null,
        FigureAsk.Value or FigureAsk.TargetGap or FigureAsk.Gap or FigureAsk.Trend or FigureAsk.Change when units.Count == 0 => null,
        FigureAsk.Compare when units.Count < 2 => null,
        FigureAsk.Rank or FigureAsk.Beyond or FigureAsk.Movers or FigureAsk.AtRank or FigureAsk.Nearest when units.Count > 0 => null,
        _ => _before,
    };
}
