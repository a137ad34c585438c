namespace Assistant.Bot.Planning.Figures;

/// <summary>A unit that a message names.</summary>
/// <param name="At">The word at which its name begins.</param>
/// <param name="Id">Place, ministry or whole.</param>
internal readonly record struct UnitAt(int At, string Id)
{
    /// <summary>A unit that stands at no word of its own, behind all that do.</summary>
    public const int Nowhere = int.MaxValue;
}
