namespace Assistant.Knowledge.Changes;

/// <summary>What an editor may change without touching the shipped data.</summary>
public enum ChangeKind
{
    /// <summary>A further everyday name of a procedure.</summary>
    Alias,

    /// <summary>Fee rows that end on a day, and rows that begin on one.</summary>
    Fee,

    /// <summary>A procedure that was not known.</summary>
    Procedure,
}

/// <summary>One change, written as a piece of a procedure's file and read by the same readers.</summary>
/// <param name="Id">Its number among the changes.</param>
/// <param name="Kind">What it changes.</param>
/// <param name="Target">Id of the procedure, or national code of an imported one.</param>
/// <param name="Fragment">
/// YAML. Alias: <c>aliases</c>. Fee: <c>sources</c>, <c>closes</c> (rows with <c>no</c> and <c>last_day</c>), <c>fees</c>.
/// Procedure: a whole file.
/// </param>
public sealed record KnowledgeChange(long Id, ChangeKind Kind, string Target, string Fragment)
{
    /// <summary>Characters of a fragment at most.</summary>
    public const int MaxLength = 64 * 1024;
}

/// <summary>A change that cannot be made, and every reason why (Vietnamese sentences).</summary>
public sealed record RejectedChange(long Id, IReadOnlyList<string> Problems);

/// <summary>The knowledge with the changes that could be made. A rejected one has changed nothing.</summary>
public sealed record ChangedKnowledge(KnowledgeBase Knowledge, IReadOnlyList<RejectedChange> Rejected);
