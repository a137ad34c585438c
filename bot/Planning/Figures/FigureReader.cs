using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Reads what a message says about figures.</summary>
internal sealed partial class FigureReader(
    FigureLexicon lexicon, SlotLexicon slotWords, AgencyReader agencyReader, PlaceReader placeReader, IndicatorReader indicatorReader, IndicatorCatalog catalog)
{
    /// <param name="slots">The message.</param>
    /// <param name="goesOn">The turn before was about figures.</param>
    public FigureReading Read(Slots slots, bool goesOn)
    {
        // "Số tuần 45" sets nothing against week 45, "so tuần 45" does.
        var text = SpokenNumbers.ToDigits(string.Join(' ', slots.Words.Select(word => word is { Folded: "so", Marks.Length: > 0 } ? "sox" : word.Folded)));
        var periods = PeriodMentions.Read(text);
        var kinds = slotWords.Kinds.Read(slots.Rest);
        var wishes = Wishes(slots.Words);
        var group = lexicon.Groups.Read(slots.Words).Matches is [{ Id: var id }, ..] ? lexicon.Group(id) : null;
        var indicators = indicatorReader.ReadAll(slots.Words);
        var aboutFigures = goesOn || indicators.Count > 0 || periods.Period is not null || wishes.Matches.Count > 0;
        var (units, candidates, district) = Units(slots, kinds, aboutFigures, group is not null);
        return new FigureReading
        {
            Wishes = wishes,
            Units = units,
            NewAfterUnit = slots.PlaceMentions.Any(mention => mention.At + mention.Length is var next && next < slots.Words.Count && slots.Words[next].Folded == "moi"),
            Candidates = candidates,
            District = district,
            Group = group,
            Period = periods.Period,
            Baseline = periods.Baseline,
            Year = periods.Year,
            Bound = FigureBound.Read(slots.Question),
            BothEnds = (Top().IsMatch(text) && Bottom().IsMatch(text)) || TwoEnds().IsMatch(text),
            Side = SideOf(slots, text, wishes, group is not null) ?? (wishes.Has(FigureWish.SecondLast) || Bottom().IsMatch(text) ? RankSide.Bottom : Top().IsMatch(text) ? RankSide.Top : null),
            Count = RankRange().Match(text) is { Success: true } range ? Number(range, "to") : FirstOf().Match(text) is { Success: true } first ? Number(first, "n") : slots.Count,
            Quoted = Quoted().Match(slots.Question) is { Success: true } quoted ? QuotedValue(quoted) : null,
            RankAt = slots.RankAt ?? (RankOf().Match(text) is { Success: true } rank ? Number(rank, "n") : null),
            Kind = Instead().Match(text) is { Success: true } instead ? instead.Groups["k"].Value == "bo" ? EntityKind.Ministry : EntityKind.Province : group is not null ? EntityKind.Province : KindOf(kinds),
            Act = Act().Match(text) is { Success: true } act ? act.Groups["n"].Value : null,
            Indicators = indicators,
            OnlyTargets = indicators.Count > 0 && indicators.SelectMany(group => group).All(id => catalog.Find(id)?.Numerator is null && catalog.TargetsOf(id).Any()),
            Unmeasured = lexicon.Unmeasured.Read(slots.Words).Matches is [{ Id: var label }, ..] ? label : null,
        };
    }

    // "Cao nguyên" is no end of a ranking; "đứa cuối" is one.
    private static RankSide? SideOf(Slots slots, string text, CueReading wishes, bool namesGroup) =>
        namesGroup ? Bottom().IsMatch(text) ? RankSide.Bottom : Top().IsMatch(text) || text.Contains("top", StringComparison.Ordinal) ? RankSide.Top : null
        : slots.Side ?? (wishes.Has(FigureWish.Gap) ? null : wishes.Has(FigureWish.Last) ? RankSide.Bottom : wishes.Has(FigureWish.First) ? RankSide.Top : null);

    // Names of indicators hold words that mean something else ("hồ sơ", "so"); "kém nhất" is no gap; "dat" without marks is "đạt" more often than "đặt".
    private CueReading Wishes(IReadOnlyList<Word> words)
    {
        var named = indicatorReader.Spans(words);
        var read = lexicon.Wishes.Read(words);
        return read with
        {
            Matches =
            [
                .. read.Matches.Where(match => !named.Any(span => match.At >= span.At && match.At < span.At + span.Length)
                    && !(match.Id is FigureWish.Gap or FigureWish.Compare && match.At + match.Length < words.Count && words[match.At + match.Length].Folded == "nhat")
                    && !(match.Id == FigureWish.Goal && words[match.At] is { Folded: "dat", Marks: "" })
                    && !(match.Id == FigureWish.Goal && words[match.At].Folded == "dich" && match.At + 1 < words.Count && words[match.At + 1].Folded == "vu")),
            ],
        };
    }

    private (List<string> Units, IReadOnlyList<Place> Candidates, Place? District) Units(Slots slots, CueReading kinds, bool aboutFigures, bool namesGroup)
    {
        var found = new List<(int At, string Id)>();
        Place? district = null;
        IReadOnlyList<Place> candidates = [];
        var agencies = aboutFigures ? Agencies(slots) : slots.Agencies;
        found.AddRange(agencies.Select(match => (match.At, match.Id)));
        var mentions = slots.PlaceMentions;
        if (mentions.Count == 0 && agencies.Count == 0 && aboutFigures && !namesGroup && kinds.Matches.Count == 0)
        {
            // "QN hstt": nothing else says whom it is about. A bare number is no district here.
            mentions = [.. placeReader.Read(slots.Words, slots.AsOf, aboutPlaces: true)
                .Where(mention => mention.Resolution.AskedAs?.IsDistrict != true && (IsWrittenAsAbbreviation(slots.Words[mention.At].Folded, slots.Question) || mention is { At: 0, Resolution.Candidates.Count: > 1 }))];
        }

        foreach (var mention in mentions.OrderBy(mention => mention.At))
        {
            var asked = mention.Resolution.AskedAs ?? mention.Resolution.Place;
            if (asked is null)
            {
                candidates = mention.Resolution.Candidates;
            }
            else if (asked.IsDistrict)
            {
                // "Dưới 5%" names no district 5.
                district = Enumerable.Range(mention.At, mention.Length).All(at => slots.Words[at].Folded.All(char.IsDigit)) ? district : asked;
            }
            else
            {
                found.Add((mention.At, asked.Id));
            }
        }

        // "Tỉnh nào dẫn đầu cả nước": the whole is only where they stand.
        var sets = Wishes(slots.Words);
        var beside = sets.Has(FigureWish.Gap) || sets.Has(FigureWish.Compare);
        var ranks = (found.Count > 0 && !beside && (slots.AsksRank || slots.Side is not null)) || kinds.Matches.Any(match => match.Id is nameof(EntityKind.Province) or nameof(EntityKind.Ministry));
        var wholes = kinds.Matches.Select(match => match.Id).Where(id => !(ranks && id == nameof(EntityKind.Nation)) && id is nameof(EntityKind.Nation) or nameof(EntityKind.MinistryBloc) or nameof(EntityKind.LocalBloc)).ToList();
        found.AddRange(wholes.Select(id => (int.MaxValue, UnitNames.WholeId(Enum.Parse<EntityKind>(id)))));
        if (found.Count == 0 && !WhichOnes().IsMatch(string.Join(' ', slots.Words.Select(word => word.Folded))))
        {
            found.AddRange(Blocs(slots, kinds, sets, beside).Select(id => (0, id)));
        }

        // "Ai mới vào top 3 khối bộ": the bloc says only whom to rank.
        var each = sets.Has(FigureWish.Entered) || sets.Has(FigureWish.Left) || (FigureBound.Read(slots.Question) is not null && !beside && !sets.Has(FigureWish.Goal));
        if (each)
        {
            found.RemoveAll(unit => unit.Id is UnitNames.MinistryBloc or UnitNames.LocalBloc);
        }

        return ([.. found.OrderBy(unit => unit.At).Select(unit => unit.Id).Distinct()], candidates, district);
    }

    // "Địa phương còn cách chỉ tiêu bao nhiêu", "địa phương thua bộ mấy điểm": all of them together.
    private static IEnumerable<string> Blocs(Slots slots, CueReading kinds, CueReading wishes, bool beside)
    {
        var named = kinds.Matches.Select(match => match.Id).ToHashSet(StringComparer.Ordinal);
        var (ministries, provinces) = (named.Contains(nameof(EntityKind.Ministry)), named.Contains(nameof(EntityKind.Province)));
        var goal = wishes.Has(FigureWish.Goal) || wishes.Has(FigureWish.Missed) || slots.Cues.Has(Cues.Intents.Target);
        if (wishes.Has(FigureWish.Both) && slots.Words.Any(word => word.Folded == "khoi"))
        {
            return [UnitNames.MinistryBloc, UnitNames.LocalBloc];
        }

        return (ministries && provinces && beside && slots.Side is null) || (goal && slots.Words.Any(word => word.Folded == "khoi") && ministries == provinces)
            ? [UnitNames.MinistryBloc, UnitNames.LocalBloc]
            : (ministries ^ provinces) && goal && (wishes.Has(FigureWish.Gap) || wishes.Has(FigureWish.Missed)) ? [ministries ? UnitNames.MinistryBloc : UnitNames.LocalBloc]
            : [];
    }

    // "LA" is Long An, "la" is "là"; "qn" is no word of its own.
    private static bool IsWrittenAsAbbreviation(string folded, string question) =>
        !folded.Any(letter => "aeiouy".Contains(letter, StringComparison.Ordinal))
        || Capitals().Matches(question).Any(match => TextFolder.Fold(match.Value) == folded);

    private IReadOnlyList<CueMatch> Agencies(Slots slots)
    {
        var named = agencyReader.ReadWithShort(slots.Words);

        // "Ba bộ tài nguyên, lao động, tư pháp", "văn hóa với xây dựng": the names stand without "Bộ".
        var everyday = lexicon.Ministries.Read(slots.Words).Matches.Where(match => !named.Any(known => match.At < known.At + known.Length && known.At < match.At + match.Length));
        var asked = indicatorReader.Spans(slots.Words);
        return [.. named.Concat(everyday.Where(match => !asked.Any(span => match.At < span.At + span.Length && span.At < match.At + match.Length))).OrderBy(match => match.At)];
    }

    private static EntityKind? KindOf(CueReading kinds)
    {
        var named = kinds.Matches.Select(match => match.Id).ToList();
        return named.Contains(nameof(EntityKind.Ministry)) && named.Contains(nameof(EntityKind.Province)) ? null
            : named.Contains(nameof(EntityKind.Ministry)) ? EntityKind.Ministry
            : named.Contains(nameof(EntityKind.Province)) ? EntityKind.Province
            : named.Contains(nameof(EntityKind.MinistryBloc)) ? EntityKind.Ministry
            : named.Contains(nameof(EntityKind.LocalBloc)) ? EntityKind.Province
            : null;
    }

    private static decimal? QuotedValue(Match match) =>
        decimal.TryParse(match.Groups["p"].Success ? match.Groups["p"].Value.Replace(',', '.') : match.Groups["n"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int Number(Match match, string group) => Math.Clamp(int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture), 1, 100);

    [GeneratedRegex(@"(?<![\d.,])(?<p>\d{1,3}(?:[.,]\d{1,2})?) ?%|(?<![\d.,])(?<p>\d{1,2},\d{1,2})(?![\d.,]*\d)|(?<![\d.,])(?<n>\d{1,3}(?:\.\d{3}){1,2})(?![\d.,]*\d)")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:tinh|bo|dia phuong|noi|don vi|nganh|thanh pho|ai) nao\b|\bnhung (?:tinh|bo|dia|noi|don)|\bmay (?:tinh|bo|dia|noi|don)|\bbao nhieu (?:tinh|bo|dia|noi|don|nganh)|\bai\b|\bdanh sach\b|\bcac tinh nao\b")]
    private static partial Regex WhichOnes();

    [GeneratedRegex(@"\b(?:quyet dinh|qd|nghi quyet|nq|chuong trinh|chien luoc)(?: \w+){0,4}? (?<n>\d{2,4})\b")]
    private static partial Regex Act();

    [GeneratedRegex(@"\b\p{Lu}{2,4}\b")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b(?:hai dau|ca top lan|ca dau lan|dau va cuoi|dau lan cuoi|cao lan thap|hai cuc|ca dau ca cuoi|top lan bet)\b")]
    private static partial Regex TwoEnds();

    [GeneratedRegex(@"\blay (?<k>tinh|dia phuong|bo)\b")]
    private static partial Regex Instead();

    [GeneratedRegex(@"\b(?:cao nhat|dau bang|dan dau|dung dau|nhieu nhat|tot nhat|tinh dau|bo dau|dong nhat|ai cao)\b")]
    private static partial Regex Top();

    [GeneratedRegex(@"\b(?:thap nhat|cuoi bang|bet|bet bang|doi so|it nhat|kem nhat|tinh cuoi|bo cuoi|tinh chot|bo chot|chot bang|dung chot|let det|cham nhat|te nhat|ai thap|vang nhat|vang|kem|yeu|lot day|duoi day|xep cuoi|nhom cuoi|nhom thap|day bang|thoat day|tu duoi len|tu duoi|o duoi)\b")]
    private static partial Regex Bottom();

    [GeneratedRegex(@"\b(?:tu )?hang \d{1,2} (?:den|toi)(?: hang)? (?<to>\d{1,2})\b")]
    private static partial Regex RankRange();

    [GeneratedRegex(@"\b(?<n>\d{1,2}) (?:tinh|bo|dia phuong|don vi|noi|thanh pho|nganh)?(?: cap tinh)? ?(?:dau|cuoi|thap nhat|cao nhat|bet|doi so|dung dau|dung cuoi)\b|\blay (?<n>\d{1,2})$")]
    private static partial Regex FirstOf();

    [GeneratedRegex(@"\b(?:hang|thu|thu hang|vi tri|vi tri thu|dung thu|xep thu) (?<n>\d{1,2})\b")]
    private static partial Regex RankOf();
}
