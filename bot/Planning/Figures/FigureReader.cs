using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Reads what a message says about figures.</summary>
internal sealed partial class FigureReader(
    FigureLexicon lexicon, SlotLexicon slotWords, UnitReader unitReader, IndicatorReader indicatorReader, IndicatorCatalog catalog)
{
    private const int MostCounted = 100;

    /// <param name="slots">The message.</param>
    /// <param name="goesOn">The turn before was about figures.</param>
    public FigureReading Read(Slots slots, bool goesOn)
    {
        // "Số tuần 45" sets nothing against week 45, "so tuần 45" does.
        var text = SpokenNumbers.ToDigits(string.Join(' ', slots.Words.Select(word => word is { Folded: "so", Marks.Length: > 0 } ? "sox" : word.Folded)));
        var periods = PeriodMentions.Read(text);
        var kinds = slotWords.Kinds.Read(slots.Rest);
        var wishes = Wishes(slots.Words);
        var ends = lexicon.Ends.Read(slots.Words);
        var scopes = lexicon.Scopes.Read(slots.Words);
        var group = lexicon.Groups.Read(slots.Words).Matches is [{ Id: var id }, ..] ? lexicon.Group(id) : null;
        var indicators = indicatorReader.ReadAll(slots.Words);
        var bound = FigureBound.Read(slots.Question);
        var aboutFigures = goesOn || indicators.Count > 0 || periods.Period is not null || wishes.Matches.Count > 0;
        var units = unitReader.Read(slots, kinds, wishes, aboutFigures, namesGroup: group is not null, hasBound: bound is not null);
        return new FigureReading
        {
            Wishes = wishes,
            Units = units.Ids,
            Candidates = units.Candidates,
            District = units.District,
            NewAfterUnit = slots.PlaceMentions.Any(mention => slots.Words.ElementAtOrDefault(mention.At + mention.Length).Folded == "moi"),
            Group = group,
            Period = periods.Period,
            Baseline = periods.Baseline,
            Year = periods.Year,
            Bound = bound,
            BothEnds = ends.Has(FigureEnd.Both) || (ends.Has(FigureEnd.Top) && ends.Has(FigureEnd.Bottom)),
            Side = SideOf(slots, wishes, ends, namesGroup: group is not null),
            Count = RankRange().Match(text) is { Success: true } range ? Number(range, "to") : FirstOf().Match(text) is { Success: true } first ? Number(first, "n") : slots.Count,
            Quoted = QuotedIn(slots.Question),
            RankAt = NumberReader.RankAt(text) ?? (Ordinal().Match(text) is { Success: true } ordinal ? Number(ordinal, "n") : null),
            Kind = scopes.Has(FigureScope.TakeMinistry) ? EntityKind.Ministry
                : scopes.Has(FigureScope.TakeProvince) || group is not null ? EntityKind.Province
                : KindOf(kinds),
            Act = Act().Match(text) is { Success: true } act ? act.Groups["n"].Value : null,
            Indicators = indicators,
            OnlyTargets = indicators.Count > 0 && indicators.SelectMany(versions => versions).All(HasOnlyTargets),
            Unmeasured = lexicon.Unmeasured.Read(slots.Words).Matches is [{ Id: var label }, ..] ? label : null,
        };
    }

    private static RankSide? SideOf(Slots slots, CueReading wishes, CueReading ends, bool namesGroup)
    {
        RankSide? end = ends.Has(FigureEnd.Bottom) ? RankSide.Bottom : ends.Has(FigureEnd.Top) ? RankSide.Top : null;
        if (namesGroup)
        {
            // "Cao nguyên" is no end of a ranking.
            return end ?? (slots.Words.Any(word => word.Folded == "top") ? RankSide.Top : null);
        }

        // "Đứa cuối" is an end; "kém ông đầu bảng mấy điểm" names what is measured against.
        RankSide? meant = wishes.Has(FigureWish.Gap) ? null : wishes.Has(FigureWish.Last) ? RankSide.Bottom : wishes.Has(FigureWish.First) ? RankSide.Top : null;
        return slots.Side ?? meant ?? (wishes.Has(FigureWish.SecondLast) ? RankSide.Bottom : end);
    }

    private bool HasOnlyTargets(string indicatorId) => catalog.Find(indicatorId)?.Numerator is null && catalog.TargetsOf(indicatorId).Any();

    private CueReading Wishes(IReadOnlyList<Word> words)
    {
        // Names of indicators hold words that mean something else ("hồ sơ", "so").
        var named = indicatorReader.Spans(words);
        var read = lexicon.Wishes.Read(words);
        return read with { Matches = [.. read.Matches.Where(match => !named.Any(span => match.At >= span.At && match.At < span.At + span.Length) && IsMeant(match, words))] };
    }

    private static bool IsMeant(CueMatch match, IReadOnlyList<Word> words)
    {
        var next = words.ElementAtOrDefault(match.At + match.Length).Folded;
        return match.Id switch
        {
            // "Kém nhất" is no gap.
            FigureWish.Gap or FigureWish.Compare => next != "nhat",
            // Without marks "dat" is "đạt" more often than "đặt", and "dich vu" is no "đích".
            FigureWish.Goal => words[match.At] is not { Folded: "dat", Marks: "" } && !(words[match.At].Folded == "dich" && words.ElementAtOrDefault(match.At + 1).Folded == "vu"),
            _ => true,
        };
    }

    private static EntityKind? KindOf(CueReading kinds)
    {
        var ministries = kinds.Has(nameof(EntityKind.Ministry));
        var provinces = kinds.Has(nameof(EntityKind.Province));
        return ministries != provinces ? ministries ? EntityKind.Ministry : EntityKind.Province
            : ministries ? null
            : kinds.Has(nameof(EntityKind.MinistryBloc)) ? EntityKind.Ministry
            : kinds.Has(nameof(EntityKind.LocalBloc)) ? EntityKind.Province
            : null;
    }

    private static decimal? QuotedIn(string question)
    {
        if (Quoted().Match(question) is not { Success: true } quoted)
        {
            return null;
        }

        var digits = quoted.Groups["share"] is { Success: true, Value: var share } ? share.Replace(',', '.') : quoted.Groups["count"].Value.Replace(".", "", StringComparison.Ordinal);
        return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static int Number(Match match, string group) => Math.Clamp(int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture), 1, MostCounted);

    /// <summary>"0,52%", "61,83", "13.954.795".</summary>
    [GeneratedRegex(@"(?<![0-9.,])(?<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%|(?<![0-9.,])(?<share>[0-9]{1,2},[0-9]{1,2})(?![0-9.,]*[0-9])|(?<![0-9.,])(?<count>[0-9]{1,3}(?:\.[0-9]{3}){1,2})(?![0-9.,]*[0-9])")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:quyet dinh|qd|nghi quyet|nq|chuong trinh|chien luoc)(?: \w+){0,4}? (?<n>[0-9]{2,4})\b")]
    private static partial Regex Act();

    [GeneratedRegex(@"\b(?:tu )?hang [0-9]{1,2} (?:den|toi)(?: hang)? (?<to>[0-9]{1,2})\b")]
    private static partial Regex RankRange();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,2}) (?:tinh|bo|dia phuong|don vi|noi|thanh pho|nganh)?(?: cap tinh)? ?(?:dau|cuoi|thap nhat|cao nhat|bet|doi so|dung dau|dung cuoi)\b|\blay (?<n>[0-9]{1,2})$")]
    private static partial Regex FirstOf();

    /// <summary>"Ông thứ 3": among figures a rank, elsewhere a day of the week.</summary>
    [GeneratedRegex(@"\bthu (?<n>[0-9]{1,2})\b")]
    private static partial Regex Ordinal();
}
