using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.CommonQuestions;

/// <summary>What people ask around public services and of no one procedure: accounts, opening days, papers of before a merger, calls of strangers.</summary>
public sealed record CommonQuestion
{
    public required string Id { get; init; }

    /// <summary>What it is about, as it stands inside a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The first line; null: no source tells, and the answer says so.</summary>
    public string? Answer { get; init; }

    /// <summary>What to do, in order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>What holds in all cases and needs no order.</summary>
    public required IReadOnlyList<string> Advice { get; init; }
    public string? LegalBasis { get; init; }

    /// <summary>What is not certain.</summary>
    public string? Note { get; init; }

    /// <summary>The field whose telephone numbers help; null: those for everything.</summary>
    public string? Field { get; init; }

    /// <summary>A procedure that goes on from here.</summary>
    public string? ProcedureId { get; init; }
    /// <summary>Whoever meets this files in person.</summary>
    public bool FilesInPerson { get; init; }

    /// <summary>Wordings in the rules of a procedure that also answer, for that procedure.</summary>
    public IReadOnlyList<string> RuleWords { get; init; } = [];
    public required Confidence Confidence { get; init; }

    /// <summary>None only where <see cref="Answer"/> is null.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }
}
