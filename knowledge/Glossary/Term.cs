using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Glossary;

/// <summary>A word of public services and what it means.</summary>
public sealed record Term
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public required string Definition { get; init; }
    public string? LegalBasis { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
