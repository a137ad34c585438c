using Assistant.Knowledge;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Channels.Input;

internal sealed class KnowledgePlaceLookup(KnowledgeBase knowledge) : IPlaceLookup
{
    public PlaceResolution Resolve(string nameOrId, DateOnly asOf) => knowledge.Places.Resolve(nameOrId, asOf);
}
