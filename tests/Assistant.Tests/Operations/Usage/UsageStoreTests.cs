using Assistant.Bot.Operations.Usage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Tests.Operations.Usage;

public sealed class UsageStoreTests : IDisposable
{
    private readonly UsageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_survive_a_restart()
    {
        var first = _folder.Start();
        first.Turns(3, procedure: "dang-ky-khai-sinh");
        await first.WriteAsync();

        var second = _folder.Start();
        second.Turns(2, "no_data");
        var day = second.Book.Read(UsageWindow.Day);

        Assert.Equal(5, day.Turns);
        Assert.Equal(3, day.Count(UsageNames.Procedures, "dang-ky-khai-sinh"));
        Assert.Equal(2, day.Count(UsageNames.Outcomes, "no_data"));
        Assert.Equal(_folder.Now, day.Gaps.First);
    }

    [Fact]
    public async Task Every_minute_what_was_counted_is_written()
    {
        var process = _folder.Start();
        await process.Worker.StartAsync(CancellationToken.None);
        process.Turns(1);

        // The worker may not have begun to wait for its first minute yet.
        for (var tries = 0; tries < 1000 && process.Store.Read(0, long.MaxValue).Counts.Count == 0; tries++)
        {
            _folder.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(10);
        }

        var counts = process.Store.Read(0, long.MaxValue).Counts;
        await process.WriteAsync();
        Assert.Equal(1, counts.Single(entry => entry.Key.Name == UsageNames.Outcomes).Value);
        Assert.Contains(counts, entry => entry.Key.Name == UsageNames.Minutes && entry.Value > 0);
    }

    [Fact]
    public async Task Replicas_of_one_folder_add_up_each_in_rows_of_its_own()
    {
        var (one, other, namesake) = (_folder.Start("a"), _folder.Start("b"), _folder.Start("a"));
        one.Turns(1);
        other.Turns(2);
        namesake.Turns(4);
        await Task.WhenAll(one.WriteAsync(), other.WriteAsync(), namesake.WriteAsync());

        var day = other.Book.Read(UsageWindow.Day);

        Assert.Equal(7, day.Turns);
        Assert.Equal(["a", "b"], day.Gaps.Instances);
    }

    [Fact]
    public async Task A_month_is_kept_and_no_longer()
    {
        var process = _folder.Start();
        process.Turns(1);
        await process.WriteAsync();
        var first = _folder.Now;
        for (var hour = 0; hour < 32 * 24; hour += 12)
        {
            _folder.Time.Advance(TimeSpan.FromHours(12));
            process.Turns(1);
            await process.WriteAsync();
        }

        var hours = process.Store.Read(0, long.MaxValue).Counts.Keys.Select(key => key.Hour).ToList();

        Assert.DoesNotContain(first, hours);
        Assert.Equal(_folder.Now - (31 * 24), hours.Min());
    }

    [Fact]
    public async Task A_clock_that_jumps_wipes_nothing_and_what_it_left_behind_is_not_shown_as_now()
    {
        var process = _folder.Start();
        process.Turns(3);
        await process.WriteAsync();
        var real = _folder.Time.GetUtcNow();
        _folder.Time.AdjustTime(real.AddYears(1));
        process.Turns(1);
        await process.WriteAsync();
        _folder.Time.AdjustTime(real.AddMinutes(5));

        var day = process.Book.Read(UsageWindow.Day);

        Assert.Equal(3, day.Turns);
        Assert.True(day.Gaps.HasFuture);
    }

    [Fact]
    public async Task A_damaged_file_is_put_away_and_a_new_one_begins_without_losing_what_waits()
    {
        var before = _folder.Start();
        before.Turns(3);
        await before.WriteAsync();
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(_folder.Path, "half of something else, long enough to be taken for a page of a database");
        File.Delete(_folder.Path + "-wal");

        var process = _folder.Start();
        process.Turns(2);
        Assert.Equal((2, true), process.Book.Read(UsageWindow.Day) is { } unread ? (unread.Turns, unread.Gaps.Unreadable) : default);
        await process.WriteAsync();
        Assert.Equal(HealthStatus.Degraded, (await new UsageHealth(process.Worker).CheckHealthAsync(new HealthCheckContext())).Status);
        await process.WriteAsync();

        var day = _folder.Start().Book.Read(UsageWindow.Day);
        Assert.Equal((2, false), (day.Turns, day.Gaps.Unreadable));
        Assert.NotNull(day.Gaps.DamagedAt);
        Assert.Equal(HealthStatus.Healthy, (await new UsageHealth(process.Worker).CheckHealthAsync(new HealthCheckContext())).Status);
    }

    [Fact]
    public async Task While_nothing_can_be_written_figures_wait_two_days_and_no_longer()
    {
        Directory.CreateDirectory(_folder.Path);
        var process = _folder.Start();
        process.Turns(1);
        await process.WriteAsync();
        Assert.True(process.Worker.IsBehind);
        _folder.Time.Advance(TimeSpan.FromHours(49));
        process.Turns(2);
        await process.WriteAsync();

        Directory.Delete(_folder.Path);
        await process.WriteAsync();

        Assert.False(process.Worker.IsBehind);
        Assert.Equal(2, process.Store.Read(0, long.MaxValue).Counts.Where(entry => entry.Key.Name == UsageNames.Outcomes).Sum(entry => entry.Value));
    }
}
