namespace Assistant.Bot.Skills;

/// <summary>Which units of a kind are asked about.</summary>
/// <param name="Group">Region of figures.yaml, or a list that was told; null: all.</param>
/// <param name="Without">Comma-separated ids of units and of groups that are left out; null: none is.</param>
internal readonly record struct UnitScope(string? Group, string? Without);
