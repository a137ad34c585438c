using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Procedures;

/// <summary>
/// One rule that people ask about: who may do it for another, from which age, whether one must be there, by when and what follows, until
/// when it is good, who need not. It has sources of its own, since it is seldom of the source that lists papers and days.
/// </summary>
/// <param name="Text">One plain Vietnamese sentence, as it is told.</param>
/// <param name="Basis">The act and article; null: the sources name none.</param>
/// <param name="Confidence">How well it is supported.</param>
/// <param name="Sources">Where it was found; at least one.</param>
public sealed record ProcedureRule(string Text, string? Basis, Confidence Confidence, IReadOnlyList<Source> Sources)
{
    /// <summary>Questions that it answers, as people type them: to be found by, never told.</summary>
    public IReadOnlyList<string> Asked { get => field ?? []; init; } = [];

    /// <summary>Wordings of the case that it holds for ("sinh đôi", "hàng xóm"): without one of them a question asks of another case. Empty: it holds for all.</summary>
    public IReadOnlyList<string> When { get => field ?? []; init; } = [];

    /// <summary>Wordings of a case that it does not hold for ("đã ly hôn").</summary>
    public IReadOnlyList<string> Unless { get => field ?? []; init; } = [];
}
