using Assistant.Bot.Helping.Store;

namespace Assistant.Bot.Helping;

/// <summary>What was done in each ward on each day so far, beside what it meant to do.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day: today, or the end of the campaign.</param>
/// <param name="Wards">The most visits first; wards with a goal and no visit too, for who sees all.</param>
/// <param name="IsOwn">Visits of one helper; the ward's own are beside them.</param>
/// <param name="Problems">Vietnamese: what of the goals could not be read, for who sees all.</param>
internal sealed record CampaignView(DateOnly First, DateOnly Last, IReadOnlyList<WardProgress> Wards, bool IsOwn, IReadOnlyList<string> Problems)
{
    /// <summary>Shown where there is no campaign.</summary>
    private const int DaysShown = 7;

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    /// <param name="tallies">Where visits are counted.</param>
    /// <param name="campaign">Which days.</param>
    /// <param name="goals">Of the wards.</param>
    /// <param name="today">In Asia/Ho_Chi_Minh.</param>
    /// <param name="helper">Whose visits; null: everybody's.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The store cannot be used.</exception>
    public static CampaignView Of(TallyStore tallies, HelpingOptions campaign, WardGoalTable goals, DateOnly today, string? helper)
    {
        var last = campaign.To is { } end && end < today ? end : today;
        var first = campaign.To is null ? today.AddDays(1 - DaysShown) : campaign.From!.Value;
        // A campaign that has not begun has its first day to show.
        last = last < first ? first : last;
        var own = tallies.ByWard(first, last, helper);
        var all = helper is null ? own : tallies.ByWard(first, last);
        var wards = own.Select(tally => tally.Ward).Concat(helper is null ? goals.Named.Keys : []).Distinct(StringComparer.OrdinalIgnoreCase);
        return new CampaignView(
            first,
            last,
            [
                .. wards.Select(ward => new WardProgress(ward, goals.PerDay(ward), [.. own.Where(Of(ward))], all.Where(Of(ward)).Sum(tally => tally.Visits)))
                    .OrderByDescending(ward => ward.Visits).ThenBy(ward => ward.Name, StringComparer.OrdinalIgnoreCase),
            ],
            helper is not null,
            helper is null ? goals.Problems : []);
    }

    /// <summary>Of a goal above 0, with one decimal.</summary>
    public static decimal Percent(int visits, int goal) => Math.Round(100m * visits / goal, 1);

    private static Func<WardTally, bool> Of(string? ward) => tally => string.Equals(tally.Ward, ward, StringComparison.OrdinalIgnoreCase);
}

/// <param name="Name">Null: the team had not said where it works.</param>
/// <param name="Goal">People per day; 0: none.</param>
/// <param name="Tallies">A tally for each day with visits.</param>
/// <param name="All">Visits in the ward, of whatever helper.</param>
internal sealed record WardProgress(string? Name, int Goal, IReadOnlyList<WardTally> Tallies, int All)
{
    public int Visits => Tallies.Sum(tally => tally.Visits);

    public WardTally On(DateOnly day) => Tallies.Where(tally => tally.Day == day).Aggregate(
        new WardTally(day, Name, 0, 0, 0),
        static (sum, tally) => sum with { Solved = sum.Solved + tally.Solved, Unsolved = sum.Unsolved + tally.Unsolved, Unknown = sum.Unknown + tally.Unknown });
}
