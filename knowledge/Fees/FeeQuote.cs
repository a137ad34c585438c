using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Fees;

/// <summary>What somebody wants to know of a fee. A null place, item or an <see cref="FeeChannel.Any"/> channel means: not said.</summary>
public sealed record FeeQuestion
{
    public required string ProcedureId { get; init; }
    public string? Item { get; init; }
    public FeeChannel Channel { get; init; }
    public Place? Place { get; init; }

    /// <summary>The old unit that the person named, when <see cref="Place"/> is its successor.</summary>
    public Place? AskedAs { get; init; }
    public IReadOnlySet<Audience> Audiences { get; init; } = new HashSet<Audience>();
    public required DateOnly Date { get; init; }

    /// <summary>Today in Asia/Ho_Chi_Minh: undated rows speak of the present only.</summary>
    public required DateOnly Today { get; init; }
}

public enum FeeStatus
{
    /// <summary>An amount in đồng, from <see cref="FeeLine.Row"/>.</summary>
    Amount,

    /// <summary>A percentage of a base.</summary>
    Rate,

    /// <summary>Several rows hold, each under its own area class or variant, and the question does not say which: <see cref="FeeLine.Alternatives"/>.</summary>
    Depends,

    /// <summary>Set by the province; this assistant holds no figure for the place (or no place was named).</summary>
    SetLocally,

    /// <summary>Only unverified rows: no plain statement may be made of them.</summary>
    Unverified,

    /// <summary>No row covers this day: a gap, answered as a gap.</summary>
    NoData,

    /// <summary>The procedure has rows, none for this channel.</summary>
    NotThisChannel,
}

/// <summary>The answer to a fee question, one line for each item and channel that differ.</summary>
public sealed record FeeQuote(Procedure Procedure, FeeQuestion Question, IReadOnlyList<FeeLine> Lines)
{
    /// <summary>What the number of units that was asked about costs; none when no number was asked about.</summary>
    public IReadOnlyList<FeeTotal> Totals { get; init; } = [];

    /// <summary>The question chose among the items of the procedure.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>The question is whether one way of filing costs less than the other.</summary>
    public bool ComparesChannels { get; init; }

    /// <summary>What the amounts go by that the question has not said ("xe máy hay ô tô"), where none of them is the usual one; null: the first line answers.</summary>
    public string? ApartBy { get; init; }

    /// <summary>What is paid for the same thing by other procedures, as far as the record names them.</summary>
    public IReadOnlyList<FeeQuote> With { get; init; } = [];

    /// <summary>Exemptions of persons whom the question speaks of; none on days that nothing is known of.</summary>
    public IReadOnlyList<Exemption> Exempt { get; init; } = [];

    /// <summary>The exemption frees of some items only, and <see cref="Lines"/> are the others.</summary>
    public bool ExemptsPart { get; init; }

    /// <summary>What was asked for and stands in no row; null: the lines answer.</summary>
    public FeeMoney? Missing { get; init; }

    /// <summary>The group or case that the question names and of which no row holds a fee; null: none.</summary>
    public string? Unheld { get; init; }

    /// <summary>What the place waives by its own decisions, where it sets a fee of which no figure is known.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

/// <summary>What one item costs by one channel on the day.</summary>
public sealed record FeeLine
{
    public required string Item { get; init; }

    /// <summary><see cref="FeeChannel.Any"/> when both channels cost the same.</summary>
    public required FeeChannel Channel { get; init; }
    public required FeeStatus Status { get; init; }

    /// <summary>The row that decides; null for a gap.</summary>
    public FeeRow? Row { get; init; }

    /// <summary>Rows that would be cheaper if the person met their condition.</summary>
    public IReadOnlyList<FeeRow> Concessions { get; init; } = [];

    /// <summary>The row that decided before <see cref="Row"/>, when it differs.</summary>
    public FeeRow? Previous { get; init; }

    /// <summary>The row that decides from the next change on, with its first day.</summary>
    public FeeChange? Next { get; init; }

    /// <summary>Rows of this day that say something else (unverified, or of an old unit of the place): shown as such, never as the answer.</summary>
    public IReadOnlyList<FeeRow> Related { get; init; } = [];

    /// <summary>Different amounts by area class when no place was named, and the like: each row holds under its own condition.</summary>
    public IReadOnlyList<FeeRow> Alternatives { get; init; } = [];
}

/// <summary>
/// From <paramref name="From"/> on, <paramref name="Row"/> decides. Null with <see cref="FeeStatus.Depends"/>: several
/// rows hold; null otherwise: no verified row is known from then on.
/// </summary>
public sealed record FeeChange(DateOnly From, FeeRow? Row, FeeStatus Status);
