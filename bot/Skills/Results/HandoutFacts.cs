using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>The hand-out of a procedure for one case, all but the procedure as far as known.</summary>
/// <param name="Procedure">What it is about.</param>
/// <param name="Place">Where it is done.</param>
/// <param name="Channel">"online" or "in_person".</param>
/// <param name="Item">The one fee item of the case.</param>
internal sealed record HandoutFacts(Procedure Procedure, Place? Place, string? Channel, string? Item)
{
    /// <summary>Further procedures: together they are a booklet.</summary>
    public IReadOnlyList<Procedure> Others { get; init; } = [];

    /// <summary>"chat": the text for a chat is wanted; "pdf": a file; null: a page.</summary>
    public string? Form { get; init; }
}
