using System.Globalization;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Makes a whole question of what a message says and what the turn before was about.</summary>
internal static class FigureCompletion
{
    private const int DefaultCount = 5;
    private const int WholeGroup = 100;
    private const int EachEnd = 3;

    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    /// <param name="names">What kind of unit an id is.</param>
    /// <param name="wholeOnly">Whether an indicator is measured of wholes alone.</param>
    public static FigureQuestion Of(Slots slots, FigureReading reading, Understanding? known, UnitNames names, Func<string?, bool> wholeOnly)
    {
        reading = WithCrossed(WithYear(reading, known), known);
        var units = FollowedUnits.Of(reading, known);
        var ask = new FigureAsks(slots, reading, units, known).Of();
        if (ask == FigureAsk.Rank && known is null && !FigureDoubts.SaysRanking(reading) && wholeOnly(reading.Indicators is [[var measured, ..], ..] ? measured : null))
        {
            // What is measured of the nation alone has no ranking.
            (units, ask) = ([UnitNames.Nation], FigureAsk.Value);
        }

        if (ask == FigureAsk.TargetGap && known is { Wish: nameof(FigureAsk.Rank), EntityId: null } && reading is { Side: null, Count: null } && reading.Has(FigureWish.Gap) && units.TrueForAll(FigureLimits.IsWhole) && GoalWording.IsOfEach(FigureReader.Folded(slots)))
        {
            // "Mỗi tỉnh còn thiếu bao nhiêu so với mục tiêu" after a list is that list.
            (units, ask) = ([], FigureAsk.Rank);
        }

        if (ask is FigureAsk.Limit or FigureAsk.Total or FigureAsk.Entrants or FigureAsk.Rank or FigureAsk.Movers && reading is { IsOfFeed: true, Unmeasured: null, Units: [var one, var other] } && FigureLimits.Of(slots, reading, units) is null or FigureLimit.NoSum && names.FormsOf(one).Intersect(names.FormsOf(other)).Any())
        {
            // "Cộng Bình Dương với TP HCM", "tách Bình Dương khỏi TP HCM": they are one unit now, which is told.
            (units, ask) = ([one, other], FigureAsk.Compare);
        }

        if (ask == FigureAsk.Trend && units.Count == 0)
        {
            // "Xu hướng các bộ": of all of them together.
            units = [UnitNames.WholeId(reading.Kind == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)];
        }

        var indicators = slots.Indicators.Count > 0 ? string.Join(',', reading.Indicators is [var first, ..] && reading.Indicators.Count > 1 ? first : slots.Indicators) : known?.IndicatorId;
        var kind = reading.Kind ?? KindOf(units, names) ?? (reading.Group is not null ? EntityKind.Province : KindOf(known)) ?? EntityKind.Province;
        var group = ScopeGoingOn.Group(reading, kind, known);
        var without = ScopeGoingOn.LeftOut(ask, reading, kind, known);
        reading = MoversGoingOn.Resolve(ask, reading, known);
        var side = reading.Side ?? SideOf(known) ?? RankSide.Top;
        if (reading.Has(FigureWish.Flip) && reading.Side is null)
        {
            side = side == RankSide.Top ? RankSide.Bottom : RankSide.Top;
        }

        var count = reading.Count ?? (reading.Has(FigureWish.More) ? WholeGroup : group is not null && (ask == FigureAsk.Rank || group.StartsWith(UnitGroups.Listed, StringComparison.Ordinal)) ? WholeGroup : known?.Count ?? DefaultCount);
        var bound = reading.Bound ?? (ask is FigureAsk.Beyond or FigureAsk.Gap && !reading.IsMean ? BoundOf(known) : null);
        if (reading.Bound is null && bound is not null && (ask == FigureAsk.Beyond ? FigureBound.Moved(slots.Question) : FigureBound.Amount(slots.Question)) is { } moved)
        {
            // "Hạ xuống 65%": the same question with another limit.
            bound = bound with { Value = moved };
        }
        else if (bound is null && ask == FigureAsk.Gap && reading.Quoted is { } mark)
        {
            bound = new FigureBound(mark, ">=");
        }

        if (reading is { Period: null, Baseline: not null } && ask is FigureAsk.Rank or FigureAsk.AtRank or FigureAsk.Value or FigureAsk.Beyond or FigureAsk.Average && !SetsPeriodsApart(reading))
        {
            // What was read is carried: a period that nothing is set against is the one asked about.
            reading = reading with { Period = reading.Baseline, Baseline = null };
        }

        var period = ask == FigureAsk.Change && reading.Period is null ? TimesMeant.SetAgainst(reading, known) : reading.Period ?? (reading.Baseline is null || ask is FigureAsk.Change or FigureAsk.Movers or FigureAsk.Entrants or FigureAsk.Rank ? known?.ReportId : null);
        if (ask == FigureAsk.Beyond && period?.StartsWith("year:", StringComparison.Ordinal) == true && (reading.Has(FigureWish.Goal) || slots.Cues.Has(Intents.Target)))
        {
            // "Dưới chỉ tiêu 70% năm 2025": the year is that of the target.
            period = null;
        }

        if (ask == FigureAsk.Periods && (reading.ExceptPeriods || (reading.Baseline is not null && reading.Has(FigureWish.Periods))))
        {
            period = null;
        }

        var whence = ask == FigureAsk.Targets && reading is { AsksWhence: true, Units.Count: 0 };
        var year = whence ? reading.Year?.ToString(CultureInfo.InvariantCulture)
            : ask is FigureAsk.TargetGap or FigureAsk.Missed && reading.GoalYear is { } aimed ? aimed.ToString(CultureInfo.InvariantCulture)
            : reading.NamesYears && ask == FigureAsk.Targets ? null : reading.Year?.ToString(CultureInfo.InvariantCulture) ?? (ask is FigureAsk.TargetGap or FigureAsk.Targets or FigureAsk.Missed ? known?.Date : null);
        // "Kể tên ra" after how many meet it names those who do.
        var meets = !reading.Has(FigureWish.Missed) && (reading.Has(FigureWish.Met) || (known is { Wish: nameof(FigureAsk.Missed), Meets: true } && ask == FigureAsk.Missed));
        return new FigureQuestion
        {
            Ask = ask,
            // "Mục tiêu 70 là của năm nào": whichever indicator has it.
            Indicators = whence && slots.Indicators.Count == 0 && (known?.Wish != nameof(FigureAsk.Targets) || (reading.Threshold ?? reading.Quoted) is not null) ? null
                : (slots.Indicators.Count == 0 || (slots.ForOfficial && indicators is not null && reading is { Indicators.Count: 1, Baseline: null, Table: null })) && NamesTime(period) && TellsFigures(ask)
                ? indicators is null ? IndicatorChooser.OrNear : $"{indicators},{IndicatorChooser.OrNear}"
                : indicators,
            OtherIndicators = reading.Indicators.Count > 1 ? string.Join(',', reading.Indicators[1])
                : reading.Indicators.Count == 0 && reading.Has(FigureWish.Both) && known?.IndicatorId != known?.EarlierIndicatorId ? known?.EarlierIndicatorId
                : null,
            Units = ask == FigureAsk.Source && units.Count == 0 && reading is { Quoted: not null, AsksWhose: false, Kind: { } bloc }
                ? [UnitNames.WholeId(bloc == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)]
                : units,
            Kind = kind,
            Period = period,
            // "Báo cáo 18 ngày 07/10/2022" names one report twice; how each changed is asked in words.
            Baseline = ask == FigureAsk.Rank && !reading.Has(FigureWish.Change) && !reading.Has(FigureWish.Compare) && !reading.Has(FigureWish.Gap) ? null : reading.Baseline,
            AsksChange = reading.Wishes.Matches.Any(match => match.Id == FigureWish.Change && slots.Words[match.At].Folded is not ("so" or "hon" or "kem")),
            AsksEachPeriod = reading is { Period: not null, Baseline: not null, Side: null, Count: null } && !SetsPeriodsApart(reading),
            AsksMeasured = reading is { OnlyTargets: true, Year: null, Act: null, NamesTarget: false } && !reading.Has(FigureWish.Goal) && !reading.Has(FigureWish.Source) && !slots.Cues.Has(Intents.Target),
            Year = year,
            Side = side,
            BothEnds = reading.BothEnds,
            Count = Math.Clamp(count, 1, WholeGroup),
            EndCount = Math.Clamp(reading.Count ?? (reading.OneEach ? 1 : group is null ? EachEnd : WholeGroup), 1, WholeGroup),
            AsksCount = reading.AsksCount,
            AsksRatio = reading.AsksRatio,
            LastPeriods = reading.LastPeriods,
            IsInARow = reading.IsInARow,
            CountsMovers = (reading.WantsWhole || reading.Has(FigureWish.Many)) && reading is { Side: null, Count: null },
            OfBothKinds = reading is { Kind: null, Group: null, IsOfFeed: true } && known is null,
            IsMedian = reading.IsMedian,
            AlsoMean = reading.BesideMean && units.Count > 1,
            SideOfMean = ask == FigureAsk.Beyond && bound is null ? reading.SideOfMean : null,
            AsksPortion = reading.AsksPortion,
            PeakOverTime = reading.PeakOverTime,
            AskedFrom = reading.AskedFrom,
            AlsoPrevious = reading is { Period: "newest", Baseline: "previous", Side: not null } && !SetsPeriodsApart(reading),
            FurtherIndicators = [.. reading.Indicators.Skip(2).Select(group => string.Join(',', group))],
            NamesSide = reading.Side is not null,
            RankAt = reading.RankAt ?? (reading.Has(FigureWish.SecondFirst) ? 2 : ask == FigureAsk.AtRank && reading.Places is [{ FromBottom: false, Number: var place }] ? place : null),
            IsMiddle = reading.Has(FigureWish.Middle),
            Distance = reading.Distance ?? (ask != FigureAsk.Nearest ? null : reading.Side == RankSide.Bottom ? TargetDistance.Far : TargetDistance.Beyond),
            Places = reading.Places,
            Crossed = reading.Crossed,
            Excluded = without,
            WantsWhole = reading.WantsWhole,
            CountsFromBottom = reading.CountsFromBottom,
            AsksRank = reading.AsksRank,
            MovesInRank = reading.MovesInRank,
            NamesGoal = reading.Has(FigureWish.Goal) || slots.Cues.Has(Intents.Target),
            AsksDistances = reading.Has(FigureWish.Gap) && (ask == FigureAsk.Missed || (ask == FigureAsk.Rank && (reading.Has(FigureWish.Goal) || reading.NamesTarget || reading.Has(FigureWish.Missed)))),
            // "6 bộ ở bảng 3 tuần 51": a table is what the report prints of it.
            IsPrinted = (reading.Has(FigureWish.Printed) || (reading.Table is not null && reading.Places.Count == 0)) && reading.Side is null,
            BothSides = reading.NamesBothSides && units.Count == 0,
            LeastChange = reading.LeastChange,
            IsRelative = reading.IsRelative,
            OtherSide = reading.OtherSide,
            Times = ask == FigureAsk.Movers ? reading.Times : null,
            ComesAndGoes = reading.Has(FigureWish.Entered) && reading.Has(FigureWish.Left),
            Goal = reading.Bound is { Upper: null, Value: var aim } ? aim : reading.Quoted ?? reading.Threshold,
            Threshold = reading.Quoted ?? (reading.Indicators.Count == 0 || whence || reading.Has(FigureWish.Source) ? reading.Threshold : null),
            Group = group,
            OtherGroups = [.. reading.OtherGroups.Select(other => other.Id)],
            Bound = bound,
            Quoted = reading.Quoted,
            QuotedDecimals = reading.Quoted is { } told ? QuotedFigure.Decimals(slots.Question, told) : 0,
            Act = reading.Act,
            Meets = meets,
            // "Vừa tụt xuống nhóm bét" came into it.
            Falls = reading.Has(FigureWish.Left) || (reading.Has(FigureWish.Fall) && !(ask == FigureAsk.Entrants && reading.Has(FigureWish.Entered))),
            NamesKind = reading.Kind is not null || (units.Count == 1 && !whence),
            Against = AgainstOf(slots, reading, ask == FigureAsk.Gap ? bound : null),
            AsksNeighbour = !reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Compare) && reading.Bound is null,
            Limit = FigureLimits.Of(slots, reading, units),
            About = reading.Unmeasured ?? (reading.District?.Name) ?? reading.NewUnit ?? (reading.Merged.Count > 0 ? reading.Merged[0] : units.Count > 0 ? units[0] : null),
            Claim = reading.Claim,
            Named = reading.Named,
            ClaimedGoals = [.. reading.ClaimedGoals.Where(goal => (goal.Kind ?? reading.Kind) is not null).Select(goal => (goal.Kind ?? reading.Kind, goal.Value))],
            Understood = new Understanding
            {
                Topic = MetricsTopic.Topic,
                // A claim and a figure named are about a value: what goes on goes on with that.
                Wish = (ask is FigureAsk.Claim or FigureAsk.Named ? FigureAsk.Value : ask).ToString(),
                IndicatorId = indicators,
                EntityKind = kind.ToString(),
                EarlierEntityKind = known is { Wish: nameof(FigureAsk.Rank), EntityKind: { } ranked } && ask == FigureAsk.Rank && ranked != kind.ToString() ? ranked : null,
                EntityId = units.Count > 0 ? string.Join(',', units) : null,
                EarlierEntityId = reading.Units.Count > 0 || units.Count == 0 || (known?.EntityId is { } talkedOf && talkedOf != string.Join(',', units)) ? known?.EntityId ?? known?.EarlierEntityId : known?.EarlierEntityId,
                EarlierIndicatorId = slots.Indicators.Count > 0 && known?.IndicatorId is { } last && last != indicators ? last.Split(',')[0] : known?.EarlierIndicatorId,
                TalkedIds = TalkedBefore.With(known?.TalkedIds, reading.Units),
                EarlierReportId = TalkedBefore.EarlierPeriod(known, ask, units, period),
                Side = side.ToString(),
                BaseId = ask is FigureAsk.Compare or FigureAsk.Gap && reading.Has(FigureWish.Gap) && units.Count is 1 or 2 ? units[0]
                    : ask == FigureAsk.Compare && units.Count == 2 && units[0] == known?.BaseId ? known.BaseId
                    : null,
                EarlierSide = known?.Wish != nameof(FigureAsk.Rank) ? null : known.Side != side.ToString() ? known.Side : known.EarlierSide,
                Count = reading.Has(FigureWish.More) ? WholeGroup : reading.Count ?? known?.Count,
                ReportId = ask is FigureAsk.Targets or FigureAsk.TargetGap or FigureAsk.Missed or FigureAsk.Nearest && period?.StartsWith("year:", StringComparison.Ordinal) == true ? null : period,
                Date = year,
                Group = group,
                Meets = ask == FigureAsk.Missed && meets,
                Without = without.Count > 0 ? string.Join(',', without) : null,
                BaselineId = ask == FigureAsk.Movers ? reading.Baseline : null,
                LastPeriods = ask == FigureAsk.Movers ? reading.LastPeriods : null,
                Falls = ask == FigureAsk.Movers && reading.Has(FigureWish.Fall),
                Bound = bound is null ? null : string.Create(CultureInfo.InvariantCulture, $"{bound.Comparison}:{bound.Value}{(bound.Upper is { } upper ? $":{upper}" : "")}"),
            },
        };
    }

    private static bool SetsPeriodsApart(FigureReading reading) => reading.Has(FigureWish.Change) || reading.SetsBeside;

    private static bool NamesTime(string? period) => period is not null and not "newest" and not "previous";

    private static bool TellsFigures(FigureAsk ask) =>
        ask is FigureAsk.Rank or FigureAsk.AtRank or FigureAsk.Value or FigureAsk.Compare or FigureAsk.Gap or FigureAsk.Beyond or FigureAsk.Average;

    // "Hai ông này chênh mấy" after the first of the provinces and then the first of the ministries.
    private static FigureReading WithCrossed(FigureReading reading, Understanding? known) =>
        known is { Wish: nameof(FigureAsk.Rank), EarlierEntityKind: { } earlier, EntityKind: { } kind, EntityId: null }
        && reading is { Units.Count: 0, Kind: null, Places.Count: 0, Crossed: null, Bound: null } && reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Pointed)
            ? reading with { Crossed = CrossedEnds.Between(earlier, kind, new PlaceInRanking(known.Side == nameof(RankSide.Bottom), 1)) }
            : reading;

    // "Năm sau đó" counts from the year of the target talked about.
    private static FigureReading WithYear(FigureReading reading, Understanding? known) =>
        reading is { YearStep: { } step, Year: null } && int.TryParse(known?.Date ?? YearIn(known?.ReportId), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? reading with { Year = year + step, Period = string.Create(CultureInfo.InvariantCulture, $"year:{year + step}"), Baseline = null }
            : reading;

    // "to:2024-08-31", "week:51/2022".
    private static string? YearIn(string? selector) => selector?.Split(':', '/', '-').FirstOrDefault(part => part.Length == 4);

    // The wholes rank with what they are made of.
    private static EntityKind? KindOf(List<string> units, UnitNames names) => units.Count == 0 ? null
        : names.KindOf(units[0]) is EntityKind.Ministry or EntityKind.MinistryBloc ? EntityKind.Ministry
        : EntityKind.Province;

    private static EntityKind? KindOf(Understanding? known) => Enum.TryParse<EntityKind>(known?.EntityKind, out var kind) ? kind : null;

    private static RankSide? SideOf(Understanding? known) => Enum.TryParse<RankSide>(known?.Side, out var side) ? side : null;

    private static FigureBound? BoundOf(Understanding? known)
    {
        var parts = known?.Bound?.Split(':') ?? [];
        return parts.Length < 2 ? null
            : new FigureBound(
                decimal.Parse(parts[1], CultureInfo.InvariantCulture), parts[0], parts.Length > 2 ? decimal.Parse(parts[2], CultureInfo.InvariantCulture) : null);
    }

    private static string? AgainstOf(Slots slots, FigureReading reading, FigureBound? limit) =>
        limit is { Upper: null } bound ? string.Create(CultureInfo.InvariantCulture, $"limit:{bound.Value}")
        : reading.Has(FigureWish.Above) ? "above"
        : reading.Has(FigureWish.Below) ? "below"
        : reading.Places.Count > 0 && !slots.Cues.Has(Intents.Average) ? reading.Places[reading.Units.Count == 0 && reading.Places.Count > 1 ? 1 : 0].ToString()
        : reading.Has(FigureWish.SecondFirst) ? "second"
        : slots.Cues.Has(Intents.Average) ? "average"
        : reading.Has(FigureWish.First) && !(reading.Units.Count == 0 && reading.Has(FigureWish.Last)) ? "first"
        : reading.Has(FigureWish.Last) ? "last"
        : null;
}
