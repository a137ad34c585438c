using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Assistant.Knowledge.Metrics;
using Npgsql;

namespace Assistant.Tests.Metrics.Stores;

/// <summary>
/// A real PostgreSQL that the tests start for themselves: own folder, own loopback port, gone afterwards. Where the machine
/// has none, the tests that need it skip.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("postgres-").FullName;
    private readonly Process? _server;
    private readonly string? _base;
    private int _schemas;

    public PostgresServer()
    {
        if (Programs() is not { } programs)
            return;
        var data = Path.Combine(_folder, "data");
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", _folder);
        Run([.. AsServer(Path.Combine(programs, "initdb")), "-D", data, "-U", "test", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"]);
        var port = FreePort();
        _server = Start([.. AsServer(Path.Combine(programs, "postgres")), "-D", data, "-p", $"{port}", "-k", _folder,
            "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]);
        _base = $"Host=127.0.0.1;Port={port};Username=test;Database=postgres;Timeout=5";
        WaitUntilItAnswers();
    }

    public bool IsThere => _base is not null;

    /// <summary>The connection string of an empty schema.</summary>
    public string NewSchema()
    {
        Skip.IfNot(IsThere, "PostgreSQL is not installed (Debian: apt-get install postgresql)");
        var schema = $"t{Interlocked.Increment(ref _schemas)}";
        using var connection = new NpgsqlConnection(_base);
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE SCHEMA {schema}", connection);
        command.ExecuteNonQuery();
        return $"{_base};Search Path={schema}";
    }

    /// <summary>The newest Debian package, or what PATH holds.</summary>
    public static string? Programs()
    {
        const string debian = "/usr/lib/postgresql";
        var folders = (Directory.Exists(debian) ? Directory.GetDirectories(debian).OrderDescending().Select(version => Path.Combine(version, "bin")) : [])
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is { HasExited: false })
        {
            // runuser hands the signal on; the server stops at once and leaves no process behind.
            Run("kill", "-INT", $"{ServerId()}");
            _server.WaitForExit(TimeSpan.FromSeconds(20));
        }

        _server?.Dispose();
        TemporaryFolder.Delete(_folder);
    }

    // PostgreSQL refuses to run as root.
    private static string[] AsServer(string program) => Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", program] : [program];

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static Process Start(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static void Run(params string[] command)
    {
        using var process = Start(command);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)}: exit code {process.ExitCode}");
    }

    private string ServerId() => File.ReadLines(Path.Combine(_folder, "data", "postmaster.pid")).First();

    private void WaitUntilItAnswers()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var connection = new NpgsqlConnection(_base);
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (tries < 100)
            {
                Thread.Sleep(100);
            }
        }
    }
}

[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresServer>
{
    public const string Name = "postgres";
}
