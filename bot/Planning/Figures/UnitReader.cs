using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Whose figures a message is about.</summary>
/// <param name="Ids">Places, ministries and wholes, in the order of the message.</param>
/// <param name="Candidates">Two or more when an abbreviation means several places.</param>
/// <param name="District">A district or a town: nobody measures those.</param>
internal sealed record UnitsNamed(IReadOnlyList<string> Ids, IReadOnlyList<Place> Candidates, Place? District)
{
    /// <summary>Named only to be left out of a ranking.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}

/// <summary>Finds provinces, ministries and wholes in a message about figures, by every name that officials use.</summary>
internal sealed partial class UnitReader(FigureLexicon lexicon, AgencyReader agencyReader, PlaceReader placeReader, IndicatorReader indicatorReader, PlaceDirectory places)
{
    /// <param name="slots">The message.</param>
    /// <param name="kinds">Kinds of unit that it names.</param>
    /// <param name="wishes">What it wants.</param>
    /// <param name="aboutFigures">So that short names count that mean something else in other messages.</param>
    /// <param name="namesGroup">A region is named.</param>
    /// <param name="hasBound">A limit is named.</param>
    public UnitsNamed Read(Slots slots, CueReading kinds, CueReading wishes, bool aboutFigures, bool namesGroup, bool hasBound)
    {
        var found = new List<(int At, string Id)>();
        var agencies = aboutFigures ? [.. Agencies(slots.Words).Where(match => !IsNumberWord(match, slots))] : slots.Agencies;
        found.AddRange(agencies.Select(match => (match.At, match.Id)));
        var mentions = OutsideIndicators(slots);
        if (mentions.Count == 0 && agencies.Count == 0 && aboutFigures && !namesGroup && kinds.Matches.Count == 0)
        {
            // "QN hstt": nothing else says whom it is about.
            mentions = [.. placeReader.Read(slots.Words, slots.AsOf, aboutPlaces: true).Where(mention => CanStandAlone(mention, slots))];
        }

        else if (IsBeside(wishes) && aboutFigures)
        {
            // "LS trừ Ninh Bình": beside another name an abbreviation in capitals is one too.
            mentions =
            [
                .. mentions,
                .. placeReader.Read(slots.Words, slots.AsOf, aboutPlaces: true).Where(mention => mention.Length == 1 && (IsInCapitals(mention, slots) || StandsBeside(mention, slots))
                    && mention.Resolution.AskedAs?.IsDistrict != true && mentions.All(other => mention.At < other.At || mention.At >= other.At + other.Length)),
            ];
        }

        Place? district = null;
        IReadOnlyList<Place> candidates = [];
        foreach (var mention in mentions)
        {
            var asked = mention.Resolution.AskedAs ?? mention.Resolution.Place;
            if (asked is null)
            {
                candidates = mention.Resolution.Candidates;
            }
            else if (IsWhereReportWasRead(mention, slots) || IsCopula(mention, slots))
            {
                // "Hội nghị tại Đà Nẵng" is a report; "khối tỉnh là ai" typed without marks names no LA.
            }
            else if (mention.Length == 1 && slots.Words[mention.At].Folded == "kh" && IsPlanNamed(mention.At, slots.Words))
            {
                // "Theo KH 2022" is a plan, no Khánh Hòa.
            }
            else if (IsNumber(mention, slots))
            {
                // "Mức độ 4" names no district.
            }
            else if (!asked.IsDistrict)
            {
                found.Add((mention.At, asked.Id));
            }
            else
            {
                district = asked;
            }
        }

        if (aboutFigures)
        {
            found.AddRange(Initials(slots).Where(unit => found.TrueForAll(other => other.Id != unit.Id)));
        }

        var excluded = LeftOut([.. found.OrderBy(unit => unit.At)], slots);
        found.RemoveAll(excluded.Contains);
        found.AddRange(Wholes(slots, kinds, wishes, namesUnits: found.Count > 0).Select(id => (int.MaxValue, id)));
        if (found.Count == 0 && !lexicon.Scopes.Read(slots.Words).Has(FigureScope.Which))
        {
            found.AddRange(Blocs(slots, kinds, wishes).Select(id => (0, id)));
        }

        foreach (var whole in BlocsByWords.In(slots.Folded, found.Count, IsBeside(wishes)))
        {
            found.RemoveAll(unit => unit.Id == whole);
            found.Add((int.MaxValue, whole));
        }

        if (found is [{ Id: UnitNames.MinistryBloc or UnitNames.LocalBloc } bloc] && IsBeside(wishes) && slots is { Side: null, Count: null })
        {
            // "So giữa khối bộ với mấy tỉnh": the other bloc is called by its kind alone.
            found.AddRange(OtherBloc(bloc.Id, kinds).Select(id => (int.MaxValue, id)));
        }

        // "Ai mới vào top 3 khối bộ", "bên khối tỉnh, ai đông nhất": the bloc says only whom to rank.
        var asksWhich = lexicon.Scopes.Read(slots.Words).Has(FigureScope.Which) && !IsBeside(wishes);
        if ((asksWhich && !BlocsByWords.AsksEach(slots.Folded)) || wishes.Has(FigureWish.Entered) || wishes.Has(FigureWish.Left) || (hasBound && !IsBeside(wishes) && !wishes.Has(FigureWish.Goal) && !wishes.Has(FigureWish.Met)))
        {
            found.RemoveAll(unit => unit.Id is UnitNames.MinistryBloc or UnitNames.LocalBloc);
        }

        return new UnitsNamed([.. found.OrderBy(unit => unit.At).Select(unit => unit.Id).Distinct()], candidates, district) { Excluded = [.. excluded.Select(unit => unit.Id).Distinct()] };
    }

    // "Nộp trực tuyến Quảng Ninh" typed without marks: the last word of the indicator begins no "Tuyên Quang".
    private IReadOnlyList<PlaceMention> OutsideIndicators(Slots slots)
    {
        var words = slots.Words;
        if (indicatorReader.Spans(words).FirstOrDefault(span => slots.PlaceMentions.Any(mention => span.At < mention.At && mention.At < span.At + span.Length && mention.At + mention.Length > span.At + span.Length)) is not { Length: > 0 } crossed)
        {
            return slots.PlaceMentions;
        }

        var from = crossed.At + crossed.Length;
        return
        [
            .. slots.PlaceMentions.Where(mention => mention.At + mention.Length <= crossed.At),
            .. placeReader.Read([.. words.Skip(from)], slots.AsOf, aboutPlaces: false).Select(mention => mention with { At = mention.At + from }),
        ];
    }

    private static bool IsPlanNamed(int at, IReadOnlyList<Word> words) =>
        words.ElementAtOrDefault(at + 1).Folded is { } next && (next is "nam" or "giao" or "cua" || (next.Length == 4 && next.All(char.IsDigit)))
        && at > 0 && words[at - 1].Folded is "theo" or "so" or "cua" or "trong" or "voi" or "muc";

    private static IEnumerable<string> OtherBloc(string bloc, CueReading kinds) =>
        bloc == UnitNames.MinistryBloc && kinds.Has(nameof(EntityKind.Province)) ? [UnitNames.LocalBloc]
        : bloc == UnitNames.LocalBloc && kinds.Has(nameof(EntityKind.Ministry)) ? [UnitNames.MinistryBloc]
        : [];

    // The first ones named, one right behind the other.
    private List<(int At, string Id)> LeftOut(List<(int At, string Id)> found, Slots slots) =>
        found.Count > 0 && IsLeftOut(found[0].At, slots)
            ? [.. found.TakeWhile((unit, i) => i == 0 || unit.At - found[i - 1].At <= NextWithin)]
            : [];

    private const int NextWithin = 4;

    private static readonly Word Department = Word.Split("sở")[0];

    // "Bỏ Hòa Bình ra thì ai nhất", "không kể Đà Nẵng, top 3".
    private bool IsLeftOut(int at, Slots slots)
    {
        var opens = slots.Words[0] == Without || slots.Words[0].Folded is "tru" or "loai";
        if (at == int.MaxValue || (!opens && slots.Side is null && !lexicon.Scopes.Read(slots.Words).Has(FigureScope.Which)))
        {
            return false;
        }

        var before = slots.Words.Take(at).TakeLast(LeftOutWithin).ToList();
        // "Bo Thua Thien Hue" typed without marks: no ministry is called by the name of a province.
        var drops = at > 0 && slots.Side is not null && slots.Words[at - 1] is { Folded: "bo", Marks: "" } && slots.PlaceMentions.Any(mention => mention.At == at);
        return drops || before.Exists(word => word == Without || word.Folded is "tru" or "loai" or "ngoai")
            || before.Zip(before.Skip(1)).Any(pair => pair is { First.Folded: "khong", Second.Folded: "ke" or "tinh" or "gom" });
    }

    private const int LeftOutWithin = 3;

    private static readonly Word Without = Word.Split("bỏ")[0];

    private static bool IsBeside(CueReading wishes) => wishes.Has(FigureWish.Gap) || wishes.Has(FigureWish.Compare);

    // "QNi" is Quảng Ninh, "HNa" Hà Nam: the first letter of the one syllable, the head of the other.
    private IEnumerable<(int At, string Id)> Initials(Slots slots)
    {
        foreach (Match match in Abbreviated().Matches(slots.Question))
        {
            var folded = TextFolder.Fold(match.Value);
            var meant = places.All.Where(place => !place.IsDistrict && IsShort(folded, TextFolder.Fold(place.Name).Split(' '))).Select(place => place.Name).Distinct().ToList();
            if (meant.Count == 1 && places.Resolve(meant[0], slots.AsOf) is { AskedAs: var old, Place: { } place })
            {
                var at = slots.Words.ToList().FindIndex(word => word.Folded == folded);
                yield return (Math.Max(at, 0), (old ?? place).Id);
            }
        }
    }

    private static bool IsShort(string typed, string[] name) => name.Length == 2 && typed[0] == name[0][0] && name[1].StartsWith(typed[1..], StringComparison.Ordinal);

    private static bool IsWhereReportWasRead(PlaceMention mention, Slots slots)
    {
        var at = mention.At - 1;
        at -= at > 0 && slots.Words[at].Folded is "tai" or "o" ? 1 : 0;
        return at > 0 && (slots.Words[at].Folded, slots.Words[at - 1].Folded) is ("nghi", "hoi") or ("cao", "bao");
    }

    private static bool IsCopula(PlaceMention mention, Slots slots)
    {
        var (at, last) = (mention.At + mention.Length - 1, slots.Words[mention.At + mention.Length - 1]);
        return last is { Folded: "la", Marks: "" } && slots.Words.ElementAtOrDefault(at + 1).Folded is "ai" or "gi" or "may" or "bao" or "tinh" or "bo" or "noi" or "nhung"
            && !Capitals().Matches(slots.Question).Any(match => TextFolder.Fold(match.Value) == "la");
    }

    // "Dưới 5%" names no district 5.
    private static bool IsNumber(PlaceMention mention, Slots slots) =>
        Enumerable.Range(mention.At, mention.Length).All(at => slots.Words[at].Folded.All(char.IsDigit));

    // "LA" is Long An, "la" is "là"; "qn" is no word of its own; "Thái" at the head is a place, if not a certain one.
    private static bool CanStandAlone(PlaceMention mention, Slots slots)
    {
        var folded = slots.Words[mention.At].Folded;
        return mention.Resolution.AskedAs?.IsDistrict != true
            && (!folded.Any(letter => "aeiouy".Contains(letter, StringComparison.Ordinal))
                || IsInCapitals(mention, slots)
                || mention is { At: 0, Resolution.Candidates.Count: > 1 });
    }

    // "hb vs lạng sơn": typed small, between what sets two beside each other.
    private static bool StandsBeside(PlaceMention mention, Slots slots) =>
        slots.Words[mention.At].Folded is var typed && typed != "bn" && !typed.Any(letter => "aeiouy".Contains(letter, StringComparison.Ordinal))
        && (slots.Words.ElementAtOrDefault(mention.At + 1).Folded is "vs" or "voi" || (mention.At > 0 && slots.Words[mention.At - 1].Folded is "vs" or "voi" or "hon" or "kem" or "thua"));

    private static bool IsInCapitals(PlaceMention mention, Slots slots) =>
        Capitals().Matches(slots.Question).Any(match => TextFolder.Fold(match.Value) == slots.Words[mention.At].Folded);

    // "Tỉnh nào dẫn đầu cả nước": the whole is only where they stand.
    private static IEnumerable<string> Wholes(Slots slots, CueReading kinds, CueReading wishes, bool namesUnits)
    {
        var ranks = (namesUnits && ((!IsBeside(wishes) && (slots.AsksRank || slots.Side is not null)) || RankWording.PlacesInNation(slots.Folded)))
            || kinds.Matches.Any(match => match.Id is nameof(EntityKind.Province) or nameof(EntityKind.Ministry));
        return kinds.Matches.Select(match => match.Id)
            // "Bộ Y tế đứng thứ mấy khối bộ": among whom.
            .Where(id => (id is nameof(EntityKind.MinistryBloc) or nameof(EntityKind.LocalBloc) && !(namesUnits && slots.AsksRank && !IsBeside(wishes))) || (id == nameof(EntityKind.Nation) && !ranks))
            .Select(id => UnitNames.WholeId(Enum.Parse<EntityKind>(id)));
    }

    // "Địa phương còn cách chỉ tiêu bao nhiêu", "địa phương thua bộ mấy điểm": all of them together.
    private IEnumerable<string> Blocs(Slots slots, CueReading kinds, CueReading wishes)
    {
        var ministries = kinds.Has(nameof(EntityKind.Ministry));
        var provinces = kinds.Has(nameof(EntityKind.Province));
        var saysBloc = slots.Words.Any(word => word.Folded == "khoi");
        var goal = wishes.Has(FigureWish.Goal) || wishes.Has(FigureWish.Missed) || slots.Cues.Has(Intents.Target);
        if (ministries != provinces && kinds.Has(nameof(EntityKind.Nation)) && IsBeside(wishes) && slots.Side is null)
        {
            // "Tỉnh thua cả nước bao nhiêu": all of them together.
            return [ministries ? UnitNames.MinistryBloc : UnitNames.LocalBloc, UnitNames.Nation];
        }

        if (ministries && provinces && kinds.Has(nameof(EntityKind.Nation)) && slots is { Side: null, Count: null } && !lexicon.Scopes.Read(slots.Words).Has(FigureScope.Which))
        {
            // "Cả nước / bộ / địa phương".
            return [UnitNames.Nation, UnitNames.MinistryBloc, UnitNames.LocalBloc];
        }

        var both = (wishes.Has(FigureWish.Both) && saysBloc)
            || slots.Words.Zip(slots.Words.Skip(1)).Any(pair => pair is { First.Folded: "khoi", Second.Folded: "nao" })
            || (ministries && provinces && IsBeside(wishes) && (slots.Side is null || IsComparative(slots)))
            || (goal && saysBloc && ministries == provinces);
        return both ? [UnitNames.MinistryBloc, UnitNames.LocalBloc]
            : ministries != provinces && goal && !wishes.Has(FigureWish.Pointed) && (wishes.Has(FigureWish.Gap) || wishes.Has(FigureWish.Missed)) ? [ministries ? UnitNames.MinistryBloc : UnitNames.LocalBloc]
            : [];
    }

    // "Năm mươi mốt", "mốc 50" are no MOT, no MOC.
    private static bool IsNumberWord(CueMatch match, Slots slots) =>
        match.Length == 1 && slots.Words[match.At].Folded is "mot" or "moc" && !Capitals().Matches(slots.Question).Any(typed => TextFolder.Fold(typed.Value) == slots.Words[match.At].Folded);

    // "Cao hơn" is no end of a ranking.
    private static bool IsComparative(Slots slots) =>
        slots.Words.Zip(slots.Words.Skip(1)).Any(pair => pair is { First.Folded: "cao" or "thap" or "nhieu" or "it", Second.Folded: "hon" }) && slots.Words.All(word => word.Folded != "nhat")
        && !slots.Words.Any(word => word.Folded is "top" or "dau" or "bet" or "chot" or "cuoi");

    // "Ba bộ tài nguyên, lao động, tư pháp", "văn hóa với xây dựng": the names stand without "Bộ".
    private IReadOnlyList<CueMatch> Agencies(IReadOnlyList<Word> words)
    {
        var named = agencyReader.ReadWithShort(words);
        var taken = named.Concat(indicatorReader.Spans(words)).Concat(lexicon.Apart.Read(words).Matches).ToList();
        var everyday = lexicon.Ministries.Read(words).Matches
            .Where(match => IsNamed(match, words) && !taken.Any(other => match.At < other.At + other.Length && other.At < match.At + match.Length));
        return [.. named.Concat(everyday).OrderBy(match => match.At)];
    }

    // "Theo kế hoạch 2022", "cổng thông tin": no ministry.
    private static bool IsNamed(CueMatch match, IReadOnlyList<Word> words)
    {
        var (last, next) = (words[match.At + match.Length - 1].Folded, words.ElementAtOrDefault(match.At + match.Length).Folded ?? "");
        var isPlan = match.Length == 2 && last == "hoach" && (next is "hoat" or "hanh" or "trien" or "phat" or "chuyen" or "uy" or "ban" or "nam" or "cua" or "giao" or "dat" or "de" or "phai" or "ra" or "thang" || (next.Length > 0 && next.All(char.IsDigit)) || (match.At > 0 && words[match.At - 1].Folded is "theo" or "muc" or "moc" or "dat" or "vuot" or "hut" or "chi" or "tieu"));
        // "Em bên sở nội vụ": the office of a province.
        return !isPlan && !(match.At > 0 && words[match.At - 1] == Department) && !(match.At > 0 && words[match.At].Folded == "thong" && words[match.At - 1].Folded == "cong");
    }

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}{2}\p{Ll}{1,4}(?!\p{L})")]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"\b\p{Lu}{2,4}\b")]
    private static partial Regex Capitals();
}
