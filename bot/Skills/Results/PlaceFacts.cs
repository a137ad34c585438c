using Assistant.Knowledge.Places;

namespace Assistant.Bot.Skills.Results;

/// <summary>
/// A unit and its history: what it was formed from, what became of it.
/// <paramref name="AskedAs"/> is the old unit that the person named, when it differs from today's.
/// </summary>
internal sealed record PlaceFacts(Place Place, Place? AskedAs, IReadOnlyList<Place> FormedFrom, DateOnly AsOf);
