using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which place a message asks about: one that it names, else that of the channel, else that of the talk.</summary>
internal sealed class AskedPlaceReader(PlaceOfFiling filing, PlaceDirectory places)
{
    /// <param name="request">The message as it came.</param>
    /// <param name="said">Its words.</param>
    /// <param name="asOf">The day that it asks about.</param>
    public AskedPlace Read(PlanningRequest request, SaidWords said, DateOnly asOf)
    {
        var mentions = filing.Of(said.All.Words, said.Places);
        if (mentions.Count > 0)
        {
            var named = mentions.FirstOrDefault(mention => mention.Resolution.Place is not null) ?? mentions[0];
            return new AskedPlace(named.Resolution.Place, named.Resolution.AskedAs, named);
        }

        if (request.PlaceId is { } ofChannel)
        {
            var resolution = places.Resolve(ofChannel, asOf);
            return new AskedPlace(resolution.Place, resolution.AskedAs, null);
        }

        var place = request.Memory?.PlaceId is { } remembered && places.Find(remembered) is { } known ? places.Counterpart(known, asOf) : null;
        var askedAs = request.Memory is { PlaceId: not null, AskedAsId: { } old } ? places.Find(old) : null;
        return new AskedPlace(place, askedAs, null);
    }
}
