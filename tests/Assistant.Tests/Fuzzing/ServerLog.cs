using Assistant.Tests.Channels;

namespace Assistant.Tests.Fuzzing;

/// <summary>What a server wrote down as its own fault: much is answered after the response has gone.</summary>
internal static class ServerLog
{
    public static IReadOnlyList<string> Faults(this BotApp app)
    {
        var folder = Path.Combine(app.Storage, "logs");
        return !Directory.Exists(folder) ? [] : [.. Directory.GetFiles(folder).SelectMany(Lines).Where(static line => line.Contains(" ERR ", StringComparison.Ordinal) || line.Contains(" FTL ", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
