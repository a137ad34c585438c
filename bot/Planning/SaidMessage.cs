using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>What a message says in so many words, whatever it means.</summary>
/// <param name="Date">The day that it names.</param>
/// <param name="AsOf">The day that figures must hold on.</param>
/// <param name="Words">Its words, told apart.</param>
/// <param name="Channel">Which way of filing it asks about.</param>
/// <param name="Cues">What it asks.</param>
internal sealed record SaidMessage(DateMention Date, DateOnly AsOf, SaidWords Words, AskedChannel Channel, CueReading Cues);
