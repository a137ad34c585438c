using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What a message asks about that no figure tells: other matters, forecasts, parts of what is measured.</summary>
internal sealed partial class FigureReader
{
    // A cause that the message supposes and what has not come yet are told by themselves; a figure may follow them.
    private (CauseClause? Cause, bool IsForecast, string? Unmeasured) BeyondFigures(Slots slots, UnitsNamed units, string text, bool goesOn, bool aims, bool hasMark, bool ranks)
    {
        if (causes.Of(slots, [.. NamesOfUnits(slots), .. slots.PlaceMentions.Select(mention => new CueMatch("", mention.At, mention.Length))], goesOn) is { } cause)
        {
            return (cause, false, lexicon.Unmeasured.OfCauses);
        }

        return (ranks || aims || goesOn) && forecasts.Are(slots, hasMark: aims || hasMark || units.Ids.Count > 1)
            ? (null, true, lexicon.Unmeasured.OfForecasts)
            : (null, false, UnmeasuredIn(slots, units, ranks, text, aims));
    }

    // "So xây dựng với nội vụ" typed without marks sets two ministries side by side; "so xay dung" alone is a department.
    private string? UnmeasuredIn(Slots slots, UnitsNamed units, bool ranks, string text, bool aims)
    {
        var words = slots.Words;
        if (subjects.Of(slots) is { } unheld)
        {
            return unheld;
        }

        if (slots.ForOfficial && OtherMatters(slots) is { } other)
        {
            // "Sang năm Nghệ An có vào top 10 PAR không": what is not held comes before that nobody knows it yet.
            return other;
        }

        if (slots.ForOfficial && units.Ids is [var one] && !FigureLimits.IsWhole(one) && (slots.Side is not null || lexicon.Ends.IsIn(words)) && CauseApart.IsAsked(slots.Folded))
        {
            return lexicon.Unmeasured.OfCauses;
        }

        if (slots.ForOfficial && units.Ids.Count > 0 && ForecastWording.Supposes(text))
        {
            return lexicon.Unmeasured.OfForecasts;
        }

        if (ranks && (ForecastWording.IsForecast(WithoutNames(slots), aims) || IsStillToCome(words)))
        {
            return lexicon.Unmeasured.OfForecasts;
        }

        // "Dia phuong nao" asks for no ward.
        List<CueMatch> taken = [.. indicatorReader.Spans(words), .. lexicon.Apart.Read(words).Matches, .. NamesOfUnits(slots), .. slotWords.Kinds.Read(words).Matches.Where(match => match.Length > 1)];
        if (ranks && (UnheldSplits.Of(slots, taken, lexicon, units.Excluded.Count > 0) ?? FieldOf(slots) ?? PartIn(slots, units)) is { } split)
        {
            return split;
        }

        var read = lexicon.Unmeasured.Always.Read(words).Matches.Concat(ranks && (AsksShare().IsMatch(text) || !FigureScore.MeansProcedure(slots)) ? lexicon.Unmeasured.Foreign.Read(words).Matches : []);
        var aside = units.Ids.Count == 1 ? ClauseInFront.Words(slots.Question, words, Says, rest => Says(rest) || rest.Contains(PortalWord)) : 0;
        var asked = read.Where(match => match.At + match.Length > aside).Where(match => !taken.Exists(span => span.At <= match.At && match.At < span.At + span.Length)).Where(match => units.Ids.Count < 2 || words[match.At] is not { Folded: "so", Marks: "" })
            // "Sang năm 2025" names a year.
            .Where(match => words[match.At + match.Length - 1].Folded != "nam" || words.ElementAtOrDefault(match.At + match.Length).Folded is not { Length: 4 } next || !next.All(char.IsDigit)).ToList();
        // "Kết hôn nộp online rồi có phải lên phường ký": who does a procedure goes to an office.
        var goesThere = FigureScore.MeansProcedure(slots) && slots.Side is null && units.Ids.Count == 0;
        return asked.Count > 0 && (slots.ForOfficial || !goesThere) ? asked[0].Id : (ranks || AsksAtDesk(slots)) && !goesThere && words.Zip(words.Skip(1)).Any(pair => IsBelowProvince(pair.First, pair.Second)) ? lexicon.Unmeasured.OfOffices : null;
    }

    // "Bao giờ Bắc Kạn mới được 50%".
    private bool IsStillToCome(IReadOnlyList<Word> words) =>
        claimWords.Whens.Read(words).Matches is [{ At: var when }, ..] && claimWords.Reached.Read(words).Matches.Any(match => match.At > when);

    // "Hồ sơ trực tuyến ngành y tế ở Hòa Bình": beside a province a ministry's name without "bộ" is a field.
    private string? FieldOf(Slots slots)
    {
        var words = slots.Words;
        return slots.PlaceMentions.Count != 1 || FigureWish.SetsBeside(lexicon.Wishes.Read(words)) || indicatorReader.Spans(words).Count == 0 ? null
            : lexicon.Ministries.Read(words).Matches.Where(match => match.At > 0 && claimWords.Fields.Contains(words[match.At - 1].Folded) && !slots.PlaceMentions.Any(mention => mention.At <= match.At && match.At < mention.At + mention.Length))
                .Select(match => $"{lexicon.Splits.Label}{(Clauses.Typed(slots.Question, words, match.At - 1, match.Length + 1) is { } typed ? $" (“{typed}”)" : "")}").FirstOrDefault();
    }

    private string? PartIn(Slots slots, UnitsNamed units)
    {
        var words = slots.Words;
        if (indicatorReader.Spans(words) is not { Count: > 0 } named || (units.Ids.Count == 0 && slots.EntityKind is null && slots.Side is null))
        {
            return null;
        }

        List<CueMatch> anchors = [.. named, .. lexicon.Features.Said.Read(words).Matches, .. NamesOfUnits(slots), .. slots.PlaceMentions.Select(mention => new CueMatch("", mention.At, mention.Length)), .. lexicon.Groups.Named.Read(words).Matches, .. UnitsInLetters(slots)];
        return parts.Of(slots, anchors, ReadBeside(slots), PeriodMentions.Read(MaskedText(slots), reports.Of, slots.ForOfficial ? times : null).Left);
    }

    // What is said around a figure and narrows nothing.
    private List<CueMatch> ReadBeside(Slots slots)
    {
        var words = slots.Words;
        return
        [
            .. lexicon.Wishes.Read(words).Matches, .. lexicon.Ends.Read(words).Matches, .. lexicon.Scopes.Read(words).Matches, .. lexicon.Apart.Read(words).Matches, .. lexicon.Counted.Read(words).Matches, .. lexicon.Counters.Read(words).Matches,
            .. slotWords.Kinds.Read(words).Matches, .. claimWords.Truths.Read(words).Matches, .. claimWords.TruthEnds.Read(words).Matches, .. claimWords.Negations.Read(words).Matches, .. claimWords.Only.Read(words).Matches, .. claimWords.Beyond.Read(words).Matches, .. claimWords.Asking.Read(words).Matches,
            .. lexicon.Comparability.May.Read(words).Matches, .. lexicon.Comparability.Join.Read(words).Matches, .. lexicon.Comparability.Differ.Read(words).Matches, .. lexicon.Unmeasured.Always.Read(words).Matches, .. lexicon.Unmeasured.Foreign.Read(words).Matches, .. lexicon.Past.Read(words).Matches,
            .. _everyday.Read(words).Matches, .. wording.Read(words), .. Definitions(words),
        ];
    }

    // The same, the indicators and the periods.
    private List<CueMatch> FilterRead(Slots slots, string withoutPeriods)
    {
        var beside = withoutPeriods.Split(' ').ToHashSet(StringComparer.Ordinal);
        return [.. ReadBeside(slots), .. indicatorReader.Spans(slots.Words), .. lexicon.Features.Said.Read(slots.Words).Matches, .. UnitsInLetters(slots), .. slots.Words.Index().Where(word => !beside.Contains(word.Item.Folded)).Select(word => new CueMatch("", word.Index, 1))];
    }

    // "Tinh den 31/8" typed without marks is "tính đến".
    private static bool IsReckoning(CueMatch match, IReadOnlyList<Word> words) =>
        match.Length == 1 && words[match.At] is { Folded: "tinh", Marks: "" } && words.ElementAtOrDefault(match.At + 1).Folded is "den" or "toi" or "tu" or "ra" or "theo";

    // "Số liệu quận Hải Châu", "số quận 1".
    private bool AsksAtDesk(Slots slots) => slots.ForOfficial && (turns.Desk.IsIn(slots.Words) || NamesFigure(Folded(slots)));

    /// <summary>"Số của …", "cho xem số …": a figure is asked for, whichever.</summary>
    /// <param name="text">Folded, "số" as "sox".</param>
    public static bool NamesFigure(string text) => FigureInFront().IsMatch(text);

    [GeneratedRegex(@"^(?:(?:cho|xin|can|lay|xem|coi|minh|em|anh|chi|tra|hoi|gui) )*sox ")]
    private static partial Regex FigureInFront();

    // The clause says something of figures itself.
    private bool Says(IReadOnlyList<Word> lead) => indicatorReader.Spans(lead).Count > 0 || lexicon.Features.Said.Read(lead).Matches.Count > 1;

    // "Phường Hải Châu", "xã Tân Lập"; without marks "phuong", "xa" and "quan" are most often other words.
    private static bool IsBelowProvince(Word word, Word next) =>
        Below.Contains(word) && next.Folded is not ("hoi" or "nao") && !next.Folded.All(char.IsPunctuation);

    private static readonly HashSet<Word> Below = [.. Word.Split("phường xã quận huyện huyen")];

    // "HN", "BCA".
    private IEnumerable<CueMatch> UnitsInLetters(Slots slots) => slots.Words.Index()
        .Where(word => word.Item.Folded.Length <= LongestLetters && TypedCapitals.Hold(slots.Question, word.Item.Folded) && unitNames.Find(word.Item.Folded, slots.AsOf) is not null)
        .Select(word => new CueMatch("", word.Index, 1));

    private const int LongestLetters = 4;

    // What the indicator that is named is called, and what it counts, narrows nothing.
    private IEnumerable<CueMatch> Definitions(IReadOnlyList<Word> words)
    {
        var said = indicatorReader.ReadAll(words).SelectMany(ids => ids).Select(catalog.Find).OfType<Indicator>()
            .SelectMany(indicator => indicator.Aliases.Append(indicator.Name).Append(indicator.CommonName).Append(indicator.Numerator ?? "").Append(indicator.Denominator ?? ""))
            .SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        return words.Index().Where(word => said.Contains(word.Item.Folded)).Select(word => new CueMatch("", word.Index, 1));
    }

    // Who names another index or matter at this desk asks for its figure, whatever stands beside it; with a side of a paper it is a paper.
    private string? OtherMatters(Slots slots)
    {
        // "Bao nhiêu" alone asks for no fee here.
        if (slots.Cues.Has(Intents.FeeWord) || ProcedureIntent.Of(slots.Cues) is not (null or Intents.Overview or Intents.Fee))
        {
            return null;
        }

        var words = slots.Words;
        var own = indicatorReader.Spans(words);
        List<CueMatch> taken = [.. own, .. lexicon.Apart.Read(words).Matches, .. NamesOfUnits(slots)];
        // "766 bao nhiêu điểm thì xuất sắc", "mục tiêu chuyển đổi số … dịch vụ công": beside what is held here only a longer wording is another matter.
        var isOwn = own.Count > 0 || lexicon.Features.Said.IsIn(words);
        var foreign = lexicon.Unmeasured.Foreign.Read(words).Matches.Where(match => own.Count == 0 || own.Any(span => match.Covers(span.At) && match.Length > span.Length));
        var read = lexicon.Unmeasured.Always.Read(words).Matches.Concat(foreign).Concat(isOwn ? [] : lexicon.Unmeasured.ForeignAlone.Read(words).Matches);
        var told = read.Where(match => lexicon.Unmeasured.OtherMatters.Contains(match.Id) && !taken.Exists(span => span.At <= match.At && match.At + match.Length <= span.At + span.Length))
            .OrderBy(match => match.At).Select(match => match.Id).Distinct().ToList();
        return told.Count == 0 ? null : string.Join("; ", told);
    }
}
