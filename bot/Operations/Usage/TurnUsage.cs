namespace Assistant.Bot.Operations.Usage;

/// <summary>What the dashboard counts of one turn.</summary>
/// <param name="Channel">Of <see cref="Telemetry.TurnLabels"/>, like the next three.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Kind">Kind of the answer.</param>
/// <param name="Planner">Who planned it.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Procedure">Id in the catalogue; null: about none.</param>
internal readonly record struct TurnUsage(string Channel, string Outcome, string Kind, string Planner, double Seconds, string? Procedure);
