using Assistant.Tests.Channels;

namespace Assistant.Tests.Faults;

/// <summary>The clock of the machine is set a year on and back again.</summary>
public sealed class ClockJumpTests
{
    [Fact]
    public async Task Citizens_are_answered_after_every_jump_of_the_clock()
    {
        var clock = new JumpingClock(new DateTimeOffset(2026, 11, 26, 2, 0, 0, TimeSpan.Zero));
        using var app = new BotApp { RealAssistant = true, Time = clock }.With("Server:RequestsPerMinute", "0");
        foreach (var days in new[] { 0, 365, -365, -365, 730 })
        {
            clock.Jump(TimeSpan.FromDays(days));

            await Citizens.AreAnsweredAsync(app);
            Assert.DoesNotContain("unhealthy", await Citizens.HealthAsync(app), StringComparison.Ordinal);
        }
    }

    /// <summary>Says another time of day; what is measured goes on, as on a machine whose clock is set.</summary>
    private sealed class JumpingClock(DateTimeOffset now) : TimeProvider
    {
        private readonly long _start = System.GetTimestamp();
        private DateTimeOffset _now = now;

        public void Jump(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now + System.GetElapsedTime(_start);
    }
}
