using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Finds provinces, ministries and wholes in a message about figures, by every name that officials use.</summary>
internal sealed class UnitReader(MinistriesNamed ministries, PlaceAbbreviations abbreviations, PlaceReader placeReader, IndicatorReader indicatorReader, UnitsLeftOut leftOut, BlocsNamed blocs)
{
    /// <param name="slots">The message.</param>
    /// <param name="kinds">Kinds of unit that it names.</param>
    /// <param name="wishes">What it wants.</param>
    /// <param name="aboutFigures">So that short names count that mean something else in other messages.</param>
    /// <param name="namesGroup">A region is named.</param>
    /// <param name="hasBound">A limit is named.</param>
    /// <param name="goesOn">The turn before was about figures.</param>
    public UnitsNamed Read(Slots slots, CueReading kinds, CueReading wishes, bool aboutFigures, bool namesGroup, bool hasBound, bool goesOn)
    {
        var agencies = aboutFigures ? ministries.In(slots) : slots.Agencies;
        List<UnitAt> found = [.. agencies.Select(match => new UnitAt(match.At, match.Id))];
        var mentions = OutsideIndicators(slots);
        if (mentions.Count == 0 && agencies.Count == 0 && aboutFigures && !namesGroup && kinds.Matches.Count == 0)
        {
            mentions = abbreviations.Alone(slots);
        }
        else if ((FigureWish.SetsBeside(wishes) || wishes.Has(FigureWish.Total) || leftOut.IsSaid(slots) || SumWording.IsSum(slots.Words)) && aboutFigures)
        {
            mentions = [.. mentions, .. abbreviations.Beside(slots, mentions)];
        }

        var (candidates, district) = AddPlaces(found, mentions, slots);
        if (aboutFigures)
        {
            foreach (var unit in abbreviations.Initials(slots).Where(unit => !found.Exists(other => other.Id == unit.Id)))
            {
                found.Add(unit);
            }
        }

        var excluded = leftOut.Of([.. found.OrderBy(unit => unit.At)], slots, goesOn);
        found.RemoveAll(excluded.Contains);
        blocs.AddTo(found, slots, kinds, wishes, hasBound);
        return new UnitsNamed([.. found.OrderBy(unit => unit.At).Select(unit => unit.Id).Distinct()], candidates, district) { Excluded = [.. excluded.Select(unit => unit.Id).Distinct()] };
    }

    private static (IReadOnlyList<Place> Candidates, Place? District) AddPlaces(List<UnitAt> found, IReadOnlyList<PlaceMention> mentions, Slots slots)
    {
        Place? district = null;
        IReadOnlyList<Place> candidates = [];
        foreach (var mention in mentions)
        {
            var asked = mention.Resolution.AskedAs ?? mention.Resolution.Place;
            if (asked is null)
            {
                candidates = mention.Resolution.Candidates;
            }
            else if (PlaceLookalikes.Is(mention, slots))
            {
                continue;
            }
            else if (asked.IsDistrict)
            {
                district = asked;
            }
            else
            {
                found.Add(new UnitAt(mention.At, asked.Id));
            }
        }

        return (candidates, district);
    }

    // "Nộp trực tuyến Quảng Ninh" typed without marks: the last word of the indicator begins no "Tuyên Quang".
    private IReadOnlyList<PlaceMention> OutsideIndicators(Slots slots)
    {
        var words = slots.Words;
        if (indicatorReader.Spans(words).FirstOrDefault(span => slots.PlaceMentions.Any(mention => span.At < mention.At && mention.At < span.At + span.Length && mention.At + mention.Length > span.At + span.Length)) is not { Length: > 0 } crossed)
        {
            return slots.PlaceMentions;
        }

        var from = crossed.At + crossed.Length;
        return
        [
            .. slots.PlaceMentions.Where(mention => mention.At + mention.Length <= crossed.At),
            .. placeReader.Read([.. words.Skip(from)], slots.AsOf, aboutPlaces: false).Select(mention => mention with { At = mention.At + from }),
        ];
    }
}
