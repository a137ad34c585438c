using Assistant.Knowledge.Places;

namespace Assistant.Bot.Channels.Input;

internal sealed class KnowledgePlaceLookup(PlaceDirectory places) : IPlaceLookup
{
    public PlaceResolution Resolve(string nameOrId, DateOnly asOf) => places.Resolve(nameOrId, asOf);
}
