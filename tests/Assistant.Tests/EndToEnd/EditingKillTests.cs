using System.Net.Http.Headers;
using Microsoft.Data.Sqlite;

namespace Assistant.Tests.EndToEnd;

/// <summary>The server is killed while an editor publishes and takes back.</summary>
public sealed class EditingKillTests : IDisposable
{
    private const int Kills = 3;

    private readonly ProgramRun _program = new();

    [Fact]
    public async Task A_server_killed_in_the_middle_of_changes_leaves_a_whole_store_and_starts_again()
    {
        var (_, granted, _) = await _program.RunAsync(null, "access", "add", "--role", "editor", "--name", "Biên tập");
        var token = granted.Trim().Split('\n')[^1].Trim();
        var chance = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = _program.Serve(out var address);
            using var editor = new HttpClient { BaseAddress = address };
            editor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await ProgramRun.UntilReadyAsync(editor);
            var changed = new TaskCompletionSource();
            var work = WorkAsync(editor, kill, changed);
            // A busy machine may take seconds for the first change: killed before it, a server would have had nothing to lose.
            await Task.WhenAny(work, changed.Task);
            await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(chance.Next(500))));
            server.Kill();
            await server.WaitForExitAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => work);
            CheckStore();
        }

        Assert.True(Count("SELECT COUNT(*) FROM step WHERE state = 'live'") > 0, "no change was made before a kill");
        Assert.Equal(0, (await _program.RunAsync(null, "audit", "verify")).Code);
        Assert.Equal(0, (await _program.RunAsync(null, "ask", "Tách hộ cần gì")).Code);
    }

    public void Dispose() => _program.Dispose();

    private static async Task WorkAsync(HttpClient editor, int round, TaskCompletionSource changed)
    {
        for (var change = 0; ; change++)
        {
            await SendAsync(editor, "/editor/procedures/tach-ho/alias", ("alias", $"chia nhà kiểu {round} thứ {change}"));
            var drafts = await editor.GetStringAsync("/editor/drafts");
            var id = drafts.Split("name=\"change\" value=\"")[1].Split('"')[0];
            await SendAsync(editor, "/editor/drafts/publish", ("change", id), ("confirm", "1"));
            changed.TrySetResult();
            await SendAsync(editor, "/editor/history/undo", ("change", id));
        }
    }

    private static async Task SendAsync(HttpClient editor, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await editor.PostAsync(path, form);
    }

    /// <summary>Every change has its first step, every step its change, and the audit trail knows of all of them.</summary>
    private void CheckStore()
    {
        Assert.Equal(0, Count("SELECT COUNT(*) FROM change WHERE id NOT IN (SELECT change FROM step)"));
        Assert.Equal(0, Count("SELECT COUNT(*) FROM step WHERE change NOT IN (SELECT id FROM change)"));
        using var connection = Open("editing.db");
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        using var audit = Open("audit.db");
        using var entries = audit.CreateCommand();
        entries.CommandText = "SELECT COUNT(*) FROM audit";
        Assert.True((long)entries.ExecuteScalar()! >= Count("SELECT COUNT(*) FROM step"));
    }

    private long Count(string statement)
    {
        using var connection = Open("editing.db");
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (long)command.ExecuteScalar()!;
    }

    private SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_program.Storage, file)};Pooling=False");
        connection.Open();
        return connection;
    }
}
