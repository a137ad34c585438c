using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Fees;

/// <summary>How an application is filed. <see cref="Any"/>: the row holds for both, or the question does not say.</summary>
public enum FeeChannel
{
    Any,
    Online,
    InPerson,
}

/// <summary>Who a row is for.</summary>
public enum Audience
{
    Everyone,

    /// <summary>"Công dân số" of resolution 66.22/2026/NQ-CP.</summary>
    DigitalCitizen,

    /// <summary>Pupils from 16, students, people with merit and their families (criminal-record certificates).</summary>
    Priority,
}

/// <summary>How far a row reaches.</summary>
public enum FeeScope
{
    Nationwide,

    /// <summary>One province; <see cref="FeeRow.PlaceId"/> names it.</summary>
    Place,

    /// <summary>Every province that has no row of its own: set by its council.</summary>
    OtherPlaces,
}

/// <summary>
/// One row of the fee tables. <see cref="AmountVnd"/> in đồng; null when set locally, expressed as <see cref="Rate"/>, or not known.
/// </summary>
public sealed record FeeRow
{
    /// <summary>Stable id "procedure/number", named by messages and citations.</summary>
    public required string Id { get; init; }
    public required string ProcedureId { get; init; }

    /// <summary>What is paid for. Rows of the same item are alternatives of each other (channel, place, person, time).</summary>
    public required string Item { get; init; }

    /// <summary>The items that this row holds for: usually <see cref="Item"/> alone, several when it speaks of a group.</summary>
    public required IReadOnlyList<string> AppliesTo { get; init; }

    /// <summary>A narrower wording of the item in this row, when it has one.</summary>
    public string? Variant { get; init; }
    public required FeeChannel Channel { get; init; }
    public required FeeScope Scope { get; init; }
    public string? PlaceId { get; init; }

    /// <summary>Area class of vehicle fees and the like, as the act words it ("Khu vực I: Hà Nội, TP.HCM").</summary>
    public string? AreaClass { get; init; }

    /// <summary>Places that lie wholly in the area class.</summary>
    public IReadOnlyList<string> AreaPlaceIds { get; init; } = [];

    /// <summary>Whether the area class takes in more than <see cref="AreaPlaceIds"/> ("nơi còn lại").</summary>
    public bool AreaElsewhere { get; init; }
    public required Audience Audience { get; init; }

    /// <summary>Condition that the person must meet, in words; null when there is none beyond <see cref="Audience"/>.</summary>
    public string? Condition { get; init; }
    public long? AmountVnd { get; init; }

    /// <summary>Percentage of a base in words ("0,5% giá tính lệ phí trước bạ").</summary>
    public string? Rate { get; init; }

    /// <summary>Upper bound in đồng of a percentage, or of a reduction.</summary>
    public long? CapVnd { get; init; }
    public required string Unit { get; init; }

    /// <summary>
    /// The row holds for the units from this one (1 is the first) to <see cref="NthTo"/>, counted in the last part of <see cref="Unit"/>: the
    /// first and second page, the third person of a household. Null: for every unit.
    /// </summary>
    public int? NthFrom { get; init; }

    /// <summary>The last unit that the row holds for; null: for all that follow.</summary>
    public int? NthTo { get; init; }

    /// <summary>Money that the person receives, not pays.</summary>
    public bool IsBenefit { get; init; }

    /// <summary>It is for the procedure itself only, beside what is really due or paid out by it: nothing for declaring a tax is no tax of nothing.</summary>
    public bool IsHandling { get; init; }

    /// <summary>What another source says, when it contradicts this row and no act decides.</summary>
    public DisputedAmount? Disputed { get; init; }
    public required Validity Validity { get; init; }
    public required string LegalBasis { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}

/// <summary>An amount in đồng that contradicts a row; shown beside it with its source, never instead of it.</summary>
public sealed record DisputedAmount(long AmountVnd, string Note, Source Source);
