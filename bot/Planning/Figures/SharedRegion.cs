using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Cùng vùng còn ai" of a follow-up: the region of the province that the turn before was about.</summary>
internal sealed class SharedRegion(FigureLexicon lexicon, PlaceDirectory places)
{
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before.</param>
    public FigureReading Resolve(FigureReading reading, Understanding? known)
    {
        if (reading is not { SameRegion: true, Group: null } || (reading.Units.Count > 0 ? reading.Units[0] : known?.EntityId?.Split(',')[0] ?? known?.ToldFirstId) is not { } unit)
        {
            return reading;
        }

        // "Tỉnh thấp nhất vùng này kém Hà Nội bao nhiêu": the region that was told, and the unit beside one of its ends.
        if (reading.SetsBeside && reading.Places.Count > 0 && (known?.Group is { } told ? lexicon.Groups.Find(told) : places.Find(unit)?.Region is { } own ? lexicon.Groups.Of(own) : null) is { } beside)
        {
            return reading with { Group = beside };
        }

        return places.Find(unit)?.Region is { } region && lexicon.Groups.Of(region) is { } group
            ? reading with { Group = group, Units = [] }
            : reading;
    }
}
