using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Assistant.Bot.Channels.Zalo.Simulator;

namespace Assistant.Tests.Channels.Zalo.Soak;

/// <summary>The real server in a process of its own, on a folder that outlives it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("zalo-soak-").FullName;
    private readonly int _port = FreePort();
    private readonly ZaloSimulator _oa;
    private readonly string? _redis;
    private Process? _process;

    public ServerProcess(ZaloSimulator oa, string? redis)
    {
        _oa = oa;
        _redis = redis;
        _oa.Webhook.Target = new Uri(Address, "/zalo/webhook");
    }

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}"));

    public void Start()
    {
        var address = _oa.Address.ToString();
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Assistant.Bot.dll"), "--urls", Address.ToString() },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
            Environment =
            {
                ["Storage__Path"] = Path.Combine(_folder, "var"),
                ["Zalo__AppId"] = _oa.Options.AppId,
                ["Zalo__OaId"] = _oa.Options.OaId,
                ["Zalo__AppSecret"] = _oa.Options.AppSecret,
                ["Zalo__OaSecret"] = _oa.Options.OaSecret,
                ["Zalo__RefreshToken"] = _oa.Options.RefreshToken,
                ["Zalo__ApiUrl"] = address,
                ["Zalo__OAuthUrl"] = address,
                ["Zalo__InDoubtSeconds"] = "1",
                ["Redis__ConnectionString"] = _redis ?? "",
            },
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public async Task<bool> IsReadyAsync()
    {
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            return (await http.GetAsync(new Uri(Address, "/health/live"))).IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>What /health/ready says of the channel; "" while it says nothing.</summary>
    public async Task<string> StateAsync()
    {
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            return await http.GetStringAsync(new Uri(Address, "/health/ready"));
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return "";
        }
    }

    public string Logs()
    {
        var folder = Path.Combine(_folder, "var", "logs");
        return Directory.Exists(folder) ? string.Concat(Directory.GetFiles(folder).Select(File.ReadAllText)) : "";
    }

    public void Dispose()
    {
        Kill();
        TemporaryFolder.Delete(_folder);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
