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

    /// <summary>Procedures talked about before this one, the last first: what "quay lại vụ kia" may go back to.</summary>
    public IReadOnlyList<string>? EarlierIds { get; init; }
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

    /// <summary>"Top" or "Bottom".</summary>
    public string? Side { get; init; }
    public int? Count { get; init; }
    public string? ReportId { get; init; }
}
