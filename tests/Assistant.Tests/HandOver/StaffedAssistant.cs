namespace Assistant.Tests.HandOver;

/// <summary>One assistant with operators for all tests of a class, each with a conversation of its own.</summary>
public sealed class StaffedAssistant : IDisposable
{
    internal HandOverTalk Talk { get; } = new();

    public void Dispose() => Talk.Dispose();
}
