using System.Diagnostics;

namespace Assistant.Tests.Channels.Zalo;

/// <summary>Waits for what happens in the background.</summary>
internal static class Eventually
{
    public static Task IsTrueAsync(Func<bool> condition, string what, int seconds = 20) =>
        IsTrueAsync(() => Task.FromResult(condition()), what, seconds);

    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what, int seconds = 20)
    {
        for (var start = Stopwatch.GetTimestamp(); !await condition();)
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(seconds), $"Không thấy: {what}");
            await Task.Delay(20);
        }
    }
}
