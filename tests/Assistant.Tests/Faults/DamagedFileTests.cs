using Assistant.Tests.Channels;

namespace Assistant.Tests.Faults;

/// <summary>Every database of the server but the figures is damaged, one after the other and all at once.</summary>
public sealed class DamagedFileTests
{
    [Fact]
    public async Task Citizens_are_answered_by_a_server_that_starts_with_every_file_damaged()
    {
        using var app = new BotApp { RealAssistant = true }.With("Server:RequestsPerMinute", "0");
        foreach (var name in DamagedFiles.Names)
        {
            DamagedFiles.Spoil(app.Storage, name);
        }

        await Citizens.AreAnsweredAsync(app);
        var health = await Citizens.HealthAsync(app);

        Assert.Contains("Tệp dữ liệu bị hỏng", health, StringComparison.Ordinal);
        Assert.All(DamagedFiles.Names, name => Assert.Contains(Path.GetFileName(name), health, StringComparison.Ordinal));
        // What was there is left for whoever can repair it.
        Assert.All(DamagedFiles.Names, name => Assert.StartsWith("đĩa hỏng", File.ReadAllText(Path.Combine(app.Storage, name)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Citizens_are_answered_while_files_get_damaged_under_a_running_server()
    {
        using var app = new BotApp { RealAssistant = true }.With("Server:RequestsPerMinute", "0");
        await Citizens.AreAnsweredAsync(app);
        Assert.DoesNotContain("bị hỏng", await Citizens.HealthAsync(app), StringComparison.Ordinal);

        foreach (var name in DamagedFiles.Names.Where(name => File.Exists(Path.Combine(app.Storage, name))))
        {
            DamagedFiles.Spoil(app.Storage, name);
        }

        await Citizens.AreAnsweredAsync(app);
        Assert.Contains("Tệp dữ liệu bị hỏng", await Citizens.HealthAsync(app), StringComparison.Ordinal);
    }
}
