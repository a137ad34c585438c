namespace Assistant.Bot.Skills;

/// <summary>On which side of a limit units are asked for.</summary>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Comparison">&lt;, &gt;, &gt;=, - for a range or -&lt; for one that stays below its upper end.</param>
/// <param name="Upper">Upper end of a range; null: there is none.</param>
internal sealed record ValueLimit(decimal Value, string Comparison, decimal? Upper = null);
