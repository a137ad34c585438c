using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// One measured quantity in one definition. Two definitions of the same everyday name are two indicators
/// and are never ranked or compared as one (<see cref="NotComparableWith"/>).
/// </summary>
public sealed record Indicator
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Everyday name shared by the versions of a definition.</summary>
    public required string CommonName { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>"%", "lượt" or "điểm".</summary>
    public required string Unit { get; init; }
    public string? Numerator { get; init; }
    public string? Denominator { get; init; }
    public bool HigherIsBetter { get; init; } = true;

    /// <summary>Counts from the first day of the period on, so that it never falls between reports of one series.</summary>
    public bool IsCumulative { get; init; }
    public required Validity Validity { get; init; }
    public required string Version { get; init; }
    public IReadOnlyList<string> NotComparableWith { get; init; } = [];
    public string? Note { get; init; }

    /// <summary>A remark with figures of internal reports: for officials only.</summary>
    public string? InternalNote { get; init; }

    /// <summary>Groups of a points index, with the most points of each.</summary>
    public IReadOnlyList<IndicatorPart> Parts { get; init; } = [];
    public IReadOnlyList<IndicatorGrade> Grades { get; init; } = [];
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}

public sealed record IndicatorPart(string Id, string Name, decimal Maximum, string? Note);

/// <summary>A grade ("Xuất sắc") and the points that earn it, in words.</summary>
public sealed record IndicatorGrade(string Name, string Rule);

/// <summary>A goal that an act or a report sets. <see cref="Threshold"/> null: none was found.</summary>
public sealed record Target
{
    public required string IndicatorId { get; init; }

    /// <summary>"2024" or a span such as "2025-2027".</summary>
    public required string Years { get; init; }

    /// <summary>Null: not said whom it binds.</summary>
    public EntityKind? AppliesTo { get; init; }
    public decimal? Threshold { get; init; }
    public string? Comparison { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
