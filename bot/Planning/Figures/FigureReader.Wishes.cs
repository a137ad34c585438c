using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What is wished for: the wordings, put right by what stands beside them.</summary>
internal sealed partial class FigureReader
{
    private CueReading Wishes(Slots slots)
    {
        var words = slots.Words;
        // Names of indicators hold words that mean something else ("hồ sơ", "so").
        List<CueMatch> named = [.. indicatorReader.Spans(words), .. lexicon.Apart.Read(words).Matches, .. NamesOfUnits(slots)];
        var read = lexicon.Wishes.Read(words);
        return read with { Matches = [.. read.Matches.Where(match => !named.Exists(span => match.At >= span.At && match.At < span.At + span.Length) && IsMeant(match, words) && !(match.Id == FigureWish.Goal && indicatorWord.IsMeant(slots, words, match.At)))] };
    }

    private static bool IsMeant(CueMatch match, IReadOnlyList<Word> words)
    {
        var next = words.ElementAtOrDefault(match.At + match.Length).Folded;
        if (words[match.At + match.Length - 1].Folded == "dich" && next == "vu")
        {
            // Without marks "ve dich vu" is no "về đích".
            return false;
        }

        return match.Id switch
        {
            // "Trích chuỗi số liệu" takes figures out of a report, "trích từ đâu" asks for it.
            FigureWish.Source => match.Length > 1 || words[match.At].Folded != "trich" || next is null or "o" or "tu" or "trong" or "muc" or "bang" or "phu" or "van" or "tai",
            // Without marks "khối bộ, báo cáo tuần 51" is no "bỏ báo cáo".
            FigureWish.Silent => words[match.At] is not { Folded: "bo", Marks: "" } || !(words.ElementAtOrDefault(match.At + match.Length).Folded is { } named && (named is "tuan" or "so" or "ngay" or "hoi" || char.IsDigit(named[0]))),
            // "Kém nhất" is no gap.
            FigureWish.Gap or FigureWish.Compare => next != "nhat" || words[match.At].Folded == "khoang",
            // Without marks "dat" is "đạt" more often than "đặt"; "dat ra" is not.
            FigureWish.Goal => words[match.At] is not { Folded: "dat", Marks: "" } || words.ElementAtOrDefault(match.At + 1).Folded == "ra",
            _ => true,
        };
    }

    /// <param name="wishes">What the wordings say.</param>
    /// <param name="slots">The message.</param>
    /// <param name="text">Folded, numbers in digits.</param>
    /// <param name="units">The units that it names.</param>
    /// <param name="namesIndicator">It names an indicator.</param>
    /// <param name="quotes">It quotes a figure, which is no bound.</param>
    /// <param name="ofPeriod">It names a period, or goes on about figures.</param>
    private CueReading AsMeant(CueReading wishes, Slots slots, string text, UnitsNamed units, bool namesIndicator, bool quotes, bool ofPeriod)
    {
        if (IsPlacedBeside(wishes, units, slots.Words))
        {
            wishes = wishes with { Matches = [.. wishes.Matches.Where(match => match.Id != FigureWish.Goal), new CueMatch(FigureWish.Compare, 0, 1)] };
        }

        if (ofPeriod && units.Ids.Any(unit => !FigureLimits.IsWhole(unit)) && !Threshold().IsMatch(text))
        {
            // "Nghệ An chuẩn nhiêu phần trăm tuần 40": exactly how much; a target has a number or a year.
            wishes = wishes with { Matches = [.. wishes.Matches.Where(match => match.Id != FigureWish.Goal || match.Length != 1 || slots.Words[match.At].Folded != "chuan")] };
        }

        if (units.Ids.Count == 0 && (ReportWording.AsksContents(text) || (namesIndicator && !wishes.Has(FigureWish.Pointed) && ReportWording.AsksWhetherHeld(text))))
        {
            // What a report holds is asked of the report, whatever word for a table or a target says it.
            return wishes with { Matches = [.. wishes.Matches.Where(match => match.Id is not (FigureWish.Source or FigureWish.Goal or FigureWish.Silent or FigureWish.Definition)), new CueMatch(FigureWish.Periods, 0, FigureScore.SureWording)] };
        }

        var aims = wishes.Has(FigureWish.Goal) || wishes.Has(FigureWish.Met) || wishes.Has(FigureWish.Missed);
        if ((ofPeriod || (slots.ForOfficial && !aims)) && !namesIndicator && IndicatorWord.AsksWhich(text) && !wishes.Has(FigureWish.Source)
            && (units.Ids is [var single] && !FigureLimits.IsWhole(single) ? FigureWish.Source : Table().IsMatch(text) ? FigureWish.Definition : null) is { } whereabouts)
        {
            // "Hà Tĩnh có tên ở những bảng nào", "bảng 4 đo chỉ tiêu gì".
            wishes = wishes with { Matches = [.. wishes.Matches, new CueMatch(whereabouts, 0, 1)] };
        }

        if (quotes && WhoseFigure.AsksWhereItStands(text) && !wishes.Has(FigureWish.Source))
        {
            // "5,89% ở báo cáo nào" looks the figure up; "có báo cáo nào" asks for reports.
            wishes = wishes with { Matches = [.. wishes.Matches.Where(match => match.Id != FigureWish.Periods), new CueMatch(FigureWish.Source, 0, 2)] };
        }

        return !namesIndicator && units.Ids.Count == 0 && !wishes.Has(FigureWish.Goal) && NamedNumber().Match(text) is { Success: true } named && _thresholds.Contains(Number(named.Value.Split(' ')[^1]))
            // "Con số 982 là gì, quyết định nào": a number that some target sets.
            ? wishes with { Matches = [.. wishes.Matches.Where(match => match.Id is not FigureWish.Source and not FigureWish.Periods), new CueMatch(FigureWish.Goal, 0, 2)] }
            : wishes;
    }

    // "Lâm Đồng mới"; in "Đắk Lắk mới được bao nhiêu" and "Lạng Sơn mới có" it says "only", and Lạng Sơn was merged with nobody.
    private string? NewUnitIn(Slots slots) => slots.PlaceMentions
        .Where(mention => slots.Words.ElementAtOrDefault(mention.At + mention.Length).Folded == "moi"
            && claimWords.NewVerbs.Read([.. slots.Words.Skip(mention.At + mention.Length + 1).Take(2)]).Matches is not [{ At: 0 }, ..])
        .Select(mention => (mention.Resolution.AskedAs ?? mention.Resolution.Place)?.Id).FirstOrDefault(id => id is not null && unitNames.IsMergedToday(id));

    // "Đặt Hà Nội bên Sài Gòn" sets no target.
    private static bool IsPlacedBeside(CueReading wishes, UnitsNamed units, IReadOnlyList<Word> words)
    {
        var goals = wishes.Matches.Where(match => match.Id == FigureWish.Goal).ToList();
        var named = units.Ids.Count(unit => !FigureLimits.IsWhole(unit));
        return goals.Count > 0 && goals.TrueForAll(match => match.Length == 1 && WishesApart.IsInWords(match with { At = 1 }) && words[match.At].Folded == "dat")
            && (named > 1 || (named == 1 && wishes.Has(FigureWish.Compare)));
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

    [GeneratedRegex(@"\b(?:con sox?|moc|nguong) [0-9]{3,4}\b(?! (?:trieu|nghin|ngan|luot|phan tram))")]
    private static partial Regex NamedNumber();

    [GeneratedRegex(@"\bchuan (?:nam |cua )?[0-9]|\b(?:dat|vuot|qua|toi|duoi|so voi|kem|thieu|du) chuan\b")]
    private static partial Regex Threshold();
}
