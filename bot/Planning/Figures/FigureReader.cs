using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Reads what a message says about figures.</summary>
internal sealed partial class FigureReader(
    FigureLexicon lexicon, FigureTurnLexicon turns, SlotLexicon slotWords, UnitReader unitReader, IndicatorReader indicatorReader, IndicatorWord indicatorWord, IndicatorCatalog catalog, ReportsNamed reports, UnitNames unitNames, ClaimLexicon claimWords, ClaimReader claims, UnreadParts parts, EverydayWords everyday, IndicatorChooser chooser, FigureAskWording wording, TimeLexicon times, UnheldSubjects subjects, UnreadFilters filters, SupposedCause causes, ForecastSigns forecasts)
{
    private const int MostCounted = 100;

    private static readonly Word Numeral = Word.Split("số")[0];
    private static readonly Word Speaker = Word.Split("tôi")[0];
    private static readonly Word PortalWord = Word.Split("cổng")[0];

    private const string Points = "điểm";

    /// <summary>The indicator that "cổng" alone means.</summary>
    public string Portal => lexicon.Portal;

    /// <summary>The indicator that is measured where only a target of another is known; null: there is none.</summary>
    public string? MeasuredBeside(string indicator) => lexicon.Measured.GetValueOrDefault(indicator);

    private readonly HashSet<decimal> _thresholds = [.. catalog.Targets.Select(target => target.Threshold).OfType<decimal>()];

    private readonly CueIndex _everyday = CueIndex.Of("said", [.. everyday.Ignored, .. everyday.Said]);

    /// <param name="slots">The message.</param>
    /// <param name="goesOn">The turn before was about figures.</param>
    public FigureReading Read(Slots slots, bool goesOn)
    {
        slots = slots with { PlaceMentions = [.. slots.PlaceMentions.Where(mention => !IsWishWithoutMarks(mention, slots))] };
        // "Số tuần 45" sets nothing against week 45, "so tuần 45" does; "trong tuần, tôi hỏi" is not "tuần tới".
        var text = Folded(slots);
        var periods = PeriodMentions.Read(MaskedText(slots), reports.Of, slots.ForOfficial ? times : null, ofFeed: slots.ForOfficial && reports.IsFeed(null));
        var kinds = slotWords.Kinds.Read(slots.Rest);
        // "Nội bộ", "tiến bộ" name no ministry.
        kinds = kinds with { Matches = [.. kinds.Matches.Where(match => (match.At == 0 || slots.Rest[match.At].Folded != "bo" || !lexicon.NoMinistry.Contains(slots.Rest[match.At - 1].Folded)) && !IsReckoning(match, slots.Rest) && !IsOfIndex(match, slots.Rest))] };
        var sorted = lexicon.Table.SortedFrom(slots.Words);
        var wishes = WishesApart.AddTo(Wishes(slots), slots.Words, text, periods, isSorted: sorted is not null);
        if (turns.WholeTable.IsMatch(text) && !wishes.Has(FigureWish.Printed))
        {
            // "Toàn bộ 10 tỉnh trong bảng".
            wishes = wishes with { Matches = [.. wishes.Matches, new CueMatch(FigureWish.Printed, 0, 1)] };
        }

        var ends = lexicon.Ends.Read(slots.Words);
        var scopes = lexicon.Scopes.Read(slots.Words);
        List<UnitGroup> groups = [.. lexicon.Groups.Named.Read(slots.Words).Matches.OrderBy(match => match.At).Select(match => lexicon.Groups.Find(match.Id)).OfType<UnitGroup>().Distinct()];
        var indicators = indicatorReader.ReadAll(slots.Words);
        // "Bo Y te hang nhat" typed without marks: the last syllable of a name counts from no end.
        var unnamed = WithoutNames(slots);
        var places = PlaceInRanking.Read(unnamed);
        // "Tuần năm mươi mốt bộ thấp nhất" counts no ministries.
        var counted = slots.Count is null || PlaceInRanking.NamesTwoTops(text) ? null : NumberReader.Count(periods.Left, slotWords.NumberOf);
        // "Ba bộ cao nhất, ba tỉnh cao nhất" lists them.
        var crossed = counted is null ? CrossedEnds.Read(text) : null;
        var bound = FigureBound.Read(slots.Question, indicators.Any(versions => versions.Any(id => catalog.Find(id)?.Unit == Points))) ?? GradeAsked(slots, text, indicators, kinds, scopes);
        var quoted = QuotedFigure.In(slots.Question);
        if (slots.ForOfficial && indicators.Count == 0 && bound is { Comparison: ">=", Upper: null } && quoted == bound.Value
            && ((WhoseFigure.AsksWhose(text) && (QuotedFigure.Decimals(slots.Question, bound.Value) > 0 || WhoseFigure.AsksWhoHas(text))) || wishes.Has(FigureWish.Source)))
        {
            // "Tỉnh nào được 65,44%", "nguồn của con số 100%": no limit.
            bound = null;
        }

        // "Khối địa phương đạt 30% chưa".
        var aboutFigures = goesOn || (bound is { Unit: "%" } && kinds.Matches.Count > 0) || indicators.Count > 0 || periods.Period is not null || wishes.Matches.Count > 0;
        var units = unitReader.Read(slots, kinds, wishes, aboutFigures, namesGroup: groups.Count > 0, hasBound: bound is not null && !((kinds.Has(nameof(EntityKind.MinistryBloc)) || kinds.Has(nameof(EntityKind.LocalBloc))) && claims.AsksOfOne(slots)), goesOn);
        groups.RemoveAll(named => units.Excluded.Contains(named.Id));
        var group = groups.FirstOrDefault();
        if (units.Excluded.Count > 0)
        {
            // "Trừ Hòa Bình ra" subtracts nothing.
            wishes = wishes with { Matches = [.. wishes.Matches.Where(match => match.Id != FigureWish.Gap || slots.Words[match.At].Folded != "tru")] };
        }

        // Without names: "Quảng Nam tuần này" is no five weeks.
        var run = !slots.ForOfficial ? null : PeriodWording.LastPeriods(unnamed) ?? (wishes.Has(FigureWish.Trend) || (slots.Cues.Has(Intents.Average) && units.Ids.Count == 1) ? PeriodWording.PeriodsOfLine(unnamed) : null);
        var inARow = slots.ForOfficial && PeriodWording.IsInARow(unnamed);
        // Two periods are set beside each other, which says more where they were measured by two definitions.
        if ((run is not (null or 2) || inARow) && !wishes.Has(FigureWish.Trend))
        {
            // "8 tuần qua", "mấy tuần nay": a line over time, where it is asked of a unit.
            wishes = wishes with { Matches = [.. wishes.Matches, new CueMatch(FigureWish.Trend, 0, 1)] };
        }

        wishes = AsMeant(wishes, slots, text, units, indicators.Count > 0, quoted is not null && bound is null, goesOn || periods.Period is not null);
        var act = ActIn(text, wishes);
        var rankAt = NumberReader.RankAt(text) ?? (Ordinal().Match(text) is { Success: true } ordinal ? Number(ordinal, "n") : null);
        if (RankWording.ToRank(text) is not null || RankWording.RanksAll(text))
        {
            // "Hạng 1 đến hạng 3" are three places of one list.
            (rankAt, places) = (null, []);
        }

        var reach = slots.ForOfficial && units.Ids.Count == 1 ? GoalWording.PlaceToReach(text) : null;
        if (reach is { } place)
        {
            // How far the unit is from who stands there now.
            (rankAt, places) = (null, [new PlaceInRanking(false, place)]);
            wishes = wishes with { Matches = [.. wishes.Matches.Where(match => match.Id is not (FigureWish.Change or FigureWish.Entered or FigureWish.Goal or FigureWish.First)), new CueMatch(FigureWish.Gap, 0, 2)] };
        }

        var due = slots.ForOfficial && bound is not null && forecasts.AskDueTime(slots.Words);
        wishes = due ? wishes with { Matches = [.. wishes.Matches, new CueMatch(FigureWish.Goal, 0, 2)] } : wishes;

        var beforeMerger = lexicon.Steps.IsBeforeMerger(slots.Words);
        var table = Table().Match(text) is { Success: true } numbered ? Number(numbered, "n") : (int?)null;
        var beyond = BeyondFigures(slots, units, text, goesOn, aims: wishes.Has(FigureWish.Goal) || slots.Cues.Has(Intents.Target), hasMark: bound is not null || quoted is not null, ranks: indicators.Count > 0 || slots.Side is not null || slots.AsksRank || slots.RankAt is not null || slots.Cues.Has(Intents.Share) || units.Ids.Count > 0 || bound is not null || (kinds.Matches.Count > 0 && scopes.Has(FigureScope.Which) && (periods.Period is not null || text.Contains(" nhat", StringComparison.Ordinal))));
        var reading = new FigureReading
        {
            Wishes = wishes,
            Units = UnitsOf(units, wishes, text, places, crossed, beforeMerger),
            Candidates = units.Candidates,
            District = units.District,
            NewUnit = NewUnitIn(slots),
            Merged = [.. units.Ids.Where(unitNames.IsMergedToday)],
            Group = group,
            OtherGroups = [.. groups.Skip(1)],
            Period = periods.Period,
            Baseline = periods.Baseline,
            Window = periods.Window,
            Year = periods.Year ?? GoalYear(slots, wishes),
            AsksShare = AsksShare().IsMatch(text),
            SharesIndicator = indicators.Count > 0 && indicators[0].Any(lexicon.Shared.Contains),
            NamesPortal = slots.Words.Index().Any(word => (word.Item == PortalWord && slots.Words.ElementAtOrDefault(word.Index + 1).Folded != "dich") || word.Item.Folded is "web" or "website"),
            NamesTarget = slots.Cues.Matches.Any(match => match.Id == Intents.Target && !IsThisIndicator(match, slots.Rest) && !indicatorWord.IsMeant(slots, slots.Rest, match.At)),
            GoalYear = GoalWording.GoalYear(text),
            SameRegion = RankWording.IsSameRegion(text),
            MovesInRank = RankWording.MovesInRank(text),
            CountsFromBottom = RankWording.CountsFromBottom(unnamed),
            ExceptPeriods = periods.Period is not null && PeriodWording.ExceptPeriods(text),
            YearStep = lexicon.Steps.Years(slots.Words),
            Distance = RankWording.Distance(text),
            Places = places,
            Crossed = crossed,
            IsSum = (PeriodWording.PeriodsOfLine(unnamed) is not null && SumWording.IsSum(slots.Words)) || (units.Ids.Count > 1 && (SumWording.IsSum(slots.Words) || JoinsUnits(slots))) || lexicon.Operators.IsIn(slots.Words),
            NamesEachPeriod = lexicon.Steps.NamesEachPeriod(slots.Words),
            NamesSeveralPeriods = PeriodWording.NamesSeveralPeriods(text),
            LastPeriods = run,
            IsInARow = inARow,
            AsksRegions = RankWording.AsksRegions(text),
            IsMean = SumWording.IsMean(text),
            IsBeforeMerger = beforeMerger,
            NamesYears = periods is { Period: { } one, Baseline: { } other } && one.StartsWith("year:", StringComparison.Ordinal) && other.StartsWith("year:", StringComparison.Ordinal),
            PeriodStep = lexicon.Steps.Periods(slots.Words),
            LeastChange = ChangeWording.IsLeastChange(text),
            AsksGoalAmount = GoalWording.AsksGoalAmount(text),
            SaysNew = lexicon.Table.SaysNew(slots.Words),
            NamesBothSides = GoalWording.NamesBothSides(text),
            Excluded = units.Excluded,
            WantsWhole = SumWording.WantsWhole(text),
            Table = table,
            LeavesWords = UnreadWords.Any(slots.Words, [.. indicatorReader.Spans(slots.Words), .. lexicon.Apart.Read(slots.Words).Matches], periods.Left, lexicon.Fillers),
            UnreadTime = periods.Period is null ? null : UnreadWords.Time(periods.Left),
            PastTime = periods.Year is null ? lexicon.Past.Read(slots.Words).Matches.Select(match => match.Id).FirstOrDefault() : null,
            PointsAt = RankWording.PointsAt(text),
            PointsAtAll = RankWording.PointsAtAll(text),
            AsksWhose = WhoseFigure.AsksWhose(text) || (slots.ForOfficial && quoted is not null && claims.AsksWhat(slots)),
            AsksWhichReports = ReportWording.AsksWhich(text),
            AsksPeriods = ReportWording.AsksPeriods(text),
            Threshold = Thresholds().Matches(text).Select(number => (decimal?)Number(number.Value)).FirstOrDefault(number => _thresholds.Contains(number ?? 0)),
            Bound = bound,
            BothEnds = turns.BothEnds.IsMatch(text) || RankWording.NamesTopAndBottom(text) || (group is not null && lexicon.Table.NamesBothEnds(slots.Words)) || ends.Has(FigureEnd.Both) || (ends.Has(FigureEnd.Top) && ends.Has(FigureEnd.Bottom)),
            OneEach = RankWording.NamesOneEach(text),
            Side = reach is not null ? null : sorted ?? SideOf(slots, wishes, ends, namesGroup: group is not null) ?? (indicators.Count > 0 || goesOn ? RankWording.EndOfWhich(text) : null) ?? (slots.ForOfficial && units.Ids.Count == 1 && claims.AsksTruth(slots) ? RankWording.EndOfClaim(unnamed) : null),
            Count = reach is not null ? null : RankRange().Match(text) is { Success: true } range ? Number(range, "to") : FirstOf().Match(text) is { Success: true } first ? Number(first, "n") : counted,
            Quoted = quoted,
            AsksRank = slots.AsksRank,
            RankAt = rankAt,
            Kind = scopes.Has(FigureScope.TakeMinistry) ? EntityKind.Ministry
                : scopes.Has(FigureScope.TakeProvince) || group is not null ? EntityKind.Province
                : KindOf(kinds),
            Act = act,
            ActSetsTargets = act is { } number && _acts.Contains(number),
            Indicators = indicators,
            OnlyTargets = indicators.Count > 0 && indicators.SelectMany(versions => versions).All(id => HasOnlyTargets(id, slots.ForOfficial)),
            AsksWhich = scopes.Has(FigureScope.Which),
            PointsAtFigure = WhoseFigure.PointsAtFigure(text),
            CombinesIndicators = OfTwoIndicators.Are(slots.Words, WithPortal(slots.Words, indicatorReader.Spans(slots.Words))),
            SetsBothPeriods = turns.Both.IsIn(slots.Words),
            AsksWhence = due || turns.Whence.IsMatch(text),
            AsksRatio = turns.Ratio.IsMatch(text),
            AsksCount = turns.Counts.IsMatch(text),
            Times = slots.ForOfficial && units.Ids.Count == 0 && (scopes.Has(FigureScope.Which) || kinds.Matches.Count > 0) ? ChangeWording.Times(text) : null,
            Cause = beyond.Cause,
            IsForecast = beyond.IsForecast,
            Unmeasured = beyond.Unmeasured,
        };
        reading = WithGoalOfAct(slots, reading);
        return WithReckoning(slots, reading with
        {
            Side = reading.Times is null ? reading.Side : null,
            Wishes = reading.Times is null ? reading.Wishes : reading.Wishes with { Matches = [.. reading.Wishes.Matches.Where(match => match.Id is not (FigureWish.Last or FigureWish.First)), new CueMatch(FigureWish.Change, 0, 2)] },
            IsOtherMatter = slots.ForOfficial && reading.Unmeasured?.Split("; ").Any(label => lexicon.Unmeasured.OtherMatters.Contains(label) || subjects.Is(label)) == true,
            Filter = slots.ForOfficial ? filters.Of(slots, reading, FilterRead(slots, periods.Left)) : null,
            Claim = claims.Of(slots, reading),
            AsksTruth = claims.AsksTruth(slots),
            Named = claims.FiguresNamed(slots, reading),
            // "17,9 mà mục tiêu 30, đúng không": with a figure to the tenth two things are said, and not of targets alone.
            ClaimedGoals = claims.AsksTruth(slots) && !(quoted is { } told && told != decimal.Truncate(told)) ? ClaimReader.Thresholds(text) : [],
        });
    }

    /// <summary>The message in folded words, numbers in digits, "số" as "sox".</summary>
    public static string Folded(Slots slots) => Text(slots, slots.Words.Select(word => word == Numeral ? "sox" : word == Speaker ? "minh" : word.Folded));

    private static string Text(Slots slots, IEnumerable<string> words) => SpokenNumbers.ToDigits(PairedNumbers.WriteOut(slots.Question, string.Join(' ', words)));

    // "Lượt cổng chia cho …": the portal names its visits where no name of an indicator holds the word.
    private List<CueMatch> WithPortal(IReadOnlyList<Word> words, IReadOnlyList<CueMatch> spans) =>
        [.. spans, .. words.Index().Where(word => word.Item == PortalWord && !spans.Any(span => span.At <= word.Index && word.Index < span.At + span.Length)).Select(word => new CueMatch(lexicon.Portal, word.Index, 1))];

    // "Bộ Kế hoạch và Đầu tư tuần 51": the last syllable of a name sets nothing against the week behind it.
    private string MaskedText(Slots slots)
    {
        var words = slots.Words;
        List<CueMatch> names = [.. indicatorReader.Spans(words), .. NamesOfUnits(slots)];
        return Text(slots, words.Select((word, at) => (names.Exists(name => name.At <= at && at < name.At + name.Length) && PeriodMentions.SetsAgainst(word.Folded)) || (PeriodMentions.OnlySoundsSo(word) && word != Numeral) ? $"{word.Folded}_" : word == Numeral ? "sox" : word == Speaker ? "minh" : word.Folded));
    }

    // "Thừa Thiên Huế" is behind nobody ("thua"), "Bạc Liêu" asks for no forecast.
    private IEnumerable<CueMatch> NamesOfUnits(Slots slots) =>
        [.. slots.Agencies, .. lexicon.Ministries.Read(slots.Words).Matches, .. slots.PlaceMentions.Where(mention => mention.Length > 1).Select(mention => new CueMatch("", mention.At, mention.Length))];

    // "Nghe An cong Vinh Long", "nhân Sóc Trăng với Kiên Giang": right between or in front of names; behind "truy cập" it is the portal.
    private bool JoinsUnits(Slots slots)
    {
        var words = slots.Words;
        var indicators = indicatorReader.Spans(words);
        var names = NamesOfUnits(slots).Concat(slots.PlaceMentions.Where(mention => mention.Length == 1).Select(mention => new CueMatch("", mention.At, 1))).ToList();
        return Enumerable.Range(0, words.Count).Any(at =>
            words[at].Folded is "cong" or "gop" or "nhan" && words[at] != PortalWord
            && names.Exists(name => name.At == at + 1 || (name.At == at + 2 && words[at + 1].Folded == "bo"))
            && (words[at].Marks.Length > 0 || words[at].Folded != "cong" || ((indicators.Any(span => span.At > at || span.At + span.Length < at) || names.Exists(name => name.At + name.Length == at)) && !indicators.Any(span => span.At <= at && at < span.At + span.Length))));
    }

    // "Dien bien cua Dak Nong": beside another unit, words typed without marks that are a wish name no Điện Biên.
    private bool IsWishWithoutMarks(PlaceMention mention, Slots slots) =>
        slots.PlaceMentions.Count + slots.Agencies.Count > 1 && slots.Words.Skip(mention.At).Take(mention.Length).All(word => word.Marks.Length == 0)
        && lexicon.Wishes.Read(slots.Words).Matches.Any(match => match.At == mention.At && match.Length == mention.Length);

    private string WithoutNames(Slots slots)
    {
        var names = NamesOfUnits(slots).ToList();
        return Text(slots, slots.Words.Select((word, at) => names.Exists(name => name.At <= at && at < name.At + name.Length) ? "_" : word == Numeral ? "sox" : word == Speaker ? "minh" : word.Folded));
    }

    private static IReadOnlyList<string> UnitsOf(UnitsNamed units, CueReading wishes, string text, IReadOnlyList<PlaceInRanking> places, CrossedEnds? crossed, bool beforeMerger) =>
        beforeMerger ? [.. units.Ids.Take(1)]
        // "Á quân khối tỉnh", "bộ bét ấy", "quán quân khối bộ với quán quân khối tỉnh": the bloc says only whose ranking.
        : crossed is not null || (places.Count == 1 && FigureBound.Read(text) is not null && FigureWish.SetsBeside(wishes)) || RankWording.ToRank(text) is not null || (places.Count > 0 && !FigureWish.SetsBeside(wishes)) ? [.. units.Ids.Where(id => !FigureLimits.IsWhole(id) || id == UnitNames.Nation)]
        // "Đứa đứng nhì hơn đứa đứng ba, khối tỉnh": the bloc says only whose ranking.
        : FigureWish.SetsBeside(wishes) && places.Count > 1 ? [.. units.Ids.Where(id => !FigureLimits.IsWhole(id))]
        : units.Ids;

    // "Bộ chỉ số 766", "bộ số liệu này": a set of them, no ministry.
    private static bool IsOfIndex(CueMatch match, IReadOnlyList<Word> words) =>
        match.Length == 1 && words[match.At].Folded == "bo" && (words.ElementAtOrDefault(match.At + 1).Folded, words.ElementAtOrDefault(match.At + 2).Folded) is ("chi", "so" or "tieu") or ("so", "lieu");

    // "Tỉnh nào xếp loại yếu": the grade of an index stands for its points. Of one unit the points are told.
    private FigureBound? GradeAsked(Slots slots, string text, IReadOnlyList<IReadOnlyList<string>> indicators, CueReading kinds, CueReading scopes) =>
        !slots.ForOfficial || slots.PlaceMentions.Count + slots.Agencies.Count > 0 || (kinds.Matches.Count == 0 && !scopes.Has(FigureScope.Which)) ? null
        : indicators.SelectMany(versions => versions).SelectMany(id => catalog.Find(id)?.Grades ?? [])
            .Where(grade => $" {text} ".Contains($" {TextFolder.Fold(grade.Name)} ", StringComparison.Ordinal) && !text.Contains($"{TextFolder.Fold(grade.Name)} nhat", StringComparison.Ordinal))
            .Select(grade => FigureBound.Read(grade.Rule, inPoints: true)).FirstOrDefault();

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

    /// <summary>Whether an indicator has targets and nothing measures it: a feed may bring officials figures of what documents never printed.</summary>
    public bool HasOnlyTargets(string indicatorId, bool official) =>
        catalog.Find(indicatorId)?.Numerator is null && catalog.TargetsOf(indicatorId).Any() && !(official && chooser.AllReports(indicatorId).Count > 0);

    /// <summary>The message without what says only that an indicator is named.</summary>
    public Slots Plain(Slots slots) => indicatorWord.Plain(slots);

    // "Sang tuần 51 chỉ tiêu này thế nào".
    private static bool IsThisIndicator(CueMatch match, IReadOnlyList<Word> words) =>
        words[match.At].Folded == "chi" && words.ElementAtOrDefault(match.At + match.Length).Folded is "nay";
}
