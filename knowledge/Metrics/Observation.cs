using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics;

public enum EntityKind
{
    Nation,
    MinistryBloc,
    LocalBloc,
    Ministry,
    Province,
}

public enum RankSide
{
    Top,
    Bottom,
}

/// <summary>The days that a figure covers, and how people name them ("Tuần 40/2022").</summary>
public sealed record Period(DateOnly? From, DateOnly To, string Label);

/// <summary>The document that figures were read from.</summary>
public sealed record Report
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Number { get; init; }

    /// <summary>Day, month or year as printed.</summary>
    public string? Date { get; init; }
    public required Period Period { get; init; }
    public required Circulation Circulation { get; init; }

    /// <summary>
    /// For figures that a feed delivers: which feed and period they belong to, whatever their circulation. Null: a document,
    /// which may print a part of the units only.
    /// </summary>
    public string? FeedKey { get; init; }

    /// <summary>Made up for demonstration or load; every answer says so.</summary>
    public bool IsSimulated { get; init; }

    public bool IsFeed => FeedKey is not null;
}

/// <summary>One figure as a report prints it.</summary>
public sealed record Observation
{
    public required string ReportId { get; init; }

    /// <summary>"Bảng 4" or, for a figure in running text, the section ("I.2.b").</summary>
    public required string Location { get; init; }
    public required string IndicatorId { get; init; }
    public required EntityKind EntityKind { get; init; }

    /// <summary>Place or agency id of the report's time; "ca-nuoc", "khoi-bo", "khoi-dia-phuong" for the wholes.</summary>
    public required string EntityId { get; init; }
    public required decimal Value { get; init; }
    public required string Unit { get; init; }

    /// <summary>The figure exactly as printed ("61,83%").</summary>
    public required string Printed { get; init; }
    public RankSide? Side { get; init; }

    /// <summary>Printed place within the side, from 1.</summary>
    public int? Position { get; init; }
    public decimal? Numerator { get; init; }
    public decimal? Denominator { get; init; }

    /// <summary>Line of the source file, from 1.</summary>
    public int Line { get; init; }
    public string? Note { get; init; }
}
