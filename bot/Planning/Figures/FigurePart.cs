using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>A part of a message with what it says about figures. What it leaves out comes from the other parts.</summary>
internal sealed record FigurePart(Slots Slots, FigureReading Reading)
{
    /// <summary>This part as what is meant after all: what it names takes the place of what <paramref name="taken"/> named of the same kind.</summary>
    public FigurePart InsteadOf(FigurePart taken)
    {
        var (before, after) = (taken.Reading, Reading);
        var keptWishes = before.Wishes.Matches.Where(match => after.Side is null || !EndWishes.Contains(match.Id));
        var slots = Slots with
        {
            Question = $"{taken.Slots.Question} {Slots.Question}",
            Words = [.. taken.Slots.Words, .. Slots.Words],
            Rest = [.. taken.Slots.Rest, .. Slots.Rest],
            Cues = Joined(taken.Slots.Cues, taken.Slots.Cues.Matches, taken.Slots.Rest.Count, Slots.Cues),
            Indicators = Slots.Indicators.Count > 0 ? Slots.Indicators : taken.Slots.Indicators,
            IndicatorConfidence = Math.Max(Slots.IndicatorConfidence, taken.Slots.IndicatorConfidence),
            Side = Slots.Side ?? (after.Side is null ? taken.Slots.Side : null),
            Count = Slots.Count ?? taken.Slots.Count,
            AsksRank = Slots.AsksRank || taken.Slots.AsksRank,
        };
        return new FigurePart(slots, after with
        {
            Wishes = Joined(before.Wishes, keptWishes, taken.Slots.Words.Count, after.Wishes),
            Units = after.Units.Count > 0 ? after.Units : before.Units,
            Candidates = after.Units.Count > 0 || after.Candidates.Count > 0 ? after.Candidates : before.Candidates,
            Indicators = after.Indicators.Count > 0 ? after.Indicators : before.Indicators,
            Period = after.Period ?? before.Period,
            Baseline = after.Period is null ? before.Baseline : after.Baseline,
            Year = after.Period is null ? before.Year : after.Year,
            Side = after.Side ?? before.Side,
            Count = after.Count ?? before.Count,
            RankAt = after.RankAt ?? before.RankAt,
            Places = after.Places.Count > 0 || after.Side is not null ? after.Places : before.Places,
            Kind = after.Kind ?? before.Kind,
            Group = after.Group ?? before.Group,
            Bound = after.Bound ?? before.Bound,
            Table = after.Table ?? before.Table,
            Quoted = after.Quoted ?? before.Quoted,
            Unmeasured = after.Unmeasured ?? before.Unmeasured,
            AsksWhich = after.AsksWhich || before.AsksWhich,
            NamesTarget = after.NamesTarget || before.NamesTarget,
            OnlyTargets = after.Indicators.Count > 0 ? after.OnlyTargets : before.OnlyTargets,
        });
    }

    /// <summary>This part with the indicator and the period of another where it names none, and with its units where it asks for no other.</summary>
    public FigurePart FilledFrom(FigurePart other)
    {
        var (own, near) = (Reading, other.Reading);
        var takesIndicator = own.Indicators.Count == 0;
        // The year of a target is no period of a figure.
        var takesPeriod = own.Period is null && own.Baseline is null && (!IsAim(near) || near.Period?.StartsWith("year:", StringComparison.Ordinal) != true || IsAim(own) || own.Has(FigureWish.Missed) || own.Has(FigureWish.Met));
        var takesUnits = own.Units.Count == 0 && own is { Kind: null, Side: null, AsksWhich: false, Count: null, RankAt: null, Bound: null };
        return new FigurePart(
            takesIndicator ? Slots with { Indicators = other.Slots.Indicators, IndicatorConfidence = other.Slots.IndicatorConfidence } : Slots,
            own with
            {
                Indicators = takesIndicator ? near.Indicators : own.Indicators,
                OnlyTargets = takesIndicator ? near.OnlyTargets : own.OnlyTargets,
                Period = takesPeriod ? near.Period : own.Period,
                Year = takesPeriod ? near.Year : own.Year,
                Units = takesUnits ? near.Units : own.Units,
                Kind = own.Kind ?? (own.Units.Count == 0 ? near.Kind : null),
                Group = own.Group ?? (own.Units.Count == 0 ? near.Group : null),
            });
    }

    /// <summary>Names something of its own that can be asked for.</summary>
    public bool NamesSomething =>
        Reading.Units.Count > 0 || Reading.Indicators.Count > 0 || Reading.Period is not null || Reading.Kind is not null || Reading.Side is not null
        || Reading.Bound is not null || Reading.Group is not null || Reading.Count is not null || Reading.RankAt is not null || Reading.NamesTarget || Reading.Has(FigureWish.Goal)
        || Reading.Has(FigureWish.Periods);

    private static bool IsAim(FigureReading reading) => reading.NamesTarget || reading.Has(FigureWish.Goal);

    private static readonly string[] EndWishes = [FigureWish.First, FigureWish.Last, FigureWish.SecondFirst, FigureWish.SecondLast];

    // The words of the second stand behind those of the first.
    private static CueReading Joined(CueReading first, IEnumerable<CueMatch> kept, int length, CueReading second) =>
        first with { Matches = [.. kept, .. second.Matches.Select(match => match with { At = match.At + (WishesApart.IsInWords(match) || match.At > 0 ? length : 0) })] };
}
