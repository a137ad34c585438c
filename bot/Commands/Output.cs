namespace Assistant.Bot.Commands;

/// <summary>Where a command writes: results on standard output, everything else on standard error.</summary>
internal static class Output
{
    public const int Good = 0;
    public const int Failed = 1;

    /// <returns><see cref="Failed"/>, so that a command can end with it.</returns>
    public static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return Failed;
    }
}
