using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The place that a message asks about.</summary>
/// <param name="Place">The unit that serves it on the day; null: none is known, or the name is ambiguous.</param>
/// <param name="AskedAs">The old unit, when an old name was used.</param>
/// <param name="Named">Where the message names it; null: it comes from the channel or from the talk.</param>
internal readonly record struct AskedPlace(Place? Place, Place? AskedAs, PlaceMention? Named);
