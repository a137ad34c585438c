using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Whose figures a message is about.</summary>
/// <param name="Ids">Places, ministries and wholes, in the order of the message.</param>
/// <param name="Candidates">Two or more when an abbreviation means several places.</param>
/// <param name="District">A district or a town: nobody measures those.</param>
internal sealed record UnitsNamed(IReadOnlyList<string> Ids, IReadOnlyList<Place> Candidates, Place? District)
{
    /// <summary>Units and groups that are named only to be left out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}
