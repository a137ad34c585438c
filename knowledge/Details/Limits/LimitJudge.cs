using System.Runtime.CompilerServices;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details.Limits;

/// <summary>How a number that a person tells of themselves stands to what a record names.</summary>
/// <param name="Sentences">The sentences of the record that name it.</param>
/// <param name="Kind">How the limit is meant.</param>
/// <param name="Meets">The number is on the side that the limit names.</param>
/// <param name="Said">The number in the words of the message.</param>
/// <param name="Limit">The limit in the words of the record.</param>
public sealed record LimitVerdict(IReadOnlyList<RecordSentence> Sentences, LimitKind Kind, bool Meets, string Said, string Limit);

/// <summary>
/// Compares numbers of a message with the limits of a record, where both measure the same by language/limits.yaml. What may lie on either
/// side, and what sentences of the record judge differently, is not judged: a wrong verdict is worse than none.
/// </summary>
public sealed class LimitJudge(LimitWords words)
{
    private const int FarthestBefore = 5;
    private const int FarthestSex = 2;
    private const int NearAge = 2;

    private readonly ConditionalWeakTable<Procedure, List<RecordLimit>> _read = [];

    /// <returns>Null: nothing is compared, or not with certainty.</returns>
    public LimitVerdict? Judge(Procedure procedure, IReadOnlyList<Word> question)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        if (Quantity.In(question) is not { } told || _read.GetValue(procedure, Read) is not { Count: > 0 } limits)
        {
            return null;
        }

        List<(RecordLimit Limit, Quantity Told, bool Meets)>? judged = null;
        foreach (var quantity in told)
        {
            var measure = MeasureOf(quantity, question, limits);
            foreach (var limit in limits)
            {
                if (limit.Wording.Measure != measure || (limit.Wording.Who.Length > 0 && SexOf(quantity, question) is { } sex && sex != limit.Wording.Who))
                {
                    continue;
                }

                if (Side(limit, quantity, question) is not { } meets)
                {
                    return null;
                }

                (judged ??= []).Add((limit, quantity, meets));
            }
        }

        if (judged is null || (told.Count(one => one.Kind == "age") > 1 && judged.Exists(one => one.Limit.Wording.Who.Length == 0 && one.Told.Kind == "age")))
        {
            return null;
        }

        var missed = judged.Where(one => !one.Meets).ToList();
        foreach (var miss in missed)
        {
            // Sentences that are alternatives judge all alike, and so do the limits of both sexes where it is not said whose number it is.
            if (judged.Exists(one => one.Meets && one.Limit.Wording.Measure == miss.Limit.Wording.Measure
                && (one.Told == miss.Told || !judged.Exists(other => !other.Meets && other.Limit.Sentence.Key == one.Limit.Sentence.Key))))
            {
                return null;
            }
        }

        var first = missed.Count > 0 ? missed[0] : judged[0];
        // Of a grandmother of 87 nobody asks whether she is of age.
        if (missed.Count == 0 && first.Told.Kind == "age" && first.Told.Amount > first.Limit.Of.Amount + NearAge)
        {
            return null;
        }

        var sentences = judged.Where(one => one.Limit.Wording.Measure == first.Limit.Wording.Measure).Select(one => one.Limit.Sentence).Distinct().ToList();
        return new LimitVerdict(sentences, first.Limit.Wording.Kind, missed.Count == 0, Text(question, first.Told, first.Limit.Yearly), first.Limit.Text);
    }

    // Which of the measures stands nearest.
    private Measure? MeasureOf(Quantity quantity, IReadOnlyList<Word> question, List<RecordLimit> limits)
    {
        Measure? best = null;
        var nearest = int.MaxValue;
        foreach (var measure in words.Measures)
        {
            if (measure.Unit != quantity.Kind || measure.Never.IsIn(question))
            {
                continue;
            }

            // What the record limits goes before what it does not: "nghỉ làm ở công ty 4 tháng".
            var distance = measure.Unit == "age" ? 0 : Distance(measure, quantity, question);
            distance = distance == int.MaxValue || limits.Exists(limit => limit.Wording.Measure == measure) ? distance : distance + FarthestBefore + 1;
            if (distance < nearest)
            {
                (best, nearest) = (measure, distance);
            }
        }

        return best;
    }

    private static int Distance(Measure measure, Quantity quantity, IReadOnlyList<Word> question)
    {
        var before = int.MaxValue;
        foreach (var match in measure.Before.Read(question).Matches)
        {
            var gap = quantity.At - (match.At + match.Length);
            before = gap is >= 0 and <= FarthestBefore ? Math.Min(before, gap) : before;
        }

        var after = measure.After.At(question, quantity.End) is not null;
        return measure.Both ? (after ? before : int.MaxValue) : after ? 0 : before;
    }

    private string? SexOf(Quantity quantity, IReadOnlyList<Word> question)
    {
        CueMatch? last = null;
        foreach (var match in words.Sexes.Read(question).Matches)
        {
            if (match.At + match.Length <= quantity.At && quantity.At - match.At - match.Length <= FarthestSex)
            {
                last = match;
            }
        }

        return last?.Id;
    }

    // True: on the side that the limit names. Null: it may be on either.
    private bool? Side(RecordLimit limit, Quantity told, IReadOnlyList<Word> question)
    {
        var limited = limit.Of;
        var (low, high) = told.Kind switch
        {
            "age" => (Math.Floor(told.Amount), Math.Floor(told.Amount)),
            "money" => Yearly(told, question),
            _ => limited.Unit is CountedIn.Month or CountedIn.Year ? told.Months : told.InDays,
        };
        var mark = told.Kind switch { "age" => limited.Amount, "money" => limited.Money, _ => limited.Unit is CountedIn.Month or CountedIn.Year ? limited.Months.Low : limited.InDays.Low };
        (low, high, var openLow, var openHigh) = Hedged(low, high, told, question);
        if (limit.IsWorkingDays)
        {
            return high <= mark ? true : low >= (mark * 2) + LongestHolidays ? false : null;
        }

        return limit.Wording.Kind switch
        {
            LimitKind.Least => low >= mark ? true : high < mark || (high == mark && openHigh) ? false : null,
            LimitKind.Below => high < mark || (high == mark && openHigh) ? true : low >= mark ? false : null,
            LimitKind.Above => low > mark || (low == mark && openLow) ? true : high <= mark ? false : null,
            _ => high <= mark ? true : low > mark || (low == mark && openLow) ? false : null,
        };
    }

    /// <summary>Days off in a row at most, on which no working day is counted.</summary>
    private const int LongestHolidays = 10;

    private (double Low, double High, bool OpenLow, bool OpenHigh) Hedged(double low, double high, Quantity told, IReadOnlyList<Word> question) => HedgeOf(told, question) switch
    {
        LimitWords.More => (low, high * MostMore, true, false),
        LimitWords.Less => (low * LeastLess, high, false, true),
        LimitWords.About => (low * (1 - AboutShare), high * (1 + AboutShare), false, false),
        _ => (low, high, false, false),
    };

    private const double MostMore = 1.5;
    private const double LeastLess = 0.6;
    private const double AboutShare = 0.15;

    private string? HedgeOf(Quantity told, IReadOnlyList<Word> question)
    {
        foreach (var match in words.Hedges.Read(question).Matches)
        {
            if (match.At + match.Length == told.At || (match.At == told.End && match.Id == LimitWords.More))
            {
                return match.Id;
            }
        }

        return null;
    }

    // A sum each month, day or year; without any word for it, it is that of a year at least.
    private static (double Low, double High) Yearly(Quantity told, IReadOnlyList<Word> question) => PeriodOf(told, question) switch
    {
        "thang" => (told.Money * 12, told.Money * 12),
        "nam" => (told.Money, told.Money),
        "ngay" => (told.Money * 250, told.Money * 366),
        _ => (told.Money, double.MaxValue),
    };

    private static string? PeriodOf(Quantity told, IReadOnlyList<Word> question)
    {
        for (var at = told.End; at <= told.End + 2 && at < question.Count; at++)
        {
            if (question[at].Folded is "thang" or "nam" or "ngay")
            {
                return question[at].Folded;
            }
        }

        for (var at = told.At - 1; at > 0 && at >= told.At - FarthestBefore; at--)
        {
            if (question[at].Folded is "thang" or "nam" or "ngay" && question[at - 1].Folded is "moi" or "mot" or "hang" or "1")
            {
                return question[at].Folded;
            }
        }

        return null;
    }

    private string Text(IReadOnlyList<Word> question, Quantity told, bool yearly)
    {
        var from = words.Hedges.Read(question).Matches.FirstOrDefault(match => match.At + match.Length == told.At) is { Length: > 0 } hedge ? hedge.At : told.At;
        var said = string.Join(' ', question.Skip(from).Take(told.End - from).Select((word, at) => from + at + 1 < told.End && question[from + at + 1].Folded is [>= '1' and <= '9'] ? Written(word).Replace(" đồng", "", StringComparison.Ordinal) : Written(word)));
        return yearly && PeriodOf(told, question) is { } period ? $"{said} một {(period == "thang" ? "tháng" : period == "nam" ? "năm" : "ngày")}" : said;
    }

    private static string Written(Word word) => word.Folded switch
    {
        "ngay" or "hom" or "bua" => "ngày",
        "tuan" => "tuần",
        "thang" => "tháng",
        "nam" => "năm",
        "tuoi" or "tui" => "tuổi",
        "tr" or "trieu" or "cu" => "triệu đồng",
        "ty" or "ti" => "tỷ đồng",
        "k" or "nghin" or "ngan" => "nghìn đồng",
        "ruoi" => "rưỡi",
        "mot" => "một",
        "bon" => "bốn",
        "sau" => "sáu",
        "bay" => "bảy",
        "chin" => "chín",
        "muoi" => "mười",
        "gan" => "gần",
        "hon" => "hơn",
        "qua" => "quá",
        "tren" => "trên",
        "duoi" => "dưới",
        "chua" => "chưa",
        "toi" => "tới",
        "day" => "đầy",
        "du" => "đủ",
        "den" => "đến",
        "khoang" => "khoảng",
        "tam" => "tám",
        _ => word.Folded,
    };

    private List<RecordLimit> Read(Procedure procedure) =>
        [.. RecordSentence.Of(procedure).Where(sentence => sentence.Part is RecordPart.Conditions or RecordPart.Notes or RecordPart.Duration).SelectMany(sentence => RecordLimit.In(sentence, words))];
}
