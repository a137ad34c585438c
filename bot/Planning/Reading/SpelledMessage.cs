namespace Assistant.Bot.Planning.Reading;

/// <summary>A message put right.</summary>
/// <param name="Repaired">With words put right that no dictionary has.</param>
/// <param name="Question">With wordings put right, too.</param>
/// <param name="Story">What it asks when it is a long story; null: all of it asks.</param>
internal sealed record SpelledMessage(string Repaired, string Question, Story? Story);
