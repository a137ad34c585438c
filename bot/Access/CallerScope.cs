namespace Assistant.Bot.Access;

/// <summary>
/// Who is asking and on which day, for the length of a skill call. It flows with the call, not through skill
/// arguments, so that nothing that plans (a model included) can claim to be somebody else. Outside a scope one is a citizen.
/// </summary>
internal static class CallerScope
{
    private static readonly AsyncLocal<State?> Active = new();

    public static Caller Caller => Active.Value?.Caller ?? Caller.Citizen;

    /// <summary>The real day in Asia/Ho_Chi_Minh.</summary>
    /// <exception cref="InvalidOperationException">No scope is active.</exception>
    public static DateOnly Today => Active.Value?.Today ?? throw new InvalidOperationException("No skill call is running.");

    public static IDisposable Enter(Caller caller, DateOnly today)
    {
        var outer = Active.Value;
        Active.Value = new State(caller, today);
        return new Exit(outer);
    }

    private sealed record State(Caller Caller, DateOnly Today);

    private sealed class Exit(State? outer) : IDisposable
    {
        public void Dispose() => Active.Value = outer;
    }
}
