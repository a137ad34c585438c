namespace Assistant.Tests.Commands;

/// <summary>Tests that take over the console run after all others, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests
{
    public const string Name = "console";
}
