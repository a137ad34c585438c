using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// What a message says of a figure and asks whether it is so: "Hòa Bình 85,56% đúng không", "Bắc Giang dẫn đầu phải không", "đạt 30% chưa".
/// The figure alone would leave the answer to whoever asks.
/// </summary>
internal sealed partial class ClaimReader(ClaimLexicon lexicon)
{
    /// <summary>Whether a message asks if what it says is so.</summary>
    public bool AsksTruth(Slots slots)
    {
        var words = slots.Words;
        return lexicon.Truths.IsIn(words)
            || (slots.ForOfficial && !lexicon.Asking.IsIn(words) && lexicon.HeardSay.IsIn(words))
            || (!lexicon.Asking.IsIn(words) && lexicon.TruthEnds.Read(words).Matches.Any(match => match.At > 0 && words[match.At].Marks.Length > 0 && IsLast(match, words)));
    }

    /// <summary>Whether a message asks what a figure is.</summary>
    public bool AsksWhat(Slots slots) => lexicon.AsksWhat.IsIn(slots.Words);

    /// <summary>Whether a message asks of whom it names if something is so, and not who ("khối bộ đạt 70% chưa").</summary>
    public bool AsksOfOne(Slots slots) =>
        !lexicon.Asking.IsIn(slots.Words) && (AsksTruth(slots) || lexicon.Yets.Read(slots.Words).Matches.Any(match => IsLast(match, slots.Words)));

    /// <summary>The claim; null: none is made, or it is not of a kind that a record decides.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    public FigureClaim? Of(Slots slots, FigureReading reading)
    {
        var words = slots.Words;
        var yet = lexicon.Yets.Read(words).Matches.Any(match => IsLast(match, words));
        var isMark = lexicon.Beyond.Read(words).Matches.Any(match => IsBesideNumber(match, words));
        var truth = AsksTruth(slots);
        if ((!truth && !(yet && reading.Bound is not null)) || IsOfSomethingElse(reading))
        {
            return null;
        }

        // "Chưa đạt 50% phải không": what is denied is decided by nobody here. The asking itself holds such words.
        var asks = lexicon.Truths.Read(words).Matches.Concat(lexicon.Yets.Read(words).Matches.Where(match => IsLast(match, words))).Select(match => (match.At, match.Length)).Append((At: words.Count - 1, Length: 1)).ToList();
        if (lexicon.Negations.Read(words).Matches.Any(match => !asks.Exists(ask => match.At >= ask.At - 1 && match.At < ask.At + ask.Length)))
        {
            return null;
        }

        if (lexicon.Only.IsIn(words))
        {
            return new FigureClaim(ClaimKind.Only, null, 0, false);
        }

        if (reading.Bound is { Upper: null } bound && (isMark || (yet && !truth)))
        {
            return new FigureClaim(bound.Comparison == "<" ? ClaimKind.Below : bound.Comparison == ">" ? ClaimKind.Above : ClaimKind.AtLeast, bound.Value, 0, yet && !truth);
        }

        if (!isMark && (reading.Quoted ?? reading.Bound?.Value) is { } figure)
        {
            return new FigureClaim(ClaimKind.Equals, figure, QuotedFigure.Decimals(slots.Question, figure), false);
        }

        return !lexicon.Roughly.IsIn(words) && PlaceOf(reading) is { } place ? new FigureClaim(place.FromBottom ? ClaimKind.FromBottom : ClaimKind.Rank, place.Number, 0, false) : null;
    }

    // "Thứ nhì từ dưới lên" is a place of the lower end, whatever word counts it.
    private static PlaceInRanking? PlaceOf(FigureReading reading)
    {
        var fromBottom = reading.CountsFromBottom || reading.Has(FigureWish.SecondLast) || reading.Places is [{ FromBottom: true }];
        int? number = reading.RankAt ?? (reading.Has(FigureWish.SecondFirst) || reading.Has(FigureWish.SecondLast) ? 2 : reading.Places is [var named] ? named.Number : null);
        if (number is { } counted)
        {
            return reading.BothEnds ? null : new PlaceInRanking(fromBottom, counted);
        }

        // An end alone, and one that nothing else in the message speaks against ("Bo Y te" typed without marks sounds like "tệ").
        return reading.Side is { } side && reading.Count is null or 1 && !reading.BothEnds && !reading.Has(side == RankSide.Bottom ? FigureWish.First : FigureWish.Last) ? new PlaceInRanking(side == RankSide.Bottom, 1) : null;
    }

    /// <summary>The figures of a unit of which a message asks what they are ("9,23 là chỉ tiêu gì") or which of them holds ("95,56 hay 65"); none: it does not.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    public IReadOnlyList<decimal> FiguresNamed(Slots slots, FigureReading reading)
    {
        if (reading.Units.Count > 1 || reading.Baseline is not null || reading.Unmeasured is not null || (reading.Quoted ?? reading.Bound?.Value) is null || reading.Has(FigureWish.Change) || reading.Has(FigureWish.Gap))
        {
            return [];
        }

        var figures = QuotedFigure.All(slots.Question);
        return figures.Count > 1 && reading.Bound is not { Upper: not null } && lexicon.Alternatives.IsIn(slots.Words) ? figures
            : figures.Count == 1 && reading.Indicators.Count == 0 && lexicon.AsksWhat.IsIn(slots.Words) ? figures
            : [];
    }

    // Behind it stand words of courtesy alone: "chưa gấp ạ".
    private bool IsLast(CueMatch match, IReadOnlyList<Word> words) => words.Skip(match.At + match.Length).All(word => lexicon.Tails.Contains(word.Folded));

    // "Trên 30%", "qua mốc 90%", "30% trở lên"; "Tư pháp" typed without marks is no "từ".
    private static bool IsBesideNumber(CueMatch match, IReadOnlyList<Word> words) =>
        words.Skip(match.At + match.Length).Take(NearNumber).Any(word => char.IsDigit(word.Folded[0])) || (match.Length > 1 && words.Take(match.At).TakeLast(NearNumber).Any(word => char.IsDigit(word.Folded[0])));

    private const int NearNumber = 2;

    // Changes, comparisons, targets and sums are decided by what answers them.
    private static bool IsOfSomethingElse(FigureReading reading) =>
        reading.Baseline is not null || reading.Crossed is not null || reading.Unmeasured is not null || reading.IsSum || reading.IsMean || reading.Act is not null
        || reading.Has(FigureWish.Change) || reading.Has(FigureWish.Entered) || reading.Has(FigureWish.Left) || reading.Has(FigureWish.Trend)
        || reading.Has(FigureWish.Missed) || reading.Units.Count > 1;

    /// <summary>The thresholds that a message names of targets, each with the kind of unit in front of it: "bộ 85 còn tỉnh 70".</summary>
    /// <param name="text">Folded, numbers in digits.</param>
    public static IReadOnlyList<(EntityKind? Kind, decimal Value)> Thresholds(string text)
    {
        var found = new List<(EntityKind?, decimal)>();
        EntityKind? kind = null;
        foreach (Match match in Threshold().Matches(text))
        {
            if (match.Groups["n"].Success)
            {
                found.Add((kind, decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)));
            }
            else
            {
                kind = match.Groups["ministry"].Success ? EntityKind.Ministry : match.Groups["nation"].Success ? EntityKind.Nation : EntityKind.Province;
            }
        }

        return found;
    }

    [GeneratedRegex(@"\b(?:(?<ministry>khoi bo|bo)|(?<nation>ca nuoc|toan quoc)|(?<province>tinh|dia phuong|khoi tinh|khoi dia phuong))\b|\b(?:nam|quyet dinh|qd|tuan|so|sox|thang|quy) [0-9]{1,4}\b|(?<![0-9.])\b(?<n>[0-9]{1,3})\b(?![0-9.]|/)")]
    private static partial Regex Threshold();
}
