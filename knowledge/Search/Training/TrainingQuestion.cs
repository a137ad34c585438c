namespace Assistant.Knowledge.Search.Training;

/// <summary>A whole question as people ask it.</summary>
/// <param name="AsTyped">As typed.</param>
/// <param name="Text">With slips repaired.</param>
/// <param name="Ids">Ids of the entries each of which is right; empty: no procedure is meant.</param>
public sealed record TrainingQuestion(string AsTyped, string Text, IReadOnlyList<string> Ids);
