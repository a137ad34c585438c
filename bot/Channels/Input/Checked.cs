using System.Diagnostics.CodeAnalysis;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Input;

/// <summary>What was read, or the problem that stands in its way; exactly one of the two is set.</summary>
internal readonly record struct Checked<T>(T? Value, Problem? Problem)
    where T : class
{
    public bool IsGood([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Problem? problem)
    {
        value = Value;
        problem = Problem;
        return Problem is null;
    }

    public static implicit operator Checked<T>(T value) => new(value, null);

    public static implicit operator Checked<T>(Problem problem) => new(null, problem);
}
