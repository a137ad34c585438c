using System.Diagnostics;

namespace Assistant.Tests.Channels.DirectLine.Clients;

/// <summary>A program of the machine that a test calls.</summary>
internal static class Tool
{
    /// <returns>Null when the program is not there.</returns>
    public static async Task<(int Code, string Out, string Error)?> RunAsync(string folder, TimeSpan patience, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = folder,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var standardOut = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            try
            {
                await process.WaitForExitAsync().WaitAsync(patience);
            }
            catch (TimeoutException)
            {
                process.Kill(entireProcessTree: true);
                return (-1, await standardOut, $"{await error}\nNo end after {patience}.");
            }

            return (process.ExitCode, await standardOut, await error);
        }
    }
}
