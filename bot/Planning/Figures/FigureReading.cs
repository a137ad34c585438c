using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What a message about figures says beyond what every message is read for.</summary>
internal sealed record FigureReading
{
    /// <summary>Wordings of language/figures.yaml that stand in the message.</summary>
    public required CueReading Wishes { get; init; }

    /// <summary>Ids of the units named, wholes among them, in the order of the message.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The province behind whose name "mới" stands as a part of it ("Lâm Đồng mới"); null: none.</summary>
    public string? NewUnit { get; init; }

    /// <summary>Two or more when an abbreviation means several places.</summary>
    public IReadOnlyList<Place> Candidates { get; init; } = [];

    /// <summary>A district or a town is named: figures are of provinces.</summary>
    public Place? District { get; init; }
    public UnitGroup? Group { get; init; }

    /// <summary>Further groups that are named beside <see cref="Group"/>.</summary>
    public IReadOnlyList<UnitGroup> OtherGroups { get; init; } = [];

    /// <summary>Selector of the period asked about; null: the newest.</summary>
    public string? Period { get; init; }

    /// <summary>Selector of the period that it is set against.</summary>
    public string? Baseline { get; init; }

    /// <summary>How many of the last periods are asked about, 0 for "mấy tuần nay"; null: none.</summary>
    public int? LastPeriods { get; init; }

    /// <summary>Of a week of a feed, in which every unit has a figure or is missing; a document prints two ends.</summary>
    public bool IsOfFeed { get; init; }

    /// <summary>A picture or a table of figures is wished for.</summary>
    public bool AsksPicture { get; init; }

    /// <summary>The one in the middle of all is asked for.</summary>
    public bool IsMedian { get; init; }

    /// <summary>Figures of several units are to be added, and nothing else is reckoned with them.</summary>
    public bool AsksTotal { get; init; }

    /// <summary>Which part of all the unit has.</summary>
    public bool AsksPortion { get; init; }

    /// <summary>In which period a unit was highest or lowest; null: that is not asked.</summary>
    public RankSide? PeakOverTime { get; init; }

    /// <summary>The same way in every one of them.</summary>
    public bool IsInARow { get; init; }
    /// <summary>A stretch of time up to now ("3 tháng qua"), as <see cref="TimeSpoken"/>, until the periods that are held are looked at.</summary>
    public string? Window { get; init; }

    /// <summary>ISO day from which on figures are asked for, which may lie before the first that is held.</summary>
    public string? AskedFrom { get; init; }

    /// <summary>Which of the units are meant, in words that no report divides them by, as typed ("có sân bay"); null: none stand there.</summary>
    public string? Filter { get; init; }

    /// <summary>Regions are to be ranked, not the provinces in one.</summary>
    public bool AsksRegions { get; init; }

    /// <summary>A year named alone ("mục tiêu 2025").</summary>
    public int? Year { get; init; }

    /// <summary>The year that stands beside the target ("mức 70% của năm 2025"), where another year is named too.</summary>
    public int? GoalYear { get; init; }

    /// <summary>What the message says of a figure and asks whether it is so; null: nothing.</summary>
    public FigureClaim? Claim { get; init; }

    /// <summary>Figures of one unit of which it asks what they are, or which of them holds; none: it does not.</summary>
    public IReadOnlyList<decimal> Named { get; init; } = [];

    /// <summary>It asks whether what it says is so.</summary>
    public bool AsksTruth { get; init; }

    /// <summary>Thresholds of targets that it says, each with the kind of unit they bind, where that stands in front.</summary>
    public IReadOnlyList<(EntityKind? Kind, decimal Value)> ClaimedGoals { get; init; } = [];

    /// <summary>Units named that several others were merged into.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>Words stand in the message that no reader has used and that are no filler.</summary>
    public bool LeavesWords { get; init; }

    /// <summary>A time of the message that nobody has read, beside one that was ("tháng 4").</summary>
    public string? UnreadTime { get; init; }

    /// <summary>A time before now that no report is called by ("cùng kỳ năm ngoái").</summary>
    public string? PastTime { get; init; }

    /// <summary>"Tỷ lệ …": of a paper it is none.</summary>
    public bool AsksShare { get; init; }

    /// <summary>The indicator is called by words that questions of citizens hold too.</summary>
    public bool SharesIndicator { get; init; }

    /// <summary>"Cổng" or "web" of somebody, and not that of public services.</summary>
    public bool NamesPortal { get; init; }

    /// <summary>"Cùng vùng", "vùng đó": the region of the unit talked about.</summary>
    public bool SameRegion { get; init; }

    /// <summary>A target is spoken of; "chỉ tiêu này" behind a figure is the indicator.</summary>
    public bool NamesTarget { get; init; }

    /// <summary>"Tụt hạng", "leo mấy bậc": ranks that changed, not figures.</summary>
    public bool MovesInRank { get; init; }

    /// <summary>"Hạng mấy từ dưới lên", "bét thứ mấy": the place is counted from the bottom.</summary>
    public bool CountsFromBottom { get; init; }

    /// <summary>"Ngoài tuần 40 và 51": the periods named are those that are not asked about.</summary>
    public bool ExceptPeriods { get; init; }

    /// <summary>"Năm sau đó", "năm trước": how many years from the one talked about.</summary>
    public int? YearStep { get; init; }
    public FigureBound? Bound { get; init; }

    /// <summary>"Gần đích nhất": which unit is meant by its distance from a target.</summary>
    public TargetDistance? Distance { get; init; }

    /// <summary>Number of an act that sets targets ("quyết định 1565").</summary>
    public string? Act { get; init; }

    /// <summary>A figure that the message quotes ("0,52%", "13.954.795"), in its unit.</summary>
    public decimal? Quoted { get; init; }

    /// <summary>Both, when the message asks for both ends.</summary>
    public bool BothEnds { get; init; }

    /// <summary>One unit of each end.</summary>
    public bool OneEach { get; init; }
    public RankSide? Side { get; init; }
    public int? Count { get; init; }
    public int? RankAt { get; init; }

    /// <summary>Places in a ranking, in the order of the message.</summary>
    public IReadOnlyList<PlaceInRanking> Places { get; init; } = [];

    /// <summary>An end of the ranking of ministries and one of that of provinces, set side by side.</summary>
    public CrossedEnds? Crossed { get; init; }

    /// <summary>The act is one that sets targets.</summary>
    public bool ActSetsTargets { get; init; }

    /// <summary>"… là số của tỉnh nào": whose figure a quoted one is.</summary>
    public bool AsksWhose { get; init; }

    /// <summary>Figures of several units are to be added.</summary>
    public bool IsSum { get; init; }

    /// <summary>A mean is asked for, in the shorthand of officials ("TB 63 tỉnh").</summary>
    public bool IsMean { get; init; }

    /// <summary>Somebody is set beside the average ("so với bình quân", "HN, HCM, trung bình").</summary>
    public bool BesideMean { get; init; }

    /// <summary>Who is above the average, or below it, is asked; null: neither, or both.</summary>
    public RankSide? SideOfMean { get; init; }

    /// <summary>"Hai tuần", "các kỳ": several periods taken together.</summary>
    public bool NamesSeveralPeriods { get; init; }

    /// <summary>"Mỗi lần", "cả hai kỳ": the figure of each period.</summary>
    public bool NamesEachPeriod { get; init; }

    /// <summary>A unit as it was before it was merged ("ngày chưa về Cần Thơ").</summary>
    public bool IsBeforeMerger { get; init; }

    /// <summary>One indicator is to be added to another, or divided by it.</summary>
    public bool CombinesIndicators { get; init; }

    /// <summary>Two years are named.</summary>
    public bool NamesYears { get; init; }

    /// <summary>"Kỳ sau": how many periods from the one talked about.</summary>
    public int? PeriodStep { get; init; }

    /// <summary>The last change of a list: from the least.</summary>
    public bool LeastChange { get; init; }

    /// <summary>Two periods talked about are set side by side ("hai kỳ so được không").</summary>
    public bool SetsBothPeriods { get; init; }

    /// <summary>Of which year a target is, or who set it, is asked.</summary>
    public bool AsksWhence { get; init; }

    /// <summary>How many times as much ("gấp mấy lần").</summary>
    public bool AsksRatio { get; init; }

    /// <summary>"Tăng gấp đôi": who has at least so many times what it had; null: not said.</summary>
    public decimal? Times { get; init; }

    /// <summary>How many files, services or procedures, not what share.</summary>
    public bool AsksCount { get; init; }

    /// <summary>"Phải đạt bao nhiêu": the target itself is asked for, not how far it is.</summary>
    public bool AsksGoalAmount { get; init; }

    /// <summary>"Mới", "vừa", "thay": what was otherwise before.</summary>
    public bool SaysNew { get; init; }

    /// <summary>Units that are left out: "bỏ Hòa Bình ra thì ai nhất".</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>"Bỏ A lấy B" of those talked about: whom the question is about now. Null: nobody changes places.</summary>
    public IReadOnlyList<string>? Swaps { get; init; }

    /// <summary>"Đếm đủ 63 tỉnh", "chính xác mấy nơi", "tỷ trọng địa phương": an answer from a partial list would be wrong.</summary>
    public bool WantsWhole { get; init; }

    /// <summary>Number of a table of a report ("bảng 6").</summary>
    public int? Table { get; init; }

    /// <summary>"Bộ nào đạt, bộ nào trượt".</summary>
    public bool NamesBothSides { get; init; }

    /// <summary>"Bộ bét ấy": the one at an end of the list told before.</summary>
    public RankSide? PointsAt { get; init; }

    /// <summary>"Hạng mấy": where somebody stands.</summary>
    public bool AsksRank { get; init; }

    /// <summary>"Ai", "nơi nào".</summary>
    public bool AsksWhich { get; init; }

    /// <summary>"Số đó": a figure told before.</summary>
    public bool PointsAtFigure { get; init; }

    /// <summary>"Ba tỉnh đó": those of the list told before.</summary>
    public bool PointsAtAll { get; init; }

    /// <summary>Asks which reports there are or who may see them, in words of no other question.</summary>
    public bool AsksWhichReports { get; init; }

    /// <summary>Asks for the reports themselves in words that stand apart.</summary>
    public bool AsksPeriods { get; init; }

    /// <summary>A number that is the threshold of some target.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>Province or Ministry, when the message says which.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>Every indicator named, versions of one definition together.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Indicators { get; init; } = [];

    /// <summary>What the message asks about that no figure tells, as it is told.</summary>
    public string? Unmeasured { get; init; }

    /// <summary>Changes are to be ranked by per cent of what there was.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Who stands in both of two lists is asked, of two periods or of two indicators.</summary>
    public bool AsksBoth { get; init; }

    /// <summary>The end of the second list, where it is another one than that of the first.</summary>
    public RankSide? OtherSide { get; init; }

    /// <summary>A cause that the message itself supposes of a figure; null: none.</summary>
    public CauseClause? Cause { get; init; }

    /// <summary>What has not come yet is asked for, in words of which the latest figure is told beside the refusal.</summary>
    public bool IsForecast { get; init; }

    /// <summary>That is a matter of its own, which an official asks of no paper.</summary>
    public bool IsOtherMatter { get; init; }

    /// <summary>The indicators named have targets and no figures yet.</summary>
    public bool OnlyTargets { get; init; }

    public bool Has(string wish) => Wishes.Has(wish);

    /// <summary>Units or times are set beside each other.</summary>
    public bool SetsBeside => FigureWish.SetsBeside(Wishes);

    /// <summary>Says something that can change or continue a question about figures.</summary>
    public bool SaysSomething =>
        Units.Count > 0 || Candidates.Count > 0 || Group is not null || Period is not null || Baseline is not null || Window is not null || Bound is not null || Side is not null
        || Count is not null || RankAt is not null || Kind is not null || Indicators.Count > 0 || Wishes.Matches.Count > 0 || Unmeasured is not null || Quoted is not null || YearStep is not null || Distance is not null || Places.Count > 0 || Excluded.Count > 0 || Swaps is not null || Table is not null || PeriodStep is not null || AsksPeriods || IsMean;

    /// <summary>Cannot but go on with figures: an end of the list, a number of places or a kind of unit, and nothing else.</summary>
    public bool IsPlainly => (Side is not null && (Count is not null || Kind is not null || Has(FigureWish.First) || Has(FigureWish.Last))) || (Kind is not null && Period is not null) || Has(FigureWish.Flip)
        || (Units.Count > 0 && (SetsBeside || Has(FigureWish.Source) || Has(FigureWish.Also)));
}
