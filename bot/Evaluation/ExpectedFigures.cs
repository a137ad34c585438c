namespace Assistant.Bot.Evaluation;

/// <summary>What the answer to a question about measured figures holds. Empty lists and nulls are not checked.</summary>
internal sealed record ExpectedFigures
{
    /// <summary>Indicator ids, each of which is right.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>"top" or "bottom".</summary>
    public string? Side { get; init; }

    /// <summary>How many rows at most.</summary>
    public int? Count { get; init; }

    /// <summary>Label of the period ("Tuần 51/2022").</summary>
    public string? Period { get; init; }

    /// <summary>Units that the rows must hold.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>The unit that the answer is about.</summary>
    public string? Entity { get; init; }

    /// <summary>The figure of <see cref="Entity"/>.</summary>
    public decimal? Value { get; init; }

    /// <summary>Numbers that must be told.</summary>
    public IReadOnlyList<decimal> Figures { get; init; } = [];

    /// <summary>No figure may be told.</summary>
    public bool NoFigure { get; init; }

    /// <summary>Words that must be told, whatever their case.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];
}
