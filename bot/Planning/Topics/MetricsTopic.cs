using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Questions about measured figures of provinces and ministries. It fills a typed call over named indicators;
/// whether the caller may see the figures is decided in the skill and in the store, not here.
/// </summary>
internal sealed partial class MetricsTopic(FigureReader reader, FigureDefinition definitions, TimesMeant periods, SharedRegion regions, FigureParts parts, TableIndicators tables, IndicatorsMeant meant, BlocsMeant blocs, FigureTurn turn, UnreadSubject unread, FigureUnits measured, HeldIndicators held, UnsaidIndicator unsaid, ReportContents contents, RegionsAsked regionsAsked, CumulativeSpans spans, MergedUnits merged, FigureLexicon lexicon, IndicatorCatalog indicators, UnitNames names) : ITopicPlanner
{
    public const string Topic = "metrics";

    /// <summary>A call whose answer is figures, of whichever kind of question.</summary>
    public static bool TellsFigures(SkillCall call) => call.Plugin is MetricsSkill.Plugin or ComparisonSkill.Plugin or ChangesSkill.Plugin or ClaimsSkill.Plugin;

    private const double ActsFrom = 0.5;
    private const double FollowUp = 0.72;
    private const int LongestFollowUp = 14;

    /// <summary>"Đề nghị cho biết thêm mức đó đã đạt mục tiêu năm 2024 hay chưa" points at what was told, however polite.</summary>
    private const int LongestPointing = 24;

    /// <summary>"Được bao nhiêu phần trăm" goes on; in a longer message it is about what the message says.</summary>
    private const int ShortestFollowUp = 6;

    /// <summary>As many actions as an Adaptive Card shows.</summary>
    private const int MostOffered = 5;

    /// <summary>"Tỉnh nào tăng", "ai tụt nhiều nhất": with more words something else may be meant to rise.</summary>
    private const int LongestOfMovers = 12;

    private const string Whose = "Dạ, anh/chị cho em biết tên tỉnh, bộ của mình ạ?";

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        // To a citizen "hằng tháng" is no slip of "hạng".
        slots = (slots.ForOfficial || memory?.Topic == Topic ? slots.Mended?.Value : null) ?? slots;
        if (memory?.Topic == Topic && (turn.WhereTheyBelong(slots, memory) ?? turn.InBoth(slots, memory)) is { } belong)
        {
            return belong;
        }

        // An official who names another index asks for its figure.
        if (memory?.Topic != Topic && !slots.ForOfficial && IsPlainlyElse(slots) && !FigureReader.NamesTable(slots.Folded))
        {
            return null;
        }

        slots = reader.Plain(slots);
        if ((merged.Of(slots, memory) ?? contents.Of(slots, memory) ?? regionsAsked.Of(slots, memory)) is { } listed)
        {
            return listed;
        }

        if (slots.ForOfficial && turn.AsksMayBeShown(slots) is { } may)
        {
            return Circulation(reader.Read(slots, memory?.Topic == Topic), memory, may);
        }

        var reading = reader.Read(slots, memory?.Topic == Topic);
        if (memory?.Topic != Topic && !slots.ForOfficial && (IsOfAPerson(slots, reading) || !CitizensFigures.Are(slots, reading, lexicon.Everyday)))
        {
            return null;
        }

        var whole = Propose(slots, reading, memory);
        var plan = whole is null && reading.Indicators.Count == 0 && memory?.Topic != Topic ? null : InParts(slots, reading, memory, whole) ?? whole;
        if (plan is SkillPlan ranked && TellsFigures(ranked.Call) && reading is { Filter: { } filter, Unmeasured: null } && reading.Units.All(FigureLimits.IsWhole))
        {
            return AskInsteadOf(slots, filter, ranked);
        }

        // The rest would be answered as if it were all.
        return plan is SkillPlan told && TellsFigures(told.Call) && reading.Unmeasured is null && unread.Name(slots) is { } name
            ? new ClarificationPlan($"Dạ, em chưa rõ “{name}” là nơi nào, anh/chị viết lại tên giúp em ạ?", [], plan.Confidence, told.Understood)
            : spans.Open(slots, reading, plan);
    }

    // "Số này đăng báo được không": the mark of the report that is named, or whose figures were told.
    private static SkillPlan Circulation(FigureReading reading, Understanding? memory, bool may)
    {
        var talkedOf = memory?.Topic == Topic ? memory : null;
        var period = reading.Period is null or "newest" or "previous" ? talkedOf?.ToldTo is { } told ? $"to:{told}" : talkedOf?.ReportId : reading.Period;
        return new SkillPlan(
            SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.CirculationFunction, ("period", period), ("may", may ? "true" : null)), talkedOf ?? new Understanding { Topic = Topic, Wish = nameof(FigureAsk.Periods), ReportId = period }, 1);
    }

    // What may not be told of the whole is told of no part.
    private Plan? InParts(Slots slots, FigureReading reading, Understanding? memory, Plan? whole)
    {
        var ofCause = parts.OfCause(slots, reading) ?? (reading.IsForecast ? parts.OfForecast(slots, reading, memory?.Topic == Topic ? memory : null) : null);
        if (ofCause is null && (whole is SkillPlan { Call.Plugin: GlossarySkill.Plugin, Also.Count: > 0 } or SkillPlan { Call: { Plugin: ReportsSkill.Plugin, Function: ReportsSkill.LimitFunction } or { Function: ComparisonSkill.TargetGapFunction } or { Plugin: ChangesSkill.Plugin, Function: ChangesSkill.BothFunction } } || (whole is SkillPlan { Call: var one } && FigureCalls.TellsDistances(one))))
        {
            return null;
        }

        if ((ofCause ?? parts.Of(slots, reading)) is not { } asked)
        {
            return null;
        }

        var plans = asked.Select(part => Propose(part.Slots, part.Reading, memory?.Topic == Topic ? memory : null, reading.Indicators.Count > 0 || ofCause is not null ? SureOfPart : 0)).ToList();
        if (ofCause is not null)
        {
            plans = [reading.Cause is not null || reading.IsForecast ? parts.Beside(plans[0], ofCause[0].Reading, reading.IsForecast ? FigureLimit.Forecast : FigureLimit.SupposedCause) : FigureParts.WithCause(plans[0], ofCause[0].Reading, reading.Unmeasured!)];
        }

        if (plans is [{ } only])
        {
            return only with { Confidence = Math.Max(only.Confidence, whole?.Confidence ?? SureOfPart) };
        }

        if (!plans.TrueForAll(plan => plan is SkillPlan))
        {
            return null;
        }

        var told = plans.Cast<SkillPlan>().ToList();
        var calls = told.SelectMany(plan => plan.Also.Prepend(plan.Call)).DistinctBy(Key).ToList();
        return told[^1] with { Call = calls[0], Also = [.. calls.Skip(1)], Confidence = Math.Max(told.Max(plan => plan.Confidence), whole?.Confidence ?? 0) };
    }

    // "Sinh con thứ hai ở TP HCM được thưởng mấy triệu": whatever else is counted, no report tells what a person receives. "Phạt nguội quá
    // hạn tính lãi không": where no measure, no unit and no report is named, a citizen asks about papers.
    private static bool IsOfAPerson(Slots slots, FigureReading reading) =>
        reading is { Indicators.Count: 0, Period: null, Quoted: null, Table: null, Act: null }
        && (ReceivedMoney.MayBeAsked(slots) || (reading is { Unmeasured: not null, Units.Count: 0, Kind: null, Group: null, Bound: null } && NamesNoFigure(slots, 0)));

    // "Cả nước mấy phần trăm" after all figures of a province: all of the nation, of the same time.
    private static bool GoesOnWithAll(FigureReading reading, Understanding known) =>
        known is { Wish: nameof(FigureAsk.Source), IndicatorId: null, EntityId: not null } && reading is { Units.Count: 1, Indicators.Count: 0, Side: null, Bound: null, Baseline: null, Quoted: null, Table: null, Unmeasured: null, Claim: null, Places.Count: 0, NamesTarget: false }
        && !reading.Wishes.Matches.Any(match => match.Id is not (FigureWish.Also or FigureWish.List or FigureWish.Whole));

    private static bool PointsBack(FigureReading reading) => reading.Units.Count == 0 && (reading.PointsAtFigure || reading.PointsAtAll || reading.Has(FigureWish.Pointed));

    private static string Key(SkillCall call) => $"{call.Plugin}.{call.Function} {string.Join(';', call.Arguments.OrderBy(argument => argument.Key, StringComparer.Ordinal))}";

    /// <summary>An indicator is named, and what is asked about it.</summary>
    private const double SureOfPart = 0.9;

    private Plan? Propose(Slots slots, FigureReading reading, Understanding? memory, double least = 0)
    {
        if (memory is null && PointsAtNothing(slots, reading))
        {
            return new ClarificationPlan("Dạ, anh/chị hỏi nơi nào và chỉ tiêu nào ạ?", [], FollowUp);
        }

        var namedAtFirst = reading.Indicators.Count;
        (slots, reading) = meant.Resolve(slots, reading, memory);
        reading = namedAtFirst == 0 && reading.Indicators.Count > 0 ? reader.WithReckoning(slots, reading) : reading;
        (slots, reading) = IndicatorNotGoal.Resolve(slots, reading, indicators);
        var isSaid = slots.Indicators.Count > 0;
        (slots, reading) = unsaid.Resolve(slots, reading, memory?.Topic == Topic ? memory : null);
        // "Lạng Sơn có giảm không" asks of no fee that is reduced.
        var isUnsaid = !isSaid && slots.Indicators.Count > 0;
        if (unsaid.SharesNone(slots, reading, memory?.Topic == Topic ? memory : null))
        {
            return DeskPlans.Held(reading.Units, PeriodMentions.NamesReport(reading.Period) ? reading.Period : null, memory) with { Confidence = SureOfPart, Note = "Không báo cáo nào in cùng một chỉ tiêu của các nơi này nên em không so được ạ." };
        }

        if (memory?.Topic == Topic)
        {
            (slots, reading) = turn.Resolve(slots, reading, memory);
        }

        var text = slots.Folded;
        reading = OwnUnit.Known(text, reading, memory);
        if ((PeriodMentions.NamesReport(reading.Period) || reading.Period is "newest" || reading.Indicators.Count > 0 || slots.AsksRank || memory?.Topic == Topic) && OwnUnit.IsMeant(text, reading, memory?.Topic == Topic ? memory : null))
        {
            return new ClarificationPlan(Whose, [], FollowUp, memory);
        }

        reading = ActualBesideGoal.Resolve(reading, text);
        var asksFigure = slots.Words.Count <= ShortestFollowUp && (slots.Cues.Has(Intents.Share) || slots.Question.Contains('%', StringComparison.Ordinal) || slots.Words.Any(word => word.Folded == "tram"));
        var known = memory?.Topic == Topic && slots.Words.Count <= (PointsBack(reading) ? LongestPointing : LongestFollowUp) && (reading.SaysSomething || slots.AsksRank || asksFigure) ? memory : null;
        var isOther = reading.IsOtherMatter;
        var countsFiles = slots.ForOfficial && reading is { AsksCount: true, Units.Count: 1 } && slots.Hits is not [{ Known: >= ThinkableFrom }, ..] && !slots.Cues.Has(Intents.FeeWord);
        var atDesk = slots.ForOfficial && slots.Hits is not [{ Known: >= ThinkableFrom }, ..] && !slots.Cues.Has(Intents.FeeWord) && IsAskedAtDesk(slots, reading);
        var outright = memory?.Topic == ProcedureTopic.Topic && NamesFigureOutright(slots, reading);
        var score = Math.Max(isOther || countsFiles || outright || atDesk || isUnsaid ? SureOfPart : least, FigureScore.Of(slots, reading));
        var changes = known is not null && turn.IsChange(slots, reading);
        var afterAll = changes && GoesOnWithAll(reading, known!);
        if (!isOther && (known is not null || slots.ForOfficial) && (afterAll || turn.AsksWhatIsHeld(slots, reading)))
        {
            // "Có số gì về Quảng Ninh": every table that prints it.
            var when = reading.Period ?? (afterAll ? known!.ReportId : null);
            var understood = (known ?? new Understanding { Topic = Topic }) with { Wish = nameof(FigureAsk.Source), EntityId = reading.Units[0], IndicatorId = null, EarlierEntityId = known?.EntityId, ReportId = when };
            return new SkillPlan(SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.SourceFunction, ("entities", reading.Units[0]), ("period", when), ("end", turn.EndOfHeld(slots)?.ToString())), understood, 1);
        }

        if (!isOther && definitions.Of(slots, reading, known) is { } definition)
        {
            return definition;
        }

        var saysPlace = FigureScore.SaysPlace(slots, reading);
        if (known is null && !isOther && !saysPlace && NamesNoFigure(slots, reading.Indicators.Count) && slots.Hits is [{ Known: >= ThinkableFrom }, ..])
        {
            return null;
        }

        if (score < ActsFrom && !changes && (known is null || (FigureScore.MeansProcedure(slots) && reading.Units.Count == 0 && !reading.IsPlainly && !asksFigure)))
        {
            return null;
        }

        var confidence = known is null ? Math.Min(0.97, score) : reading.IsPlainly || changes ? 1 : Math.Min(0.97, Math.Max(score, FollowUp));
        reading = regions.Resolve(periods.Resolve(reading, known), known);
        reading = blocs.Resolve(reading, known);
        var question = FigureCompletion.Of(slots, reading, known, names, tables.IsOfWholes);
        var aim = reading.Has(FigureWish.Goal) && reading.Indicators.Count > 0 && (reading.Year is not null || reading.Act is not null);
        // "Có những chỉ tiêu nào hỏi được" is a wording of no other question.
        var asksReports = question.Ask == FigureAsk.Periods && reading.Wishes.Matches.Any(match => match is { Id: FigureWish.Periods, Length: >= FigureScore.SureWording });
        if (aim || asksReports || (question.Ask == FigureAsk.Limit && (reading.Indicators.Count > 0 || reading.AsksShare || known is not null)))
        {
            // "Bắc Ninh sau sáp nhập có bao nhiêu lượt" asks for a figure, not for the history of the province.
            confidence = 1;
        }

        if (isOther || saysPlace || outright || (reading is { IsSum: true, Indicators.Count: > 0 } && question.Ask == FigureAsk.Compare))
        {
            confidence = 1;
        }

        if (reading.Candidates.Count > 1 && reading.Units.Count == 0)
        {
            return Ask(slots, reading.Candidates, question, confidence);
        }

        if (slots.ForOfficial && AbbreviationBeside.Of(slots.Question, reading) is { } beside)
        {
            return new ClarificationPlan(
                $"Dạ, “{beside.Typed}” anh/chị nói là nơi nào ạ?", [.. beside.Places.Select(place => new AnswerOption(place.Name, slots.Question.Replace(beside.Typed, place.Name, StringComparison.Ordinal)))], confidence, question.Understood);
        }

        if (NamesNothing(question, reading, known))
        {
            return AskIndicator(slots, question, confidence);
        }

        if (slots.ForOfficial && known is null or { Wish: nameof(FigureAsk.Movers), IndicatorId: null } && question.Ask == FigureAsk.Movers && slots.Words.Count <= LongestOfMovers && reading.Indicators.Count == 0 && !held.IsFed(question.Kind))
        {
            // Whoever rose most, something rose: of the few that were measured twice it is asked which.
            return AskIndicator(slots, question, confidence, held.Repeated());
        }

        if ((FigureDoubts.Of(question, reading, known) ?? measured.Doubt(question, slots, reading)) is { } doubt)
        {
            return new ClarificationPlan(doubt, [], confidence, question.Understood);
        }

        if (slots.ForOfficial && known is null && reading is { Indicators.Count: 0, Units.Count: 1, Table: null, Quoted: null } && question.Ask == FigureAsk.Value && held.InsteadOfAssumed(reading.Units[0], question.Period) is { Count: > 0 } others)
        {
            // The indicator that is told when none is named does not print the unit, and others do.
            if (others.Count > 1)
            {
                return AskIndicator(slots, question, confidence);
            }

            question = FigureCompletion.Of(slots with { Indicators = others, IndicatorConfidence = 1 }, reading with { Indicators = [others] }, known, names, tables.IsOfWholes);
        }

        if (reading.Indicators.Count == 0 && UnreadSubject.Counts(question.Ask) && (unread.Counted(slots, reading) || (known is null && reading is { Table: null, Quoted: null } && question.Ask == FigureAsk.Value && unread.LeavesMeasure(slots, reading))))
        {
            return AskIndicator(slots, question, confidence);
        }

        var calls = FigureCalls.For(question);
        return new SkillPlan(calls[0], question.Understood, confidence) { Also = [.. calls.Skip(1)] };
    }

    /// <summary>From this likelihood that a procedure is meant, a message that names no figure is about the procedure.</summary>
    private const double ThinkableFrom = 0.3;

    // "Tỉnh nào bét" says neither of what nor when; "tuần này ai thấp nhất" is about the ranking that officials look at each week. Who
    // holds rank 30 no list tells, whatever it ranks.
    private static bool NamesNothing(FigureQuestion question, FigureReading reading, Understanding? known) =>
        known is null && question is { Ask: FigureAsk.Rank, Indicators: null, Period: null, Baseline: null, Group: null, Crossed: null }
        && reading is { Bound: null, Year: null, Act: null, Quoted: null };

    // "Thế còn tỉnh kia" where nothing was said before.
    private static bool PointsAtNothing(Slots slots, FigureReading reading) =>
        slots.Words.Count <= ShortestFollowUp && reading is { Units.Count: 0, Indicators.Count: 0, Period: null, Bound: null, Quoted: null } && ((reading.Kind is not null && reading.Has(FigureWish.Pointed)) || reading.PointsAtFigure);
}
