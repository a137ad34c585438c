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

    public bool IsInArea(FeeRow row) => Place.IsIn(row.AreaPlaceIds, _places);

    /// <summary>Verified, and with an amount or a rate.</summary>
    public static bool CanDecide(FeeRow row) =>
        row.Confidence != Provenance.Confidence.Unverified && HasValue(row);

    public static bool HasValue(FeeRow row) => row.AmountVnd is not null || row.Rate is not null;
}
