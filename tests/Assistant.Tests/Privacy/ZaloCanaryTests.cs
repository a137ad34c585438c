using System.Text;
using Assistant.Tests.Channels.Zalo;
using Assistant.Tests.LanguageModel;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Assistant.Tests.Privacy;

/// <summary>
/// Identifiers of people come in over Zalo, where a message waits in the inbox until it is answered; afterwards they are looked for in
/// every file. Messages and what of them is personal: tests/privacy.
/// </summary>
public sealed class ZaloCanaryTests(ITestOutputHelper output)
{
    /// <summary>In short, one message in so many.</summary>
    private const int Share = 12;

    /// <summary>Shorter ones stand in other texts by chance.</summary>
    private const int Shortest = 8;

    [Fact]
    public async Task What_identifies_who_writes_on_zalo_is_kept_nowhere_once_it_is_answered()
    {
        var messages = PersonalMessages.Load().Where(message => message.Personal.Count > 0 && message.Canaries(Shortest).Any()).Where((_, at) => LongTests.AreWanted || at % Share == 0).ToList();
        await using var zalo = await ZaloApp.StartAsync(realAssistant: true);
        foreach (var (number, message) in messages.Index())
        {
            await zalo.SayAsync($"70000{number}", message.Text);
        }

        foreach (var number in Enumerable.Range(0, messages.Count))
        {
            await zalo.IsAnsweredAsync($"70000{number}", 1, 60);
        }

        await zalo.IsQuietAsync(60);
        // The log of the inbox is emptied when nobody has asked for anything for a moment.
        await Eventually.IsTrueAsync(() => Task.FromResult(new FileInfo(Path.Combine(zalo.App.Storage, "zalo", "inbox.db-wal")).Length == 0), "sổ ghi của hộp thư trống");
        var sinks = await SinksAsync(zalo.App.Storage);
        output.WriteLine($"{messages.Count} messages, {sinks.Count} files");
        Assert.Contains(sinks, sink => sink.Name.Contains("zalo", StringComparison.OrdinalIgnoreCase));
        var leaks = from message in messages
                    from canary in message.Canaries(Shortest)
                    from sink in sinks
                    where sink.Text.Contains(canary, StringComparison.Ordinal)
                    select $"{message.Id}: {sink.Name}";
        Assert.Empty(leaks.Distinct());
    }

    private static async Task<List<(string Name, string Text)>> SinksAsync(string storage)
    {
        SqliteConnection.ClearAllPools();
        var sinks = new List<(string, string)>();
        // The lock of the worker is held, and holds nothing.
        foreach (var file in Directory.EnumerateFiles(storage, "*", SearchOption.AllDirectories).Where(static file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(open, Encoding.UTF8);
            sinks.Add((Path.GetRelativePath(storage, file), await reader.ReadToEndAsync()));
        }

        return sinks;
    }
}
