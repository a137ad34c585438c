using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge.Calendar;

namespace Assistant.Tests.Operations.Usage;

public sealed class UsageSummaryTests : IDisposable
{
    private readonly UsageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_day_is_the_last_24_hours_and_a_week_28_quarters_of_days_in_vietnam()
    {
        var process = _folder.Start();

        var (day, week) = (process.Book.Read(UsageWindow.Day), process.Book.Read(UsageWindow.Week));

        Assert.Equal((24, 10), (day.Slots.Count, VietnamClock.Of(day.Slots[0].Start).Hour));
        Assert.Equal((28, 12), (week.Slots.Count, VietnamClock.Of(week.Slots[0].Start).Hour));
        Assert.Equal(6, VietnamClock.Of(week.Slots[^1].Start).Hour);
    }

    [Fact]
    public async Task Hours_in_which_nobody_counted_are_not_hours_without_questions()
    {
        var process = _folder.Start();
        process.Turns(1);
        process.Tally.Add((UsageNames.Minutes, "", 60));
        _folder.Time.Advance(TimeSpan.FromHours(1));
        process.Tally.Add((UsageNames.Minutes, "", 60));
        _folder.Time.Advance(TimeSpan.FromHours(2));
        await process.WriteAsync();

        var slots = process.Book.Read(UsageWindow.Day).Slots;

        Assert.Equal([(1, false), (0, false), (0, true), (0, false)], slots.TakeLast(4).Select(slot => ((int)slot.Turns, slot.IsUnseen)));
        Assert.All(slots.SkipLast(4), slot => Assert.True(slot.IsUnseen));
    }

    [Fact]
    public void The_time_of_half_and_of_most_turns_is_told_from_its_classes()
    {
        var process = _folder.Start();
        process.Turns(90, seconds: 0.0004);
        process.Turns(10, seconds: 0.04);

        var latency = process.Book.Read(UsageWindow.Day).Latency;

        Assert.Equal(0.00025 + (0.00025 * 50 / 90), latency.Within(0.5)!.Value, 6);
        Assert.Equal(0.025 + (0.025 / 2), latency.Within(0.95)!.Value, 6);
        Assert.Null(_folder.Start().Book.Read(UsageWindow.Day).Latency.Within(0.5));
    }

    [Fact]
    public void What_takes_longer_than_every_class_is_not_given_a_number()
    {
        var process = _folder.Start();
        process.Turns(1, seconds: 60);

        Assert.Equal(double.PositiveInfinity, process.Book.Read(UsageWindow.Day).Latency.Within(0.5));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.00025, 0)]
    [InlineData(0.0003, 1)]
    [InlineData(10, 14)]
    [InlineData(11, 15)]
    public void A_time_on_a_bound_is_in_the_class_below_it(double seconds, int expected) => Assert.Equal(expected, LatencyBuckets.Of(seconds));
}
