using System.Globalization;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>A whole question about figures: what the message says, completed from the turn before.</summary>
internal sealed record FigureQuestion
{
    public required FigureAsk Ask { get; init; }

    /// <summary>Comma-separated ids, best first; null: the question names none.</summary>
    public string? Indicators { get; init; }

    /// <summary>A second indicator of the same question.</summary>
    public string? OtherIndicators { get; init; }
    public IReadOnlyList<string> Units { get; init; } = [];
    public EntityKind Kind { get; init; }
    public string? Period { get; init; }
    public string? Baseline { get; init; }
    public string? Year { get; init; }
    public RankSide Side { get; init; }
    public bool BothEnds { get; init; }
    public int Count { get; init; }

    /// <summary>How many from each end, when both are asked for.</summary>
    public int EndCount { get; init; }

    /// <summary>The message says from which end.</summary>
    public bool NamesSide { get; init; }
    public int? RankAt { get; init; }
    public string? Group { get; init; }
    public FigureBound? Bound { get; init; }

    /// <summary>A figure that the message quotes.</summary>
    public decimal? Quoted { get; init; }
    public bool Meets { get; init; }
    public string? Act { get; init; }

    /// <summary>A change downwards is asked for.</summary>
    public bool Falls { get; init; }

    /// <summary>The message says whether provinces or ministries are meant.</summary>
    public bool NamesKind { get; init; }

    /// <summary>"first", "last", "second" or "average".</summary>
    public string? Against { get; init; }
    public FigureLimit Limit { get; init; }

    /// <summary>What the limit is about.</summary>
    public string? About { get; init; }
    public required Understanding Understood { get; init; }

    private const int DefaultCount = 5;
    private const int WholeGroup = 100;
    private const int EachEnd = 3;

    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public static FigureQuestion Of(Slots slots, FigureReading reading, Understanding? known)
    {
        var units = UnitsOf(reading, known);
        var ask = FigureAsks.Of(slots, reading, units, known);
        var indicators = slots.Indicators.Count > 0 ? string.Join(',', reading.Indicators is [var first, ..] && reading.Indicators.Count > 1 ? first : slots.Indicators) : known?.IndicatorId;
        var kind = reading.Kind ?? KindOf(units) ?? (reading.Group is not null ? EntityKind.Province : KindOf(known)) ?? EntityKind.Province;
        var group = reading.Group?.Id ?? (reading.Units.Count == 0 && kind == EntityKind.Province ? known?.Group : null);
        if (reading.Has(FigureWish.Whole))
        {
            group = reading.Group?.Id;
        }

        var side = reading.Side ?? SideOf(known) ?? RankSide.Top;
        if (reading.Has(FigureWish.Flip) && reading.Side is null)
        {
            side = side == RankSide.Top ? RankSide.Bottom : RankSide.Top;
        }

        var count = reading.Count ?? (ask == FigureAsk.Rank && group is not null ? WholeGroup : known?.Count ?? DefaultCount);
        var bound = reading.Bound ?? (ask is FigureAsk.Beyond or FigureAsk.Gap ? BoundOf(known) : null);
        if (reading.Bound is null && bound is not null && FigureBound.Amount(slots.Question) is { } moved)
        {
            // "Hạ xuống 65%": the same question with another limit.
            bound = bound with { Value = moved };
        }
        else if (bound is null && ask == FigureAsk.Gap && reading.Quoted is { } mark)
        {
            bound = new FigureBound(mark, ">=");
        }

        var period = ask == FigureAsk.Change && reading.Period is null ? null : reading.Period ?? (reading.Baseline is null || ask is FigureAsk.Change or FigureAsk.Movers or FigureAsk.Entrants or FigureAsk.Rank ? known?.ReportId : null);
        if (ask == FigureAsk.Beyond && period?.StartsWith("year:", StringComparison.Ordinal) == true && (reading.Has(FigureWish.Goal) || slots.Cues.Has(Intents.Target)))
        {
            // "Dưới chỉ tiêu 70% năm 2025": the year is that of the target.
            period = null;
        }

        var year = reading.Year?.ToString(CultureInfo.InvariantCulture) ?? (ask is FigureAsk.TargetGap or FigureAsk.Targets or FigureAsk.Missed ? known?.Date : null);
        return new FigureQuestion
        {
            Ask = ask,
            Indicators = indicators,
            OtherIndicators = reading.Indicators.Count > 1 ? string.Join(',', reading.Indicators[1]) : null,
            Units = units,
            Kind = kind,
            Period = period,
            Baseline = reading.Baseline,
            Year = year,
            Side = side,
            BothEnds = reading.BothEnds,
            Count = Math.Clamp(count, 1, WholeGroup),
            EndCount = Math.Clamp(reading.Count ?? (group is null ? EachEnd : WholeGroup), 1, WholeGroup),
            NamesSide = reading.Side is not null,
            RankAt = reading.RankAt ?? (reading.Has(FigureWish.SecondFirst) ? 2 : null),
            Group = group,
            Bound = bound,
            Quoted = reading.Quoted,
            Act = reading.Act,
            Meets = reading.Has(FigureWish.Met) && !reading.Has(FigureWish.Missed),
            Falls = reading.Has(FigureWish.Fall) || reading.Has(FigureWish.Left),
            NamesKind = reading.Kind is not null || units.Count > 0,
            Against = AgainstOf(slots, reading, ask == FigureAsk.Gap ? bound : null),
            Limit = FigureAsks.LimitOf(slots, reading),
            About = reading.Unmeasured ?? (reading.District?.Name) ?? (units.Count > 0 ? units[0] : null),
            Understood = new Understanding
            {
                Topic = MetricsTopic.Topic,
                Wish = ask.ToString(),
                IndicatorId = indicators,
                EntityKind = kind.ToString(),
                EntityId = units.Count > 0 ? string.Join(',', units) : null,
                EarlierEntityId = reading.Units.Count > 0 ? known?.EntityId : known?.EarlierEntityId,
                EarlierIndicatorId = slots.Indicators.Count > 0 && known?.IndicatorId is { } last && last != indicators ? last.Split(',')[0] : known?.EarlierIndicatorId,
                Side = side.ToString(),
                Count = reading.Count ?? known?.Count,
                ReportId = period,
                Date = year,
                Group = group,
                Bound = bound is null ? null : string.Create(CultureInfo.InvariantCulture, $"{bound.Comparison}:{bound.Value}{(bound.Upper is { } upper ? $":{upper}" : "")}"),
            },
        };
    }

    private static List<string> UnitsOf(FigureReading reading, Understanding? known)
    {
        var before = known?.EntityId?.Split(',') ?? [];
        if (before.Length == 0 && reading.Units.Count == 0 && (reading.Has(FigureWish.Both) || (reading.Has(FigureWish.Gap) && reading.Has(FigureWish.Compare) && !reading.Has(FigureWish.Pointed) && !reading.Has(FigureWish.First) && !reading.Has(FigureWish.Last) && !reading.Has(FigureWish.SecondFirst))) && known is { ToldFirstId: { } top, ToldLastId: { } bottom } && top != bottom)
        {
            return [top, bottom];
        }

        if (before.Length == 0 && known?.ToldFirstId is { } first && reading.Units.Count == 0
            && (reading.Has(FigureWish.Pointed) || (reading.Has(FigureWish.Gap) && !(reading.Has(FigureWish.First) && (reading.Has(FigureWish.Last) || reading.Has(FigureWish.SecondFirst))))))
        {
            return [first];
        }

        if (reading.Units.Count > 0)
        {
            // "Thêm Lạng Sơn vào": beside those before.
            if (reading.Has(FigureWish.Also) && before.Length > 0)
            {
                return [.. before.Concat(reading.Units).Distinct()];
            }

            // "Hơn Nội vụ mấy điểm" after a figure of another unit.
            var other = before.Length > 0 ? before[0] : known?.ToldFirstId;
            var beside = reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Compare);
            var goal = reading.Has(FigureWish.Goal) || known?.Wish is nameof(FigureAsk.TargetGap) or nameof(FigureAsk.Targets);
            return beside && !goal && reading.Units.Count == 1 && other is not null && other != reading.Units[0] && !reading.Has(FigureWish.First) && !reading.Has(FigureWish.Last) && reading.Bound is null
                ? [other, reading.Units[0]]
                : [.. reading.Units];
        }

        if (known?.Wish == nameof(FigureAsk.TargetGap) && reading.Kind is { } bloc)
        {
            return [UnitNames.WholeId(bloc == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)];
        }

        if (reading.Kind is not null || reading.Group is not null)
        {
            return reading.Has(FigureWish.Pointed) ? [.. before] : [];
        }

        // "Chênh nhau mấy điểm" after two units in two turns is about both.
        var pair = reading.Has(FigureWish.Compare) || reading.Has(FigureWish.Gap);
        return pair && before.Length == 1 && known?.EarlierEntityId is { } earlier && !reading.Has(FigureWish.First) && !reading.Has(FigureWish.Last)
            ? [.. earlier.Split(',').TakeLast(1).Concat(before).Distinct()]
            : [.. before];
    }

    private static EntityKind? KindOf(List<string> units) => units.Count == 0 ? null
        : units[0].StartsWith("khoi-bo", StringComparison.Ordinal) ? EntityKind.Ministry
        : units[0].EndsWith("-63", StringComparison.Ordinal) || units[0].EndsWith("-34", StringComparison.Ordinal) || units[0].StartsWith("khoi-dia", StringComparison.Ordinal) || units[0] == "ca-nuoc" ? EntityKind.Province
        : EntityKind.Ministry;

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
        : reading.Has(FigureWish.SecondFirst) ? "second"
        : slots.Cues.Has(Intents.Average) ? "average"
        : reading.Has(FigureWish.First) && !(reading.Units.Count == 0 && reading.Has(FigureWish.Last)) ? "first"
        : reading.Has(FigureWish.Last) ? "last"
        : null;
}
