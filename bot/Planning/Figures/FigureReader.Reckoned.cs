using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What is to be reckoned from several figures: sums, the middle, the part that one has, and the highest or lowest over time.</summary>
internal sealed partial class FigureReader
{
    private const string Share = "%";

    /// <summary>So many provinces are all of them.</summary>
    private const int Everybody = 34;

    /// <summary>The reading with what is to be reckoned; to be asked again where the indicator is found later.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says otherwise.</param>
    public FigureReading WithReckoning(Slots slots, FigureReading reading)
    {
        if (!slots.ForOfficial || reading.Claim is not null)
        {
            return reading;
        }

        var words = slots.Words;
        var names = reading.Indicators.Count == 1;
        var counts = names && reading.Indicators[0].All(id => catalog.Find(id) is { Unit: not Share and not Points });
        var ofAll = reading.Units.Any(FigureLimits.IsWhole) || reading.Group is not null || reading.Kind is not null;
        var own = reading.Units.Count(unit => !FigureLimits.IsWhole(unit));
        // "34 tỉnh", "3 tỉnh Tây Nguyên": how many all of them are.
        var isOfAll = reading.Count is null or >= Everybody || reading.Group is not null;
        var isPlain = isOfAll && reading is { CombinesIndicators: false, RankAt: null, Side: null, Bound: null, AsksWhich: false, PointsAtAll: false, Quoted: null } && !lexicon.Operators.IsIn(words) && !reading.Has(FigureWish.Goal);
        // A week that is fed brings the numbers of files too; documents print shares alone.
        var fed = names && isPlain && IsFed(reading);
        var mean = MeanIn(slots, own);
        var both = BothLists(words, reading);
        return reading with
        {
            IsRelative = wording.Says(FigureAskWording.Relative, words) || slots.Question.Contains('%', StringComparison.Ordinal),
            AsksBoth = both.Asked,
            Side = both.Asked ? both.Side : reading.Side,
            OtherSide = both.Other,
            IsSum = reading.IsSum || (own == 0 && wording.Says(FigureAskWording.SumOfFirst, words)),
            IsMean = reading.IsMean || slots.Cues.Has(Intents.Average),
            BesideMean = mean.Beside,
            SideOfMean = mean.Side,
            IsOfFeed = names ? IsFed(reading) : reports.IsFeed(reading.Period),
            WantsWhole = reading.WantsWhole || (own == 0 && wording.Says(FigureAskWording.ShareOfUnits, words)),
            AsksPicture = wording.Says(FigureAskWording.Picture, words),
            // "Bản đồ NQ 766": the number of the act that an index is called by sets no target.
            Act = reading is { Act: { } act, ActSetsTargets: false } && names && reading.Indicators[0].Any(id => catalog.Find(id)?.Name.Contains(act, StringComparison.Ordinal) == true) ? null : reading.Act,
            IsMedian = wording.Says(FigureAskWording.Median, words),
            AsksTotal = fed && (own > 1 || (own == 0 && ofAll)) && ((wording.Says(FigureAskWording.Total, words) && !reading.SetsBeside) || reading.IsSum || SumWording.IsSum(words) || reading.Has(FigureWish.Total)) && !slots.Cues.Has(Intents.Average),
            AsksPortion = fed && counts && own == 1 && wording.Says(FigureAskWording.Portion, words),
            PeakOverTime = own == 1 && names && reading.RankAt is null && reading.Bound is null ? PeakIn(slots, reading) : null,
            Unmeasured = fed && reading.Unmeasured is { } about && about == lexicon.Unmeasured.OfCounts ? null : reading.Unmeasured,
        };
    }

    // "Cả hai kỳ đều trong nhóm thấp nhất", "vừa thấp về … vừa cao về …"; who rose among those of both lists is another question.
    private (bool Asked, RankSide? Side, RankSide? Other) BothLists(IReadOnlyList<Word> words, FigureReading reading)
    {
        if (reading is not { Bound: null, CombinesIndicators: false } || (reading.SaysNew && reading.Indicators.Count < 2) || (!reading.AsksWhich && reading.Kind is null) || reading.Has(FigureWish.Change) || reading.Has(FigureWish.Left) || reading.SetsBeside)
        {
            return default;
        }

        if (reading.Indicators.Count < 2)
        {
            return (reading.Side is not null && wording.Says(FigureAskWording.BothPeriods, words) && wording.Says(FigureAskWording.InLists, words), reading.Side, null);
        }

        var isOfTwo = wording.Says(FigureAskWording.BothMeasures, words) || wording.Read(FigureAskWording.FirstOfTwo, words).Count > 1;
        var ends = wording.Read(FigureAskWording.High, words).Select(match => (match.At, Side: RankSide.Top)).Concat(wording.Read(FigureAskWording.Low, words).Select(match => (match.At, Side: RankSide.Bottom))).OrderBy(end => end.At).Select(end => end.Side).ToList();
        return reading.Indicators.Count != 2 || !isOfTwo || (reading.Side is null && ends.Count == 0) ? default
            : ends.Count > 1 && ends[0] != ends[^1] ? (true, ends[0], ends[^1])
            : (true, reading.Side ?? ends[0], null);
    }

    // "Thấp hơn trung bình" holds "hơn trung bình".
    // "HN, HCM, trung bình" lists it beside them; "trung bình của HN và HCM" is the average of the two.
    private (bool Beside, RankSide? Side) MeanIn(Slots slots, int own)
    {
        var (above, below) = (wording.Says(FigureAskWording.AboveMean, slots.Words), wording.Says(FigureAskWording.BelowMean, slots.Words));
        return (slots.Cues.Has(Intents.Average) && (wording.Says(FigureAskWording.BesideMean, slots.Words) || above || below || (own > 0 && ListedMean().IsMatch(slots.Question))), below ? RankSide.Bottom : above ? RankSide.Top : null);
    }

    [GeneratedRegex(@"[,;]\s*(?:(?:còn|con|và|va) )?(?:(?:mức|muc) )?(?:tb|bq|trung bình|trung binh|bình quân|binh quan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ListedMean();

    /// <summary>Whether there is a report of the period.</summary>
    public bool Holds(string? period) => period is not (null or "newest" or "previous") && reports.Of(period).Count > 0;

    private bool IsFed(FigureReading reading) => reading.Period is null or "newest" or "previous"
        ? reading.Indicators[0].Any(id => chooser.AllReports(id) is [{ IsFeed: true }, ..])
        : reports.IsFeed(reading.Period);

    // "Tuần nào Hà Nội cao nhất", "mức thấp nhất của Lai Châu trong 8 tuần qua".
    private RankSide? PeakIn(Slots slots, FigureReading reading)
    {
        var words = slots.Words;
        var (peak, trough) = (wording.Says(FigureAskWording.Peak, words), wording.Says(FigureAskWording.Trough, words));
        return peak == trough || !(wording.Says(FigureAskWording.When, words) || wording.Says(FigureAskWording.Extreme, words) || reading.LastPeriods is not null) ? null
            : peak ? RankSide.Top : RankSide.Bottom;
    }
}
