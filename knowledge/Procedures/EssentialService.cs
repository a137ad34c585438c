using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Procedures;

/// <summary>
/// One of the 25 essential online services of Project 06 (decision 06/QĐ-TTg). <see cref="Procedures"/> is empty when
/// the curated procedures hold none for it.
/// </summary>
public sealed record EssentialService
{
    public required int Number { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<Procedure> Procedures { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
