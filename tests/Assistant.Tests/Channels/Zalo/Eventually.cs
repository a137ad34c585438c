using System.Diagnostics;

namespace Assistant.Tests.Channels.Zalo;

/// <summary>Waits for what happens in the background.</summary>
internal static class Eventually
{
    public static Task IsTrueAsync(Func<bool> condition, string what, int seconds = 20) =>
        IsTrueAsync(() => Task.FromResult(condition()), what, seconds);

    public static Task IsTrueAsync(Func<Task<bool>> condition, string what, int seconds = 20) =>
        IsTrueAsync(condition, () => what, seconds);

    /// <param name="what">Asked when it did not happen, so that it tells what there is then.</param>
    public static async Task IsTrueAsync(Func<Task<bool>> condition, Func<string> what, int seconds = 20)
    {
        for (var start = Stopwatch.GetTimestamp(); !await condition();)
        {
            if (Stopwatch.GetElapsedTime(start) >= TimeSpan.FromSeconds(seconds))
            {
                Assert.Fail($"Không thấy: {what()}");
            }

            await Task.Delay(20);
        }
    }
}
