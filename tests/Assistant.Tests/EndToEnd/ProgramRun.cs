using System.Diagnostics;
using System.Net;

namespace Assistant.Tests.EndToEnd;

/// <summary>The program as people start it: a process of its own, with its own folders.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-run-").FullName;

    /// <summary>What the program is started by, such as a shell that ignores a signal first; empty: by itself.</summary>
    public IReadOnlyList<string> Launcher { get; init; } = [];

    public string Storage => Path.Combine(_folder, "var");

    /// <summary>A copy of the shipped data that a test may spoil.</summary>
    public string CopyData()
    {
        var target = Path.Combine(_folder, "data");
        var shipped = Path.Combine(AppContext.BaseDirectory, "data");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    public async Task<(int Code, string Out, string Error)> RunAsync(string? dataPath, params string[] arguments)
    {
        using var process = Start(dataPath, arguments);
        var standardOut = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return (process.ExitCode, await standardOut, await error);
    }

    /// <summary>Ends the program after a while as a power cut would (SIGKILL); false when it had ended by itself.</summary>
    public async Task<bool> KillAsync(TimeSpan after, params string[] arguments)
    {
        using var process = Start(null, arguments);
        try
        {
            await process.WaitForExitAsync().WaitAsync(after);
            return false;
        }
        catch (TimeoutException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return true;
        }
    }

    /// <summary>The server on a free port, with further settings ("--Section:Key", value); whoever starts it ends it.</summary>
    public Process Serve(out Uri address, params string[] settings)
    {
        using var probe = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        probe.Start();
        address = new Uri($"http://127.0.0.1:{((System.Net.IPEndPoint)probe.LocalEndpoint).Port}");
        probe.Stop();
        var process = Start(null, ["--urls", address.GetLeftPart(UriPartial.Authority), "--Server:RequestsPerMinute", "0", .. settings]);
        // Read away, so that a full pipe never stops it.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Until a server listens.</summary>
    public static async Task UntilReadyAsync(HttpClient client)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60))
        {
            try
            {
                if ((await client.GetAsync("/health/live")).StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50);
        }

        Assert.Fail("The server did not start.");
    }

    public void Dispose() => TemporaryFolder.Delete(_folder);

    private Process Start(string? dataPath, string[] arguments)
    {
        var host = Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet";
        var start = new ProcessStartInfo(Launcher.Count > 0 ? Launcher[0] : host)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = _folder,
        };
        IEnumerable<string> before = Launcher.Count > 0 ? [.. Launcher.Skip(1), host] : [];
        foreach (var argument in before.Append(Path.Combine(AppContext.BaseDirectory, "Assistant.Bot.dll")).Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Storage__Path"] = Storage;
        if (dataPath is not null)
        {
            start.Environment["Knowledge__DataPath"] = dataPath;
        }

        return Process.Start(start)!;
    }
}
