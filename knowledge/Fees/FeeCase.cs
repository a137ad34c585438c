using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Fees;

/// <summary>One item by one channel on one day: the rows that come into question, each with its reach.</summary>
internal sealed class FeeCase
{
    private readonly PlaceDirectory _places;
    private readonly List<(FeeRow Row, FeeReach Reach)> _rows;

    public FeeCase(IEnumerable<FeeRow> itemRows, FeeQuestion question, FeeChannel channel, DateOnly day, PlaceDirectory places)
    {
        _places = places;
        Channel = channel;
        Day = day;
        Audiences = question.Audiences;
        Place = FeePlace.On(question, day, places);
        _rows =
        [
            .. itemRows
                .Where(row => (row.Channel == channel || row.Channel == FeeChannel.Any) && FeeDays.Holds(row, day, question.Date, question.Today))
                .Select(row => (row, Place.ReachOf(row, places))),
        ];
    }

    public FeeChannel Channel { get; }

    private DateOnly Day { get; }

    public FeePlace Place { get; }

    public IReadOnlySet<Audience> Audiences { get; }

    /// <summary>Rows for everybody at one reach; those of the exact channel before those of any.</summary>
    public IReadOnlyList<FeeRow> General(FeeReach reach)
    {
        var rows = At(reach).Where(row => row.Audience == Audience.Everyone).ToList();
        var exact = rows.FindAll(row => row.Channel == Channel);
        return exact.Exists(CanDecide) ? exact : [.. exact, .. rows.Where(row => row.Channel != Channel)];
    }

    /// <summary>Rows for some people only, of the place or nationwide.</summary>
    public IEnumerable<FeeRow> Special() => _rows
        .Where(entry => entry.Reach is FeeReach.Asked or FeeReach.Nationwide && entry.Row.Audience != Audience.Everyone)
        .Select(entry => entry.Row);

    public IEnumerable<FeeRow> At(FeeReach reach) => _rows.Where(entry => entry.Reach == reach).Select(entry => entry.Row);

    /// <summary>When no place is named: rows that hold for everybody in a province of the day.</summary>
    public IReadOnlyList<FeeRow> OfPlaces() => Place.Serving is not null
        ? []
        : [.. At(FeeReach.Elsewhere).Where(row => row.Audience == Audience.Everyone && CanDecide(row) && IsOfTheDay(row))];

    public bool IsInArea(FeeRow row) => Place.IsIn(row.AreaPlaceIds, _places);

    /// <summary>A row of an old unit does not speak for a province that people can name today.</summary>
    private bool IsOfTheDay(FeeRow row) =>
        _places.Find(row.PlaceId!) is { } place && _places.Counterpart(place, Day) is { } current && PlaceDirectory.CoversSameTerritory(place, current);

    /// <summary>Verified, and with an amount or a rate.</summary>
    public static bool CanDecide(FeeRow row) =>
        row.Confidence != Provenance.Confidence.Unverified && HasValue(row);

    public static bool HasValue(FeeRow row) => row.AmountVnd is not null || row.Rate is not null;
}
