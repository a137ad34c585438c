using System.Text.Json.Serialization;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Files;

/// <summary>The figures of one answer as data: what pictures and files are made from. Nothing in it was not in the answer.</summary>
internal sealed record FigureSheet
{
    /// <summary>One of <see cref="AnswerKinds"/>.</summary>
    public required string Kind { get; init; }
    public required string IndicatorId { get; init; }

    /// <summary>The indicator's whole name, with what tells it from other definitions.</summary>
    public required string Indicator { get; init; }
    public string? Numerator { get; init; }
    public string? Denominator { get; init; }

    /// <summary>Null: units of several kinds.</summary>
    public EntityKind? Units { get; init; }
    public AnswerPeriod? Period { get; init; }

    /// <summary>The period of the rows' earlier figures; null: they have none.</summary>
    public AnswerPeriod? Before { get; init; }

    /// <summary>In the order of the answer; at least one. For a line over time each row has its period.</summary>
    public required IReadOnlyList<AnswerRow> Rows { get; init; }

    /// <summary>How many units the period's figures cover, whatever part of them the rows are.</summary>
    public AnswerCoverage? Coverage { get; init; }
    public IReadOnlyList<AnswerSource> Sources { get; init; } = [];

    /// <summary>How many rows from the first are known to be the highest of all units; null: not asked.</summary>
    public int? Highest { get; init; }

    /// <summary>How many rows up to the last are known to be the lowest of all units; null: not asked.</summary>
    public int? Lowest { get; init; }

    /// <summary>Made up for demonstration: every picture and file says so.</summary>
    public bool IsSimulated { get; init; }

    public string Unit => Rows[0].Unit;

    /// <summary>Only for officials. Figures without a source count as internal.</summary>
    [JsonIgnore]
    public bool IsInternal => Sources.Count == 0 || Sources.Any(source => source.Circulation != "public");

    /// <summary>One unit or more over several periods.</summary>
    [JsonIgnore]
    public bool IsOverTime => Rows.Any(row => row.Period is not null) && Rows.DistinctBy(row => row.Period).Count() > 1;

    /// <summary>The rows tell by how much each unit rose or fell: they are in the order of the changes, not of the values.</summary>
    [JsonIgnore]
    public bool ShowsChange => Rows.Count > 1 && Rows.All(row => row.Change is not null)
        && IsSorted(row => row.Change!.Value) && !IsSorted(row => row.Value);

    /// <summary>With both periods of each row, for a picture of how they changed; the sheet itself where rows have no earlier figure.</summary>
    public FigureSheet OverBoth() => this is { Before: { } before, Period: { } now } && Rows.All(row => row.Previous is not null)
        ? this with { Rows = [.. Rows.SelectMany(row => new[] { row with { Value = row.Previous!.Value, Rank = null, Previous = null, Change = null, Period = before }, row with { Rank = null, Previous = null, Change = null, Period = now } })] }
        : this;

    private bool IsSorted(Func<AnswerRow, decimal> by)
    {
        var pairs = Rows.Zip(Rows.Skip(1), (first, second) => by(first).CompareTo(by(second))).ToList();
        return pairs.All(order => order >= 0) || pairs.All(order => order <= 0);
    }
}
