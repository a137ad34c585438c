namespace Assistant.Knowledge.Metrics;

/// <summary>A figure with the report that it stands in.</summary>
public sealed record FeedFigure(Report Report, Observation Observation);

/// <summary>A figure that a correction replaced, and when.</summary>
public sealed record PastFigure(Report Report, Observation Observation, DateTimeOffset ReplacedAt);

/// <summary>What a feed did to the store: figures added, corrected (the old ones are kept as history) and known already.</summary>
public sealed record FeedResult(int Added, int Corrected, int Unchanged)
{
    public static FeedResult Nothing { get; } = new(0, 0, 0);

    /// <summary>The reports that the figures belong to, in the order of their first figure.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    public bool ChangedAnything => Added > 0 || Corrected > 0;
}
