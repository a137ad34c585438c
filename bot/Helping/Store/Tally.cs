namespace Assistant.Bot.Helping.Store;

/// <summary>Visits of one day and ward. <paramref name="Ward"/> null: the team had not said where it works.</summary>
internal sealed record WardTally(DateOnly Day, string? Ward, int Solved, int Unsolved, int Unknown)
{
    public int Visits => Solved + Unsolved + Unknown;
}

/// <summary>Visits of one day and ward that were about a procedure; one visit may be about several.</summary>
internal sealed record ProcedureTally(DateOnly Day, string? Ward, string ProcedureId, int Solved, int Unsolved, int Unknown)
{
    public int Visits => Solved + Unsolved + Unknown;
}
