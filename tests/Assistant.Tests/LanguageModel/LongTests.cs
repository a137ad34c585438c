namespace Assistant.Tests.LanguageModel;

/// <summary>Whether there is time for everything (ASSISTANT_LONG_TESTS=1), or for a part that stands for it.</summary>
internal static class LongTests
{
    public static bool AreWanted { get; } = Environment.GetEnvironmentVariable("ASSISTANT_LONG_TESTS") == "1";
}
