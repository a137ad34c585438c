using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A turn of a talk about figures is read as a change of one part of the last question first (period, unit, end, count, rank, indicator),
/// whatever words of address and correction stand beside it: "sếp hỏi kỳ tháng 9 cơ", "nhầm, 40", "bỏ Nội vụ lấy Ngân hàng". Only a turn
/// that says more than the part it changes may be about something else.
/// </summary>
internal sealed class FigureTurn(FigureTurnLexicon turns, FigureLexicon lexicon, SlotLexicon slotWords, IndicatorFeatures features, ReportsNamed reports, UnitNames names, TimeLexicon times)
{
    /// <summary>A number alone that is the week or the number of no report: how many, where a list was told.</summary>
    private const int MostListed = 20;

    private const int MostPlaces = 10;

    /// <summary>Words between what drops a unit and the unit.</summary>
    private const int Near = 3;

    /// <summary>The turn with what it says of the last question in short: a month without year, a number alone, a rank called by one word, a swap.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before.</param>
    public (Slots Slots, FigureReading Reading) Resolve(Slots slots, FigureReading reading, Understanding known)
    {
        if (reading is { Period: null, Baseline: null } && Month(slots) is { } month)
        {
            reading = reading with { Period = reports.OfMonth(month, ToldYear(known)), UnreadTime = null };
        }

        var beside = Unread(slots, reading);
        if (beside is [var only] && reading is { Period: null, Bound: null, Quoted: null, Count: null, RankAt: null, Units.Count: 0, Indicators.Count: 0, Places.Count: 0 })
        {
            reading = Alone(slots.Words[only].Folded, reading, known);
        }

        if (reading.Indicators.Count == 0 && known.IndicatorId?.Split(',')[0] is { } before && Denied(slots) is var denied && features.Exchanged(slots.Words, denied, before, turns.Dimensions) is { Count: > 0 } meant)
        {
            slots = slots with { Indicators = meant, IndicatorConfidence = 1 };
            reading = reading with { Indicators = [meant], OnlyTargets = false };
        }

        if (reading is { Bound: { Comparison: ">=" or ">", Upper: null } bound, Units.Count: 0 } && known.Wish is nameof(FigureAsk.Rank) or nameof(FigureAsk.Beyond) && turns.Drop.Read(slots.Words).Matches is [{ At: 0 or 1 }, ..] && !turns.Take.IsIn(slots.Words))
        {
            // "Bỏ mấy tỉnh 100% đi" of the list told before: those below are left.
            reading = reading with { Bound = bound.Comparison == ">" ? new FigureBound(0, "-", bound.Value) : bound with { Comparison = "<" } };
        }

        reading = TalkedBefore.Resolve(turns, slots, reading, known);
        return ToldInstead.Resolve(slots, ListMeant.Resolve(turns, slots, Swapped(slots, reading, known), known), known);
    }

    /// <summary>Nothing stands beside what was read but words of address, of correction and of asking.</summary>
    public bool IsChange(Slots slots, FigureReading reading) => reading.SaysSomething && Unread(slots, reading).TrueForAll(at => char.IsDigit(slots.Words[at].Folded[0]) || turns.Ranks.ContainsKey(slots.Words[at].Folded));

    /// <summary>What else there is about the one unit named is asked.</summary>
    public bool AsksWhatIsHeld(Slots slots, FigureReading reading) => reading is { Units.Count: 1, Indicators.Count: 0 } && turns.Held.IsMatch(FigureReader.Folded(slots));

    /// <summary>What is said is to be summed up.</summary>
    public bool AsksBriefly(Slots slots) => turns.Summary.IsIn(slots.Words);

    /// <summary>Where somebody is weakest, or strongest, of all that is held; null: neither is asked alone.</summary>
    public RankSide? EndOfHeld(Slots slots)
    {
        var text = FigureReader.Folded(slots);
        var (weak, strong) = (turns.Weak.IsMatch(text), turns.Strong.IsMatch(text));
        return weak == strong ? null : weak ? RankSide.Bottom : RankSide.Top;
    }

    /// <summary>Beside the units nothing stands but how one asks after them ("tình hình … thế nào", "tôi ở …").</summary>
    public bool SaysOnlyWhom(Slots slots, FigureReading reading)
    {
        var taken = new HashSet<int>(turns.Overview.Read(slots.Words).Matches.SelectMany(match => Enumerable.Range(match.At, match.Length)));
        if (AsksBriefly(slots))
        {
            taken.UnionWith(turns.SummaryFrames.Read(slots.Words).Matches.SelectMany(match => Enumerable.Range(match.At, match.Length)));
        }

        // "3 ý chính về …".
        return Unread(slots, reading).TrueForAll(at => taken.Contains(at) || (char.IsDigit(slots.Words[at].Folded[0]) && taken.Contains(at + 1)));
    }

    /// <summary>Words of the desk stand in the message: reports, tables, figures, meetings.</summary>
    public bool IsOfDesk(Slots slots) => turns.Desk.IsIn(slots.Words);

    /// <summary>Whether figures may be shown to others is asked (true), or only how their report is marked (false); null: neither.</summary>
    public bool? AsksMayBeShown(Slots slots)
    {
        var text = slots.Folded;
        return turns.Publish.IsMatch(text) && turns.MayPublish.IsMatch(text) && slots.Hits is not [{ Known: >= ThinkablePaper }, ..] ? true
            : turns.Mark.IsMatch(text) && !slots.Indicators.Any() ? false
            : null;
    }

    /// <summary>From this likelihood a paper may be meant.</summary>
    private const double ThinkablePaper = 0.5;

    /// <summary>"Mấy tỉnh đó nay thuộc tỉnh nào": the history of each of those told; null: not asked.</summary>
    public SkillPlan? WhereTheyBelong(Slots slots, Understanding known)
    {
        if (slots.PlaceMentions.Count > 0 || !turns.Belongs.IsMatch(slots.Folded))
        {
            return null;
        }

        List<string> told = [.. (known.ToldIds ?? known.EntityId)?.Split(',').Where(id => names.KindOf(id) == EntityKind.Province).Take(MostPlaces) ?? []];
        var calls = told.ConvertAll(id => SkillCall.Of(PlaceSkill.Plugin, PlaceSkill.HistoryFunction, ("place", id), ("date", VietnameseFormat.Iso(slots.AsOf))));
        return calls.Count == 0 ? null : new SkillPlan(calls[0], known, 1) { Also = [.. calls.Skip(1)] };
    }

    /// <summary>"Ai có mặt ở cả hai": who stands in both lists told before; null: not asked.</summary>
    public SkillPlan? InBoth(Slots slots, Understanding known) =>
        known is { ToldIds: { } told, EarlierToldIds: { } earlier } && told.Contains(',', StringComparison.Ordinal) && slots.PlaceMentions.Count == 0 && slots.Agencies.Count == 0 && turns.InBoth.IsMatch(slots.Folded)
            ? new SkillPlan(SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.SharedFunction, ("entities", told), ("others", earlier)), known, 1)
            : null;

    /// <summary>Words, by their place, that no reader has used and that no talk about figures needs.</summary>
    public List<int> Unread(Slots slots, FigureReading reading)
    {
        var words = slots.Words;
        var taken = new bool[words.Count];
        var read = features.Spans(words)
            .Concat(reading.Wishes.Matches.Where(WishesApart.IsInWords)).Concat(lexicon.Ends.Read(words).Matches).Concat(lexicon.Scopes.Read(words).Matches)
            .Concat(lexicon.Groups.Named.Read(words).Matches).Concat(lexicon.Apart.Read(words).Matches).Concat(slots.Agencies).Concat(lexicon.Ministries.Read(words).Matches)
            .Concat(slots.PlaceMentions.Select(mention => new CueMatch("", mention.At, mention.Length))).Concat(turns.Frames.Read(words).Matches).Concat(slotWords.Kinds.Read(words).Matches);
        foreach (var match in read.Where(match => match.At + match.Length <= words.Count))
        {
            Array.Fill(taken, true, match.At, match.Length);
        }

        // What names periods is masked there; the rest stands as it is.
        var left = turns.Months.Replace(PeriodMentions.Read(FigureReader.Folded(slots), reports.Of, times).Left, "·").Split(' ').ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, words.Count).Where(at => !taken[at] && left.Contains(words[at].Folded) && !lexicon.Fillers.Contains(words[at].Folded))];
    }

    private int? Month(Slots slots)
    {
        var left = PeriodMentions.Read(FigureReader.Folded(slots), reports.Of, times).Left;
        return turns.Months.Match(left) is not { Success: true } named ? null
            : turns.MonthNames.TryGetValue(named.Groups["n"].Value, out var called) ? called
            : int.Parse(named.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number ? number
            : null;
    }

    // "Nhầm, 40" is a week that a report is of, or the number of one; "lấy 3" after a list is how many; "ba" after a rank is the next one.
    private FigureReading Alone(string word, FigureReading reading, Understanding known)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new[] { $"week:{number}", $"report:{number}" }.FirstOrDefault(selector => reports.Of(selector).Count > 0) is { } period ? reading with { Period = period }
                : known.Wish is nameof(FigureAsk.AtRank) && number is >= 1 and <= MostListed ? reading with { RankAt = number }
                : known.Wish is nameof(FigureAsk.Rank) && number is >= 1 and <= MostListed ? reading with { Count = number }
                : reading;
        }

        return known.Wish is nameof(FigureAsk.Rank) or nameof(FigureAsk.AtRank) && turns.Ranks.TryGetValue(word, out var rank) ? reading with { RankAt = rank } : reading;
    }

    private static int? ToldYear(Understanding known) =>
        new[] { known.ToldTo, known.ReportId }.OfType<string>().SelectMany(told => told.Split(':', '/', '-')).FirstOrDefault(part => part.Length == 4 && part.All(char.IsDigit)) is { } year
            ? int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    // Up to the next pause of the turn.
    private List<int> Denied(Slots slots) =>
        [.. turns.Deny.Read(slots.Words).Matches.SelectMany(match => Enumerable.Range(match.At + match.Length, Math.Min(Near, slots.Words.Count - match.At - match.Length)))];

    // "Bỏ A lấy B", "thay A bằng B": of those talked about, A goes and B comes.
    private FigureReading Swapped(Slots slots, FigureReading reading, Understanding known)
    {
        var before = known.EntityId?.Split(',') ?? [];
        var gone = before.Where(id => reading.Units.Contains(id) || reading.Excluded.Contains(id)).ToList();
        var comes = reading.Units.Concat(reading.Excluded).Where(id => !before.Contains(id)).ToList();
        if (before.Length == 0 || gone.Count == 0 || reading.Group is not null || !turns.Drop.IsIn(slots.Words))
        {
            return reading;
        }

        // "Bỏ Hà Nam đi" takes one of three away; of two, one is left.
        return comes.Count == 0
            ? reading.Excluded.Count > 0 && reading.Units.Count == 0 ? reading with { Excluded = [], Swaps = [.. before.Except(gone)] } : reading
            : !turns.Take.IsIn(slots.Words) ? reading
            : reading with { Excluded = [], Units = comes, Swaps = [.. before.Except(gone).Concat(comes).Distinct()] };
    }
}
