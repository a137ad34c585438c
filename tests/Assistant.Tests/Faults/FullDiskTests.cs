using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Tests.EndToEnd;

namespace Assistant.Tests.Faults;

/// <summary>
/// The real program on a machine where no file can grow any more: as a disk that has run full, every write fails, whatever is
/// written, the log too.
/// </summary>
public sealed class FullDiskTests
{
    // The signal of a file that would grow too long ends a program that does not ignore it; a full disk sends none.
    private static readonly string[] IgnoringTheSignal = ["bash", "-c", "trap '' XFSZ; exec \"$0\" \"$@\""];

    [SkippableFact]
    public async Task Citizens_are_answered_and_health_says_that_nothing_can_be_written()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/prlimit"), "Limits of files are set by prlimit.");
        using var program = new ProgramRun { Launcher = IgnoringTheSignal };
        using var server = program.Serve(out var address);
        try
        {
            using var http = new HttpClient { BaseAddress = address };
            await ProgramRun.UntilReadyAsync(http);
            var before = await AskAsync(http);

            Limit(server, "0:unlimited");
            Assert.Equal(before, await AskAsync(http));
            var health = await http.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
            Assert.Contains("Không ghi được vào thư mục dữ liệu", await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            var verdict = await VerdictAsync(http);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, verdict.StatusCode);
            Assert.Contains("Chưa lưu được ý kiến", await verdict.Content.ReadAsStringAsync(), StringComparison.Ordinal);

            Limit(server, "unlimited:unlimited");
            Assert.Equal(HttpStatusCode.NoContent, (await VerdictAsync(http)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/ready")).StatusCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static void Limit(Process server, string bytes)
    {
        using var prlimit = Process.Start("/usr/bin/prlimit", ["--pid", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), $"--fsize={bytes}"]);
        prlimit.WaitForExit();
        Assert.Equal(0, prlimit.ExitCode);
    }

    private static async Task<string?> AskAsync(HttpClient http)
    {
        var response = await http.PostAsJsonAsync("/api/ask", new { question = "làm hộ chiếu online hết bao nhiêu" });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("text").GetString();
    }

    private static Task<HttpResponseMessage> VerdictAsync(HttpClient http) =>
        http.PostAsJsonAsync("/api/feedback", new { answerId = "fee.cap-ho-chieu-pho-thong.0123456789abcdef", verdict = "useful" });
}
