namespace Assistant.Bot.Helping;

/// <summary>What a helper says to the desk itself, not on behalf of a resident.</summary>
internal abstract record HelperCommand
{
    /// <param name="Outcome">How it went with the one before, when said.</param>
    internal sealed record Next(VisitOutcome Outcome) : HelperCommand;

    internal sealed record Previous : HelperCommand;

    /// <summary>Back to one of today's, by number from 1.</summary>
    internal sealed record Number(int Of) : HelperCommand;

    /// <summary>How it went with the last one, said afterwards.</summary>
    internal sealed record Ended(VisitOutcome Outcome) : HelperCommand;

    internal sealed record Tally : HelperCommand;

    /// <param name="Name">"Phường Hải Châu".</param>
    internal sealed record Ward(string Name) : HelperCommand;
}

/// <summary>How a visit ended.</summary>
internal enum VisitOutcome
{
    Unknown,
    Solved,
    Unsolved,
}
