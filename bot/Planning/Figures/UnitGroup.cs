namespace Assistant.Bot.Planning.Figures;

/// <summary>Provinces that are asked about together.</summary>
/// <param name="Id">As calls name it.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Regions">Whose provinces are in it.</param>
/// <param name="Units">Provinces that are in it beside those of its regions, by id.</param>
/// <param name="Cities">The centrally-run cities are in it.</param>
/// <param name="MergedNote">What is said where it is told of by the provinces after the merger; null: nothing.</param>
internal sealed record UnitGroup(string Id, string Label, IReadOnlyList<string> Regions, IReadOnlyList<string> Units, bool Cities, string? MergedNote);
