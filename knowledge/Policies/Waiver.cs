using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Policies;

public enum WaiverStatus
{
    Adopted,

    /// <summary>Never told as a policy in force.</summary>
    Draft,
}

/// <summary>A place's policy to waive or reduce fees of online applications.</summary>
public sealed record Waiver
{
    public required string Id { get; init; }
    public required string PlaceId { get; init; }

    /// <summary>Fields such as "ho-tich" or "xay-dung"; "all" for every fee that the council sets.</summary>
    public required IReadOnlyList<string> Topics { get; init; }
    public required WaiverStatus Status { get; init; }
    public string? Act { get; init; }
    public required string Summary { get; init; }
    public required Validity Validity { get; init; }
    public string? Replaces { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}

/// <summary>Places that had an incentive at a time ("giảm thời gian giải quyết").</summary>
public sealed record Incentive
{
    public required string Id { get; init; }

    /// <summary>Day or month of the count.</summary>
    public required string AsOf { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<string> PlaceIds { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}

/// <summary>A number that people can call.</summary>
public sealed record Hotline
{
    public required string Name { get; init; }
    public string? PlaceId { get; init; }
    public required string Number { get; init; }

    /// <summary>Words of the fields of procedures that it is for; none: for all of them.</summary>
    public required IReadOnlyList<string> Fields { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <param name="field">A procedure's; null when it is not known.</param>
    public bool IsFor(string? field)
    {
        var folded = TextFolder.Fold(field ?? "");
        return Fields.Count == 0 || Fields.Any(word => folded.Contains(TextFolder.Fold(word), StringComparison.Ordinal));
    }
}
