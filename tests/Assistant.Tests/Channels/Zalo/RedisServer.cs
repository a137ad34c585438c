using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Tests.Channels.Zalo;

/// <summary>A real Redis on a free loopback port, with its data in a folder of its own. Tests skip visibly where there is none.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("redis-test-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    public static async Task<RedisServer> StartAsync()
    {
        Skip.If(Find() is null, "Không có redis-server (Debian: apt-get install redis-server).");
        var server = new RedisServer();
        await server.RunAsync();
        return server;
    }

    /// <summary>Starts it, again perhaps, with the data that are on the disk.</summary>
    public async Task RunAsync()
    {
        var port = _port.ToString(CultureInfo.InvariantCulture);
        _process = Process.Start(new ProcessStartInfo(Find()!)
        {
            ArgumentList = { "--port", port, "--bind", "127.0.0.1", "--dir", _folder, "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--daemonize", "no" },
            RedirectStandardOutput = true,
        })!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var probe = await ConnectionMultiplexer.ConnectAsync($"{ConnectionString},connectTimeout=500");
                await probe.GetDatabase().PingAsync();
                return;
            }
            catch (RedisException) when (attempt < 50)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>A connection as the channel makes it, once it is there.</summary>
    public async Task<RedisLink> ConnectAsync()
    {
        // A busy machine makes a healthy Redis wait.
        var link = new RedisLink(ConnectionString, TimeSpan.FromSeconds(2));
        await Eventually.IsTrueAsync(() => link.IsUp, "kết nối Redis");
        return link;
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
    }

    /// <summary>It keeps its connections and answers nothing.</summary>
    public void Freeze() => Signal("-STOP");

    public void Thaw() => Signal("-CONT");

    public async ValueTask DisposeAsync()
    {
        Kill();
        _process?.Dispose();
        await Task.Yield();
        TemporaryFolder.Delete(_folder);
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin").Select(folder => Path.Combine(folder, "redis-server")).FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
