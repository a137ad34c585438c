namespace Assistant.Tests;

/// <summary>Finds the reports that the figures were read from. They are no part of the repository.</summary>
internal static class SharedMaterial
{
    /// <summary>The text of a report; skips the test visibly where the reports are absent.</summary>
    public static string Report(string name) => File.ReadAllText(ReportPath(name));

    public static string ReportPath(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "reports", name);
            if (File.Exists(path))
                return path;
        }

        Skip.If(true, $"Không có tệp báo cáo gốc {name}.");
        throw new InvalidOperationException("Skip.If has thrown before this line.");
    }
}
