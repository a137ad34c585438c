namespace Assistant.Bot.Planning.Cues;

/// <summary>Where a word stands.</summary>
/// <param name="Number">Which part of the message between punctuation marks, from 0.</param>
/// <param name="Asks">Its sentence ends with a question mark.</param>
internal readonly record struct Clause(int Number, bool Asks);
