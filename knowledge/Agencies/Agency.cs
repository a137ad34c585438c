using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Agencies;

public enum AgencyKind
{
    Ministry,
    MinistryLevel,
    GovernmentAgency,
    Unit,
    Coordination,
}

/// <summary>A ministry or central agency in one structure of the Government (before or from 2025-03-01).</summary>
public sealed record Agency
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required AgencyKind Kind { get; init; }
    public required Validity Validity { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>How text recognition garbles the name in scanned reports.</summary>
    public IReadOnlyList<string> OcrVariants { get; init; } = [];
    public string? SuccessorId { get; init; }
    public IReadOnlyList<string> PredecessorIds { get; init; } = [];

    /// <summary>The ministry that a unit belongs to.</summary>
    public string? PartOfId { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
