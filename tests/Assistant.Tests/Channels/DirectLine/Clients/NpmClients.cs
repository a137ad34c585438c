namespace Assistant.Tests.Channels.DirectLine.Clients;

/// <summary>
/// The clients as npm hands them out (tests/clients), installed once beside the tests. Where Node, npm or the packages
/// cannot be had, tests that need them skip visibly.
/// </summary>
internal static class NpmClients
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "clients");
    private static readonly Lazy<Task<string?>> Installed = new(InstallAsync);

    /// <summary>The folder that holds node_modules; skips the test when there is none.</summary>
    public static async Task<string> FolderAsync()
    {
        var missing = await Installed.Value;
        Skip.If(missing is not null, missing);
        return Folder;
    }

    private static async Task<string?> InstallAsync()
    {
        // npm writes this file last: with it the folder is whole and of this lock file.
        var done = Path.Combine(Folder, "node_modules", ".package-lock.json");
        if (File.Exists(done) && File.GetLastWriteTimeUtc(done) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            return null;
        }

        if (await Tool.RunAsync(Folder, TimeSpan.FromSeconds(20), "node", "--version") is not { Code: 0 })
        {
            return "Không có Node.js: không thử được các trình khách Direct Line thật.";
        }

        return await Tool.RunAsync(Folder, TimeSpan.FromMinutes(5), "npm", "ci", "--no-progress") is { Code: 0 }
            ? null
            : "Không cài được gói npm trong tests/clients: không thử được các trình khách Direct Line thật.";
    }
}
