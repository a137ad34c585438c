using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Bot.Skills.Results;

/// <summary>Which side of a procedure is asked about.</summary>
internal enum ProcedureAspect
{
    Overview,
    Documents,
    Steps,
    Where,

    /// <summary>Whether it may be done elsewhere than where one is registered.</summary>
    Reach,

    /// <summary>Whether it can be filed online.</summary>
    Online,
    Duration,
    Conditions,

    /// <summary>Whether one is fined, and how much; no record holds an amount.</summary>
    Penalty,

    /// <summary>One thing that the record may say or not, without the rest of it.</summary>
    Detail,

    /// <summary>Whether one thing is among its papers.</summary>
    Paper,

    /// <summary>Whether one must come in person.</summary>
    InPerson,

    /// <summary>How long it is good for, or is paid: only what a sentence of the record says.</summary>
    Validity,

    /// <summary>By when one must do it: only what a sentence of the record says.</summary>
    Deadline,

    /// <summary>What it and another procedure differ in.</summary>
    Difference,

    /// <summary>What comes of being late.</summary>
    Late,

    /// <summary>Of imported procedures: money that one is paid.</summary>
    Received,

    /// <summary>Of imported procedures, which have no fee rows.</summary>
    Fee,
}

/// <summary>A procedure and the side of it that was asked about, in a place when one was named.</summary>
internal sealed record ProcedureFacts(Procedure Procedure, ProcedureAspect Aspect, Place? Place, Place? AskedAs)
{
    /// <summary>What the record says about the one thing that is asked, likeliest first; empty where nothing particular is asked.</summary>
    public IReadOnlyList<RecordSentence> Asked { get; init; } = [];

    /// <summary>What it says that has to do with a side that is asked.</summary>
    public IReadOnlyList<RecordSentence> Beside { get; init; } = [];

    /// <summary>How a number that the person told stands to a limit in what is asked.</summary>
    public LimitVerdict? Judged { get; init; }

    /// <summary>One thing is asked of which the record may say nothing.</summary>
    public bool LeavesOpen { get; init; }

    /// <summary>What the record says by being there, where no sentence of it answers; null: something particular is asked.</summary>
    public MatterReply? Matter { get; init; }

    /// <summary>What a turn told that asks nothing, as it is told back; null: something is asked.</summary>
    public IReadOnlyList<string>? Heard { get; init; }

    /// <summary>What was told is a case that the record names itself.</summary>
    public bool NamesCase { get; init; }

    /// <summary>The procedure that it is compared with.</summary>
    public Procedure? Other { get; init; }

    /// <summary>Records whose work this one does, or which do its work: their terms and fines are its own.</summary>
    public IReadOnlyList<Procedure> Parts { get; init; } = [];

    /// <summary>Records of the same thing over its life, which may tell of a term or fine of this one.</summary>
    public IReadOnlyList<Procedure> Neighbours { get; init; } = [];

    /// <summary>Imported records of the same procedure at other levels.</summary>
    public IReadOnlyList<ImportedHead> OtherLevels { get; init; } = [];
}
