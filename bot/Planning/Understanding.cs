using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Planning;

/// <summary>
/// What a turn was about, kept so that "còn nộp trực tiếp thì sao?" is a whole question. Ids and codes only:
/// nothing that a person typed is kept.
/// </summary>
internal sealed record Understanding
{
    /// <summary>Topic planner that understood the turn ("procedure", "metrics", "place", …).</summary>
    public required string Topic { get; init; }
    public string? Intent { get; init; }
    public string? ProcedureId { get; init; }
    public string? Field { get; init; }

    /// <summary>Procedures that were offered as options, in their order; an answer may choose among them.</summary>
    public IReadOnlyList<string>? OfferedIds { get; init; }

    /// <summary>What those options were called, in the same order: wordings of ours, so that one that is typed is known again.</summary>
    public IReadOnlyList<string>? OfferedLabels { get; init; }

    /// <summary>What was talked about before the options was left by saying so: they do not go back to it.</summary>
    public bool Leaves { get; init; }

    /// <summary>What is to be done with the procedure once it is known (<see cref="Guiding.GuideWish"/>): the wish outlives the question back.</summary>
    public string? Wanted { get; init; }

    /// <summary>The kind of file that was wished for before it was said of which figures: what is chosen next is put into it.</summary>
    public string? WantsFile { get; init; }

    /// <summary>Procedures talked about before this one, the last first: what "quay lại vụ kia" may go back to.</summary>
    public IReadOnlyList<string>? EarlierIds { get; init; }

    /// <summary>All procedures of the talk in the order in which they came up: "việc lúc đầu", "cái thứ hai". Null: one at most.</summary>
    public IReadOnlyList<string>? MatterIds { get; init; }

    /// <summary>Procedures that one answer told or offered together, in its order: behind it "cái thứ hai" and "cả hai" mean those.</summary>
    public IReadOnlyList<string>? TogetherIds { get; init; }

    /// <summary>Keys of the sentences of the record that told what a circumstance changes: "vậy rút được chưa" behind it still asks about that.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>How a number of the person's stood to a limit in them (<see cref="Skills.ProcedureSkill.Judged"/>): numbers, units and the limit. Null: none was compared.</summary>
    public string? Judged { get; init; }
    public string? PlaceId { get; init; }
    public string? AskedAsId { get; init; }

    /// <summary>"online", "in_person" or null.</summary>
    public string? Channel { get; init; }

    /// <summary>ISO day when the question named one.</summary>
    public string? Date { get; init; }
    public string? IndicatorId { get; init; }

    /// <summary>"Province" or "Ministry".</summary>
    public string? EntityKind { get; init; }
    public string? EntityId { get; init; }

    /// <summary>The kind ranked in the turn before, when this turn ranked the other one.</summary>
    public string? EarlierEntityKind { get; init; }

    /// <summary>The official's own province or ministry, where they have said it.</summary>
    public string? OwnId { get; init; }

    /// <summary>"Top" or "Bottom".</summary>
    public string? Side { get; init; }

    /// <summary>The end told in the turn before, when this turn told the other one.</summary>
    public string? EarlierSide { get; init; }
    public int? Count { get; init; }
    public string? ReportId { get; init; }

    /// <summary>What was said of the sides by which a fee has several items (<see cref="FeeSidesSaid"/>): "còn nộp online?" still asks about the used vehicle.</summary>
    public IReadOnlyList<string>? FeeSides { get; init; }

    /// <summary>What the talk counts that fees are charged by: "thêm 1 đứa nữa" counts one more.</summary>
    public IReadOnlyList<Quantity>? Quantities { get; init; }

    /// <summary>Groups of persons told of whom the matter is of, as exemptions name them: no name, nothing else of them.</summary>
    public IReadOnlyList<string>? Persons { get; init; }

    /// <summary>Comma-separated groups that rows of fees name.</summary>
    public string? Audiences { get; init; }

    /// <summary>Age in years of that person.</summary>
    public int? Age { get; init; }

    /// <summary>Whose matter it is, as relations ("mother", "self").</summary>
    public string? Whom { get; init; }

    /// <summary>A value in đồng that was named, for fees that are a share of it.</summary>
    public string? Worth { get; init; }

    /// <summary>Of language/unheld.yaml: what was asked about and no record holds. Null: nobody knows what.</summary>
    public string? MatterId { get; init; }

    /// <summary>What was wanted of figures ("rank", "value", "compare", …), for a follow-up that names only another unit or period.</summary>
    public string? Wish { get; init; }

    /// <summary>The unit whose distance from others is asked: "hơn Cà Mau bao nhiêu", "còn Tây Ninh".</summary>
    public string? BaseId { get; init; }

    /// <summary>Comma-separated ids of units talked about in the turn before, when this turn named others.</summary>
    public string? EarlierEntityId { get; init; }

    /// <summary>Comma-separated ids of the last units that were asked about, the last one last: "ba tỉnh trên" after three turns.</summary>
    public string? TalkedIds { get; init; }

    /// <summary>Selector of the period that the turn before asked about of the same unit, when this turn asked about another: "chênh bao nhiêu" is between them.</summary>
    public string? EarlierReportId { get; init; }

    /// <summary>The indicator talked about before <see cref="IndicatorId"/>, for "hai cái khác nhau ở đâu".</summary>
    public string? EarlierIndicatorId { get; init; }

    /// <summary>The unit that the answer told first: "tỉnh đó" of the next turn.</summary>
    public string? ToldFirstId { get; init; }

    /// <summary>The unit that the answer before it told, when each told one: "hai bộ cách nhau mấy".</summary>
    public string? EarlierToldId { get; init; }

    /// <summary>The unit that it told last.</summary>
    public string? ToldLastId { get; init; }

    /// <summary>Comma-separated ids of the units that it told, when they are few: "ba tỉnh đó".</summary>
    public string? ToldIds { get; init; }

    /// <summary>The indicator that the answer told for <see cref="IndicatorId"/>, which the period asked about does not have; null: none.</summary>
    public string? ToldIndicatorId { get; init; }

    /// <summary><see cref="ToldIds"/> of the answer before: "ai có mặt ở cả hai".</summary>
    public string? EarlierToldIds { get; init; }

    /// <summary>ISO day up to which the figures told were counted: "kỳ sau" goes on from it.</summary>
    public string? ToldTo { get; init; }

    /// <summary>Who meets a target was asked, not who misses it: "kể tên ra" of the next turn.</summary>
    public bool Meets { get; init; }

    /// <summary>Region of figures.yaml.</summary>
    public string? Group { get; init; }

    /// <summary>Comma-separated ids of units and of groups that are left out: "trừ thêm Cà Mau" leaves out one more.</summary>
    public string? Without { get; init; }

    /// <summary>Of a change: selector of the period that it is counted from; null: the one before.</summary>
    public string? BaselineId { get; init; }

    /// <summary>Of a change: over so many of the last periods; null: that was not said.</summary>
    public int? LastPeriods { get; init; }

    /// <summary>Of a change: downwards.</summary>
    public bool Falls { get; init; }

    /// <summary>Comma-separated ids of all units of the list that the answer told, however long: "trong số đó". Null: it told none.</summary>
    public string? ListedIds { get; init; }

    /// <summary>A limit in the indicator's unit, as "&lt;:30" or "-:30:50".</summary>
    public string? Bound { get; init; }

    /// <summary>The wish of the last turn to be told figures unasked, as it was said: "thôi bỏ đi" takes it back, "đổi thành 45%" changes it. Null: it wished none.</summary>
    public string? WishedToBeTold { get; init; }

    /// <summary>The last question about figures as its skill calls, so that "báo tôi mỗi thứ Hai" needs no more words.</summary>
    public string? FigureCalls { get; init; }
}
