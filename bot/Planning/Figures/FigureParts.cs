using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Messages about figures that are more than one plain question: a slip of the tongue put right, a quoted directive with a question, and
/// several wishes at once. Each part is read as a message of its own and completed from the parts beside it.
/// </summary>
internal sealed partial class FigureParts(SlotReader slotReader, FigureReader reader, ClaimReader claims, FigureLexicon lexicon, FigureLimitLexicon limits, UnitNames names, IndicatorCatalog catalog)
{
    /// <summary>More wishes than a person reads in one answer.</summary>
    private const int MostWishes = 3;
    private const int MostParts = 8;

    /// <summary>What is to be asked instead of the whole message, in its order; null: the whole message is one question.</summary>
    public IReadOnlyList<FigurePart>? Of(Slots whole, FigureReading reading)
    {
        if (SelfCorrection.Of(whole.Question) is { } correction && Read(correction.Meant, whole) is { NamesSomething: true } meant)
        {
            return correction.Taken is null ? [meant]
                : Read(correction.Taken, whole) is { NamesSomething: true } taken ? [meant.InsteadOf(taken)]
                : null;
        }

        if (QuotedDirective.Of(whole.Question) is { } directive && Read(directive.Quote, whole) is { Reading: { Indicators.Count: > 0 } } ordered
            && Read(directive.Question, whole) is var asked && (asked.NamesSomething || AsksWhence().IsMatch(Folded(asked.Slots))))
        {
            return [AboutDirective(asked, ordered)];
        }

        return reading.Unmeasured is not null || (reading.Crossed is not null && reading.Indicators.Count < 2) ? null : Claims(whole, reading) ?? Several(whole) ?? OfBothKinds(whole, reading);
    }

    // "Mức này" is the mark of the directive; a unit beside a target asks how far it is.
    private static FigurePart AboutDirective(FigurePart asked, FigurePart ordered)
    {
        var own = asked.Reading;
        var filled = asked.FilledFrom(ordered with { Reading = ordered.Reading with { Units = [], Kind = null, Period = own.Units.Count > 0 || own.AsksWhich ? null : ordered.Reading.Period } });
        var isGoal = ordered.Reading.Has(FigureWish.Goal) || ordered.Reading.NamesTarget || ordered.Reading.Year is not null || (ordered.Reading.Bound is { Comparison: ">=" });
        if (own.Units.Count == 0 && (own.Kind is not null || own.AsksWhich) && ordered.Reading.Bound is { } mark)
        {
            // The act and its year only say where the mark comes from.
            return filled with
            {
                Slots = filled.Slots with { Cues = filled.Slots.Cues with { Matches = [.. filled.Slots.Cues.Matches.Where(match => match.Id != Intents.Target)] } },
                Reading = filled.Reading with
                {
                    Act = null,
                    ActSetsTargets = false,
                    Year = null,
                    NamesTarget = false,
                    Period = own.Period?.StartsWith("year:", StringComparison.Ordinal) == true ? null : own.Period,
                    Wishes = own.Wishes with { Matches = [.. own.Wishes.Matches.Where(match => match.Id != FigureWish.Goal)] },
                    Bound = own.Bound ?? (own.Has(FigureWish.Met) || own.Has(FigureWish.Gap) ? mark with { Comparison = ">=" } : own.Has(FigureWish.Missed) ? mark with { Comparison = "<" } : mark),
                },
            };
        }

        var aimed = filled.Reading with { GoalYear = own.GoalYear ?? ordered.Reading.Year, Quoted = own.Quoted ?? ordered.Reading.Quoted, NamesTarget = own.NamesTarget || isGoal };
        return filled with
        {
            Reading = own.Units.Count == 1 && isGoal ? ActualBesideGoal.Measured(aimed)
                : aimed,
        };
    }

    // "Cả bộ cả tỉnh": the same question of both.
    private static List<FigurePart>? OfBothKinds(Slots whole, FigureReading reading) =>
        BothKinds().IsMatch(Folded(whole)) && reading.Units.All(FigureLimits.IsWhole) && (reading.Side is not null || reading.Bound is not null || reading.Count is not null) && reading.Crossed is null
        && !reading.Has(FigureWish.Gap)
            ? [.. new[] { EntityKind.Ministry, EntityKind.Province }.Select(kind => new FigurePart(whole, reading with { Kind = kind, Units = [], BothEnds = false }))]
            : null;

    // "Lượt truy cập đứng đầu mà hồ sơ lại gần bét, đúng không": two things are said of one unit, and each is decided by a record of its own.
    private List<FigurePart>? Claims(Slots whole, FigureReading reading)
    {
        if (!reading.AsksTruth || reading.Units is not [var unit] || reading.Indicators.Count < 2)
        {
            return null;
        }

        var texts = new List<string>();
        foreach (var text in Joints().Split(whole.Question).Where(text => text.Trim().Length > 1))
        {
            // What names no indicator ("đúng không em") belongs to the clause in front of it.
            if (texts.Count > 0 && Read(text, whole).Reading.Indicators.Count == 0)
            {
                texts[^1] = $"{texts[^1]}, {text}";
            }
            else
            {
                texts.Add(text);
            }
        }

        if (texts.Count is < 2 or > MostWishes)
        {
            return null;
        }

        var parts = texts.ConvertAll(text => Read(text, whole) is { Reading.AsksTruth: true } asked ? asked : Read($"{text} {Truth}", whole));
        if (!parts.TrueForAll(part => part.Reading.Indicators.Count == 1 && part.Reading.Units.All(named => named == unit)))
        {
            return null;
        }

        // The name alone: what is said of the one is not said of the other.
        return parts.ConvertAll(part => Claimed(part with { Reading = part.Reading with { Units = [unit], Period = part.Reading.Period ?? reading.Period } }));
    }

    // A claim is read of a unit, which the second clause does not repeat.
    private FigurePart Claimed(FigurePart part) => part with { Reading = part.Reading with { Claim = claims.Of(part.Slots, part.Reading) } };

    private const string Truth = "đúng không";

    private List<FigurePart>? Several(Slots whole)
    {
        var texts = Joints().Split(whole.Question).Where(text => text.Trim().Length > 1).Take(MostParts + 1).ToList();
        if (texts.Count is < 2 or > MostParts)
        {
            return null;
        }

        var parts = texts.ConvertAll(text => Read(text, whole));
        var asking = Enumerable.Range(0, parts.Count).Where(at => parts[at].NamesSomething && Asks(parts[at])).ToList();
        if (asking.Count < 2 || !(AskDifferently([.. asking.Select(at => parts[at].Reading)]) || RankAndName([.. asking.Select(at => parts[at])])))
        {
            return null;
        }

        var filled = new List<FigurePart>();
        foreach (var at in asking)
        {
            var own = parts[at];
            foreach (var near in Enumerable.Range(0, at).Reverse().Concat(Enumerable.Range(at + 1, parts.Count - at - 1)))
            {
                // A whole beside it is not what a later wish without a name is about.
                own = own.FilledFrom(parts[near]);
            }

            filled.Add(own with { Reading = Shortened(own.Reading) });
        }

        return filled.Count <= MostWishes ? filled : null;
    }

    // "Bộ nào nhất" among other wishes asks for one.
    private static FigureReading Shortened(FigureReading reading) =>
        reading is { AsksWhich: true, Side: not null, Count: null, BothEnds: false } ? reading with { Count = 1 } : reading;

    // One answer tells several figures of one question; it does not tell two questions.
    private static bool AskDifferently(IReadOnlyList<FigureReading> all)
    {
        // "Còn bộ thì bao nhiêu" asks the same of others.
        List<FigureReading> parts = [.. all.Where(part => !NamesKindAlone(part))];
        var named = parts.Where(part => part.Indicators.Count > 0).Select(part => part.Indicators[0][0]).Distinct().Count();
        var goals = parts.Count(IsGoal);
        var reports = parts.Count(part => part.Has(FigureWish.Periods));
        var ranked = parts.Where(part => !IsGoal(part) && part.Units.Count == 0 && (part.Side is not null || part.Bound is not null || part.Count is not null)).ToList();
        var kinds = ranked.Select(part => part.Kind).OfType<EntityKind>().Distinct().Count();
        return named > 1
            || (goals > 0 && goals < parts.Count)
            || (reports > 0 && reports < parts.Count)
            || kinds > 1
            || (ranked.Count > 1 && ranked.Exists(part => part.Bound is not null && part.AsksWhich) && ranked.Exists(part => part is { Bound: null, Side: not null, AsksWhich: true }))
            || (goals > 1 && parts.Where(IsGoal).Select(part => part.Year ?? part.GoalYear).Distinct().Count() > 1 && parts.Count(part => part.Has(FigureWish.Gap)) > 1);
    }

    // "5 tỉnh thấp nhất và Hà Nội đứng thứ mấy", "bình quân bao nhiêu, tỉnh nào cao nhất": who stands at an end, and something that this does not tell.
    private static bool RankAndName(IReadOnlyList<FigurePart> parts)
    {
        var ranks = parts.Count(part => part.Reading is { Units.Count: 0, Bound: null, Baseline: null, Places.Count: < 2 } && (part.Reading.Side is not null || part.Reading.Count is not null) && (part.Reading.AsksWhich || part.Reading.Kind is not null || part.Reading.Count is not null) && !IsMean(part));
        var others = parts.Count(part => IsMean(part)
            || (part.Reading is { Side: null, Count: null, Bound: null, Baseline: null, SetsBeside: false, Claim: null, Excluded.Count: 0, Places.Count: 0 } && part.Reading.Units.Any(unit => !FigureLimits.IsWhole(unit))
                && (part.Reading.AsksRank || HowMuch().IsMatch(Folded(part.Slots))) && !IsGoal(part.Reading) && !part.Reading.Has(FigureWish.Change) && !part.Reading.Has(FigureWish.Left) && !part.Reading.Has(FigureWish.Entered)));
        return ranks > 0 && others > 0 && ranks + others == parts.Count;
    }

    private static bool IsMean(FigurePart part) => part.Reading is { Side: null, Count: null } && part.Reading.Units.All(FigureLimits.IsWhole) && (part.Reading.IsMean || part.Slots.Cues.Has(Intents.Average));

    private static bool NamesKindAlone(FigureReading part) =>
        part is { Side: null, Bound: null, Count: null, RankAt: null, AsksWhich: false, Group: null, Period: null, Indicators.Count: 0, Quoted: null } && part.Units.All(FigureLimits.IsWhole) && !IsGoal(part)
        && !part.Has(FigureWish.Periods) && !part.Has(FigureWish.Missed) && !part.Has(FigureWish.Met);

    private static bool IsGoal(FigureReading part) => part.Has(FigureWish.Goal) || part.NamesTarget;

    // "… và lượt truy cập tuần 51 của Hà Tĩnh", "…, mục tiêu mỗi khối".
    private static bool Asks(FigurePart part) => (part.Reading is { Units.Count: > 0, Indicators.Count: > 0 }) || (IsGoal(part.Reading) && !part.Reading.Has(FigureWish.Gap) && !part.Reading.Has(FigureWish.Compare)) || AsksInWords().IsMatch(Folded(part.Slots)) || (part.Reading is { Count: not null, Kind: not null } && part.Reading.Units.Count == 0) || part.Slots.Question.Contains('?', StringComparison.Ordinal);

    private FigurePart Read(string text, Slots whole)
    {
        var slots = slotReader.Read(new PlanningRequest(text, whole.AsOf, whole.AsOf, null, null, whole.ForOfficial));
        slots = reader.Plain(slots.Mended?.Value ?? slots);
        return new FigurePart(slots, reader.Read(slots, goesOn: true));
    }

    private static string Folded(Slots slots) => slots.Folded;

    [GeneratedRegex(@"\b(?:bao nhieu|may|nhieu|the nao|ra sao)\b")]
    private static partial Regex HowMuch();

    [GeneratedRegex(@"\b(?:nam|giai doan|quyet dinh|van ban|can cu|qd|ke hoach) (?:nao|may|bao nhieu|dau)\b")]
    private static partial Regex AsksWhence();

    [GeneratedRegex(@"\b(?:nao|ai|may|bao nhieu|nhieu|gi|dau|sao|the nao|chua|khong|ko)\b")]
    private static partial Regex AsksInWords();

    [GeneratedRegex(@"\bca (?:cac |khoi )?(?:bo(?: nganh)?) (?:lan|va|voi|cung|ca)(?: ca)? (?:cac |khoi )?(?:tinh|dia phuong)\b|\bca (?:cac |khoi )?(?:tinh|dia phuong) (?:lan|va|voi|cung|ca)(?: ca)? (?:cac |khoi )?bo\b")]
    private static partial Regex BothKinds();

    [GeneratedRegex(@"[;:\n]+|(?<=\?)|,(?![0-9])|\s[–—-]\s|\(\s*[0-9a-c]\s*\)|\s(?:và|va|còn|mà)\s(?=\S+\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();
}
