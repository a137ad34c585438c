using Assistant.Bot.HandOver;

namespace Assistant.Tests.HandOver;

public sealed class OpeningHoursTests
{
    private const string Office = "Mon-Fri 07:30-11:30 13:30-17:00; Sat 07:30-11:30";

    [Theory]
    [InlineData("2026-11-23T07:30", true)]
    [InlineData("2026-11-23T07:29", false)]
    [InlineData("2026-11-23T11:30", false)]
    [InlineData("2026-11-28T08:00", true)]
    [InlineData("2026-11-28T14:00", false)]
    [InlineData("2026-11-29T08:00", false)]
    public void Somebody_is_there_from_the_first_minute_to_the_last(string moment, bool open) => Assert.Equal(open, Hours(Office).IsOpen(At(moment)));

    [Theory]
    [InlineData("2026-11-23T12:00", "2026-11-23T13:30")]
    [InlineData("2026-11-23T17:00", "2026-11-24T07:30")]
    [InlineData("2026-11-28T12:00", "2026-11-30T07:30")]
    [InlineData("2026-12-31T18:00", "2027-01-02T07:30")]
    public void The_next_opening_passes_over_nights_and_days_off(string moment, string next) =>
        Assert.Equal(DateTime.Parse(next, System.Globalization.CultureInfo.InvariantCulture), Hours(Office, "2027-01-01").Next(At(moment)));

    [Fact]
    public void While_somebody_is_there_there_is_no_next_opening() => Assert.Null(Hours(Office).Next(At("2026-11-23T09:00")));

    [Theory]
    [InlineData("")]
    [InlineData("Mon")]
    [InlineData("Thu Hai 07:30-11:30")]
    [InlineData("Mon 11:30-07:30")]
    [InlineData("Mon 25:00-26:00")]
    [InlineData("Mon 07:30-11:30", "01/01/2027")]
    public void What_is_no_time_table_is_refused(string hours, string off = "") => Assert.Null(OpeningHours.Parse(hours, off));

    private static OpeningHours Hours(string hours, string off = "") => OpeningHours.Parse(hours, off)!;

    private static DateTimeOffset At(string moment) => new(DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}
