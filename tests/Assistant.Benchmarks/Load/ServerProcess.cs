using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Assistant.Benchmarks.Load;

/// <summary>A server of its own process on a loopback port: the assistant as it is published, or the bare endpoint.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private const int Terminate = 15;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private ServerProcess(Process process, string address)
    {
        (_process, Address) = (process, address);
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Address { get; }

    /// <summary>Resident memory, in megabytes.</summary>
    public double Resident => Status("VmRSS:") / 1024;

    public int Threads => (int)Status("Threads:");

    /// <summary>Files and sockets that it holds open.</summary>
    public int OpenFiles => Directory.GetFileSystemEntries($"/proc/{_process.Id}/fd").Length;

    /// <summary>What it has written.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>The assistant from beside this program, with a folder of its own for what it stores.</summary>
    /// <param name="storage">The folder.</param>
    public static ServerProcess Assistant(string storage) => Start(
        "Assistant.Bot.dll",
        [],
        ("Storage__Path", storage),
        ("Server__RequestsPerMinute", "0"),
        ("BotFramework__AllowAnonymous", "true"));

    /// <summary>The endpoint that reads the same JSON and returns fixed replies, with the same garbage collector and threads.</summary>
    /// <param name="replies">Files with the replies to the two paths.</param>
    public static ServerProcess Bare(BareReplies replies) => Start(
        "Assistant.Benchmarks.dll",
        ["bare", replies.Ask, replies.Messages],
        ("DOTNET_gcServer", "1"),
        ("DOTNET_GCHeapCount", null),
        ("DOTNET_ThreadPool_MinThreads", "16"));

    /// <summary>Sends one body and returns the reply's.</summary>
    public async Task<string> PostAsync(string path, string body)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        var reply = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? reply : throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {reply}");
    }

    /// <summary>Waits until it answers.</summary>
    public async Task<string> FirstReplyAsync(string path, string body)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await PostAsync(path, body);
            }
            catch (HttpRequestException) when (!_process.HasExited && Stopwatch.GetElapsedTime(began) < Patience)
            {
                // Not listening yet.
                await Task.Delay(2);
            }
        }
    }

    /// <summary>Asks it to end, as a service manager does, and waits for it.</summary>
    public void Dispose()
    {
        if (!_process.HasExited && Kill(_process.Id, Terminate) == 0)
        {
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static ServerProcess Start(string program, string[] arguments, params (string Name, string? Value)[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_URLS"] = address;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new ServerProcess(Process.Start(start)!, address);
    }

    private double Status(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Note(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
