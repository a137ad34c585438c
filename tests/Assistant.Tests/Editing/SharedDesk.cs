namespace Assistant.Tests.Editing;

/// <summary>One desk for all tests of a class: only for those that leave it as it was.</summary>
public sealed class SharedDesk : IDisposable
{
    internal EditorDesk Desk { get; } = new();

    public void Dispose() => Desk.Dispose();
}
