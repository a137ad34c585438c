using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Policies;

public enum LegalActKind
{
    Law,
    Resolution,
    Decree,
    Circular,
    Decision,
    Directive,
    Letter,
}

/// <summary>A law, decree, circular or decision, and what is known of its force.</summary>
public sealed record LegalAct
{
    /// <summary>Number and sign as printed ("42/2022/NĐ-CP").</summary>
    public required string Number { get; init; }
    public required string Title { get; init; }
    public required LegalActKind Kind { get; init; }
    public DateOnly? Issued { get; init; }
    public required Validity Effective { get; init; }
    public required string Summary { get; init; }

    /// <summary>What the sources say of its force, in words.</summary>
    public required string Status { get; init; }
    public string? ReplacedBy { get; init; }
    public string? AmendedBy { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
