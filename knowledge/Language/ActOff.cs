namespace Assistant.Knowledge.Language;

/// <summary>Temporary.</summary>
public static class ActOff
{
    private static readonly string[] Off = (Environment.GetEnvironmentVariable("ACT_OFF") ?? "").Split(',');

    /// <summary>Temporary.</summary>
    public static bool Is(string name) => Off.Contains(name);
}
