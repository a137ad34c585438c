using System.Diagnostics;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Metrics.Simulation;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.EndToEnd;

/// <summary>The program is killed at moments nobody chose, again and again, while it imports figures.</summary>
public sealed class ImportKillTests : IDisposable
{
    private const int Kills = 20;
    private const int Weeks = 30;
    private static readonly DateOnly Before = new(2026, 11, 24);

    private readonly ProgramRun _program = new();

    private string Folder => Path.GetDirectoryName(_program.Storage)!;

    private string Store => Path.Combine(_program.Storage, "metrics.db");

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_killed_import_leaves_the_store_whole_and_can_be_repeated()
    {
        // Each file corrects every figure that both hold, so from the second import on the store has two states and no third.
        var files = new[] { Generate(1), Generate(2) };
        var whole = new List<(long, long)>();
        var started = Stopwatch.GetTimestamp();
        foreach (var file in new[] { files[0], files[1], files[0] })
        {
            Assert.Equal(0, (await _program.RunAsync(null, "import", "metrics", file)).Code);
            whole.Add(Content());
        }

        var once = Stopwatch.GetElapsedTime(started) / 3;
        whole.RemoveAt(0);
        var chance = new Random(20);
        var interrupted = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var isCut = await _program.KillAsync(once * (0.45 + (0.5 * chance.NextDouble())), "import", "metrics", files[(kill + 1) % 2]);
            interrupted += isCut ? 1 : 0;
            Assert.Contains(Content(), whole);

            // The machine may have become faster since the time was taken.
            once *= isCut ? 1 : 0.85;
        }

        Assert.True(interrupted > Kills / 2, $"only {interrupted} of {Kills} imports were interrupted");
        foreach (var (file, content) in files.Reverse().Zip(whole))
        {
            var (code, text, error) = await _program.RunAsync(null, "import", "metrics", file);
            Assert.True(code == 0, text + error);
            Assert.Equal(content, Content());
        }
    }

    private string Generate(int seed)
    {
        var knowledge = ShippedKnowledge.Base;
        var path = Path.Combine(Folder, $"mo-phong-{seed}.csv");
        using var text = File.CreateText(path);
        FeedCsv.Write(text, new FeedSimulator(knowledge.Places, knowledge.Agencies, seed).Weeks(FeedSimulator.Simulable(knowledge.Indicators), Before, Weeks));
        return path;
    }

    /// <summary>How many figures are in force and what they add up to: another for each state the store may be in.</summary>
    private (long Count, long Sum) Content()
    {
        using (var store = SqliteMetricsStore.InFile(Store, new FakeTimeProvider()))
            store.Initialize();
        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        command.CommandText = "SELECT COUNT(*), SUM(millionths) FROM observations";
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }
}
