using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Fees;

/// <summary>One item by one channel on one day: the rows that come into question, each with its reach.</summary>
internal sealed class FeeCase
{
    private readonly PlaceDirectory _places;
    private readonly List<(FeeRow Row, FeeReach Reach)> _rows = [];
    private static readonly int Reaches = Enum.GetValues<FeeReach>().Length;

    private readonly List<FeeRow>?[] _general = new List<FeeRow>?[Reaches];

    public FeeCase(List<FeeRow> itemRows, FeeQuestion question, FeeChannel channel, DateOnly day, PlaceDirectory places)
    {
        _places = places;
        Channel = channel;
        Day = day;
        Audiences = question.Audiences;
        Place = FeePlace.On(question, day, places);
        foreach (var row in itemRows)
        {
            if ((row.Channel == channel || row.Channel == FeeChannel.Any) && FeeDays.Holds(row, day, question.Date, question.Today))
            {
                _rows.Add((row, Place.ReachOf(row, places)));
            }
        }
    }

    public FeeChannel Channel { get; }

    private DateOnly Day { get; }

    public FeePlace Place { get; }

    public IReadOnlySet<Audience> Audiences { get; }

    /// <summary>Rows for everybody at one reach; those of the exact channel before those of any.</summary>
    public IReadOnlyList<FeeRow> General(FeeReach reach)
    {
        ref var general = ref _general[(int)reach];
        return general ??= ForEverybody(reach);
    }

    // Asked several times of one case, and mostly there are one or none.
    private List<FeeRow> ForEverybody(FeeReach reach)
    {
        List<FeeRow>? exact = null;
        var decided = false;
        foreach (var (row, own) in _rows)
        {
            if (own == reach && row.Audience == Audience.Everyone && row.Channel == Channel)
            {
                (exact ??= []).Add(row);
                decided |= CanDecide(row);
            }
        }

        if (decided)
        {
            return exact!;
        }

        foreach (var (row, own) in _rows)
        {
            if (own == reach && row.Audience == Audience.Everyone && row.Channel != Channel)
            {
                (exact ??= []).Add(row);
            }
        }

        return exact ?? None;
    }

    /// <summary>Rows for some people only, of the place or nationwide.</summary>
    public IReadOnlyList<FeeRow> Special => _special ??= Those(static entry => entry.Reach is FeeReach.Asked or FeeReach.Nationwide && entry.Row.Audience != Audience.Everyone);

    private IReadOnlyList<FeeRow>? _special;

    /// <summary>Rows of the unit that a part of the place was.</summary>
    public IReadOnlyList<FeeRow> OfOldPart => Those(static entry => entry.Reach == FeeReach.OldPart);

    // Mostly there are none, and nobody adds to them.
    private static readonly List<FeeRow> None = [];

    private List<FeeRow> Those(Predicate<(FeeRow Row, FeeReach Reach)> which)
    {
        List<FeeRow>? those = null;
        foreach (var entry in _rows)
        {
            if (which(entry))
            {
                (those ??= []).Add(entry.Row);
            }
        }

        return those ?? None;
    }

    /// <summary>When no place is named: rows that hold for everybody in a province of the day.</summary>
    public IReadOnlyList<FeeRow> OfPlaces() => Place.Serving is not null
        ? []
        : [.. Those(static entry => entry.Reach == FeeReach.Elsewhere).Where(row => row.Audience == Audience.Everyone && CanDecide(row) && IsOfTheDay(row))];

    public bool IsInArea(FeeRow row) => Place.IsIn(row.AreaPlaceIds, _places);

    /// <summary>A row of an old unit does not speak for a province that people can name today.</summary>
    private bool IsOfTheDay(FeeRow row) =>
        _places.Find(row.PlaceId!) is { } place && _places.Counterpart(place, Day) is { } current && PlaceDirectory.CoversSameTerritory(place, current);

    /// <summary>Verified, and with an amount or a rate.</summary>
    public static bool CanDecide(FeeRow row) =>
        row.Confidence != Provenance.Confidence.Unverified && HasValue(row);

    public static bool HasValue(FeeRow row) => row.AmountVnd is not null || row.Rate is not null;
}
