using Assistant.Knowledge.Places;

namespace Assistant.Bot.Channels.Input;

/// <summary>What a place name or id means on a day.</summary>
internal interface IPlaceLookup
{
    PlaceResolution Resolve(string nameOrId, DateOnly asOf);
}
