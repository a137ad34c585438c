using Assistant.Bot.Editing.Fragments;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Editing.Expiring;

/// <summary>
/// What people are told when a fee row has ended: asked of the fee schedule as they would ask, by every way of filing, in every
/// area and for every item that the row held for.
/// </summary>
internal sealed class FeeSuccession(FeeSchedule fees, PlaceDirectory places)
{
    /// <param name="row">A row that ends.</param>
    /// <param name="day">A day after its last.</param>
    /// <returns>The amounts that then hold; null where nothing does for somebody whom the row held for.</returns>
    public string? After(FeeRow row, DateOnly day)
    {
        var prices = new List<string>();
        foreach (var question in Questions(row, day))
        {
            List<FeeRow> next = [.. fees.Quote(question).Lines.SelectMany(line => Told(line, row))];
            if (next.Count == 0)
            {
                return null;
            }

            prices.AddRange(next.Select(FeeRowText.Price));
        }

        return string.Join("; ", prices.Distinct(StringComparer.Ordinal));
    }

    private IEnumerable<FeeQuestion> Questions(FeeRow row, DateOnly day) =>
        from item in row.AppliesTo
        from channel in row.Channel == FeeChannel.Any ? [FeeChannel.Online, FeeChannel.InPerson] : new[] { row.Channel }
        from place in Places(row)
        select new FeeQuestion
        {
            ProcedureId = row.ProcedureId,
            Item = item,
            Channel = channel,
            Place = place,
            Audiences = row.Audience == Audience.Everyone ? new HashSet<Audience>() : new HashSet<Audience> { row.Audience },
            Date = day,
            Today = day,
        };

    /// <summary>Where the row held; null: wherever one asks.</summary>
    private IEnumerable<Place?> Places(FeeRow row)
    {
        if (row.PlaceId is { } own)
        {
            return [places.Find(own)];
        }

        var named = row.AreaPlaceIds.Select(places.Find);
        return row.AreaElsewhere ? named.Append(AnywhereElse(row)) : row.AreaPlaceIds.Count > 0 ? named : [null];
    }

    /// <summary>A province that no row of the procedure names, nor what has become of it.</summary>
    private Place? AnywhereElse(FeeRow row)
    {
        var named = fees.Rows(row.ProcedureId).SelectMany(other => other.PlaceId is { } own ? [own] : other.AreaPlaceIds)
            .Select(places.Find).OfType<Place>().SelectMany(place => new[] { place.Id, place.SuccessorId }).ToHashSet(StringComparer.Ordinal);
        return places.All.FirstOrDefault(place => place.SuccessorId is null && !named.Contains(place.Id));
    }

    private static IEnumerable<FeeRow> Told(FeeLine line, FeeRow ended) => line.Status switch
    {
        FeeStatus.Amount or FeeStatus.Rate => new[] { line.Row! }.Where(next => Follows(next, ended)),
        FeeStatus.Depends => line.Alternatives.Where(next => Follows(next, ended)),
        // That provinces set it themselves follows a common amount; after a province's own it says only that nobody knows.
        FeeStatus.SetLocally when ended.Scope != FeeScope.Place && line.Row is { } local => [local],
        _ => [],
    };

    /// <summary>
    /// A province's own amount is no answer to a common one that ends, and a variant that held beside the row is another fee.
    /// </summary>
    private static bool Follows(FeeRow next, FeeRow ended) =>
        (next.Scope != FeeScope.Place || ended.Scope == FeeScope.Place)
        && (next.Variant is null || next.Variant == ended.Variant || !next.Validity.Contains(ended.Validity.To!.Value));
}
