namespace Assistant.Bot.Planning.Figures;

/// <summary>What has to be said of an indicator so that it is meant, and all that may be said of it.</summary>
internal sealed record MeasureFeatures(string IndicatorId, IReadOnlySet<string> Needs, IReadOnlySet<string> Allowed);
