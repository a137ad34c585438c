namespace Assistant.Bot.Editing;

/// <summary>How far a change has come. Each step is an entry of its own; none is ever rewritten.</summary>
internal enum ChangeState
{
    Draft,

    /// <summary>Asked the question sets with it.</summary>
    Tried,
    Live,
    Undone,

    /// <summary>Given up before it was live.</summary>
    Dropped,
}

/// <summary>A change with its newest state.</summary>
/// <param name="Change">What it does.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Who">Pseudonym of whoever proposed it.</param>
/// <param name="Name">Label of that token.</param>
/// <param name="At">When, UTC.</param>
internal sealed record KeptChange(Assistant.Knowledge.Changes.KnowledgeChange Change, ChangeState State, string Who, string Name, DateTimeOffset At);

/// <summary>An entry of the history.</summary>
internal sealed record ChangeStep(long Number, long ChangeId, ChangeState State, string Who, string Name, DateTimeOffset At, string Note);

/// <summary>Who changes something.</summary>
/// <param name="Key">Pseudonym, as the audit trail names people.</param>
/// <param name="Name">Label of the token.</param>
internal sealed record Editor(string Key, string Name)
{
    public static Editor Of(Access.Caller caller) => new(caller.Key ?? caller.Name ?? Access.RoleNames.Of(caller.Role), caller.Name ?? "");
}
