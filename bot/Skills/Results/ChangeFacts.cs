using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>A unit in two periods, with its ranks where they are known.</summary>
internal sealed record UnitChange(string Name, ChangeRow? Change, int? RankNow, int? RankBefore)
{
    /// <summary>Among how many, that have a figure in both periods, the ranks are counted; null: as each report tells them.</summary>
    public int? Among { get; init; }

    /// <summary>Units that have a figure in one of the periods alone and are left out of the ranks.</summary>
    public IReadOnlyList<string> OnlyInOne { get; init; } = [];

    /// <summary>A unit that the measured one took in, and that was asked about; null: it was asked about itself.</summary>
    public string? TakenIn { get; init; }
}

/// <param name="Choice">The indicator.</param>
/// <param name="Units">What was asked about; a unit without a change has no figure in one of the two periods.</param>
/// <param name="Result">The two reports, or why nothing can be set side by side.</param>
/// <param name="Apart">Where nothing can be: what each definition measured, each told on its own.</param>
/// <param name="Alone">Of units without a change: the figure of the period that has one.</param>
internal sealed record ChangeFacts(IndicatorChoice Choice, IReadOnlyList<UnitChange> Units, ChangeResult Result, IReadOnlyList<ApartFigure> Apart, IReadOnlyList<ApartFigure> Alone)
{
    /// <summary>The period asked about and the one it was to be set against, as they are called where no report of them is held; null: none was named.</summary>
    public (string? Now, string? Before) Asked { get; init; }

    /// <summary>The other period that was named, where it is held and nothing can be set beside it; null: it is not held.</summary>
    public Report? Other { get; init; }

    /// <summary>Why it went the other way was asked, which it did not.</summary>
    public bool AsksWhy { get; init; }
}

/// <summary>What was asked of two periods, each for itself: a unit in one of them.</summary>
/// <param name="Unit">The unit as asked.</param>
/// <param name="Period">The period as it is called where no report of it is held.</param>
/// <param name="Figures">Of the indicator, else of the definitions near to it; none: not printed.</param>
internal sealed record PeriodFigure(string Unit, string Period, IReadOnlyList<ApartFigure> Figures);

/// <summary>The figures of two periods, where they cannot be set side by side.</summary>
internal sealed record PeriodFiguresFacts(IndicatorChoice Choice, IReadOnlyList<PeriodFigure> Figures);

/// <summary>A figure with the definition and the report that it belongs to.</summary>
internal sealed record ApartFigure(Indicator Indicator, Report Report, Observation Row);

/// <summary>The units that changed most, in the order of <paramref name="Side"/>: risen most, or fallen most, first.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Kind">What is looked through.</param>
/// <param name="Side">Which way.</param>
/// <param name="Result">The changes.</param>
/// <param name="Least">Those that changed least stand first.</param>
/// <param name="Run">Those that went that way in each of so many periods; null: between two periods.</param>
/// <param name="AsksShare">Which share of all that have both figures went that way.</param>
/// <param name="AtLeast">How many periods was not said: so many at the least.</param>
/// <param name="AskedFrom">From which day on it was asked; null: none was named.</param>
internal sealed record MoversFacts(IndicatorChoice Choice, EntityKind Kind, RankSide Side, ChangeResult Result, bool Least = false, int? Run = null, bool AtLeast = false, bool AsksShare = false, DateOnly? AskedFrom = null)
{
    /// <summary>Among whom, as it is called ("miền Trung", "không kể Hà Nội"); null: all.</summary>
    public string? Scope { get; init; }

    /// <summary>In the order of what the change is of what there was before, in per cent.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Only those that have at least so many times what they had; null: all that went that way.</summary>
    public decimal? Times { get; init; }
}

/// <summary>The units that went up or down in rank, whatever their figures did.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Kind">What is looked through.</param>
/// <param name="Side">Top: up; Bottom: down.</param>
/// <param name="Result">The two reports.</param>
/// <param name="Units">Those that went that way and whose rank is known in both.</param>
internal sealed record RankMoversFacts(IndicatorChoice Choice, EntityKind Kind, RankSide Side, ChangeResult Result, IReadOnlyList<UnitChange> Units);

/// <summary>Which units are among the first or last of one period only.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Kind">What is ranked.</param>
/// <param name="Side">Which end.</param>
/// <param name="Count">How many at that end.</param>
/// <param name="Now">The later ranking.</param>
/// <param name="Before">The earlier ranking.</param>
/// <param name="Left">Who left is asked, not who came.</param>
/// <param name="Both">Who came and who left are asked.</param>
/// <param name="Other">The definition of the earlier ranking, where it is another one: the names are told, never a rise or fall.</param>
internal sealed record EntrantsFacts(
    IndicatorChoice Choice, EntityKind Kind, RankSide Side, int Count, RankingResult Now, RankingResult Before, bool Left, IndicatorChoice? Other = null, bool Both = false);

/// <summary>One end of a ranking.</summary>
internal sealed record RankedEnd(IndicatorChoice Choice, RankSide Side, RankingResult Ranking);

/// <summary>An end of two rankings, of which those are asked for that stand in both.</summary>
/// <param name="Kind">What is ranked.</param>
/// <param name="Count">How many at each end were asked for.</param>
/// <param name="First">The later period, or the first indicator.</param>
/// <param name="Second">The earlier period, or the second indicator.</param>
internal sealed record BothEndsFacts(EntityKind Kind, int Count, RankedEnd First, RankedEnd Second);

/// <summary>The figures of some units over time.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Units">Each with its line.</param>
/// <param name="Apart">What other definitions measured, where the line has one point alone.</param>
/// <param name="Run">Whether it went one way up to the last period; null: that is not asked.</param>
/// <param name="Peak">In which period it was highest or lowest; null: that is not asked.</param>
/// <param name="AskedFrom">From which day on they were asked for; null: none was named.</param>
internal sealed record TrendFacts(IndicatorChoice Choice, IReadOnlyList<(string Name, TrendResult Result)> Units, IReadOnlyList<ApartFigure> Apart, RunAsked? Run = null, RankSide? Peak = null, DateOnly? AskedFrom = null);

/// <summary>One way in each of so many periods up to the last one.</summary>
/// <param name="Periods">How many; null: it is not said.</param>
/// <param name="Falls">Downwards, else upwards.</param>
internal sealed record RunAsked(int? Periods, bool Falls)
{
    private const int Most = 100;

    /// <param name="periods">A number; 0: it is not said how many.</param>
    /// <param name="falls">Downwards.</param>
    /// <exception cref="ArgumentException">No number.</exception>
    public static RunAsked Parse(string periods, bool falls) => new(periods == "0" ? null : SkillArguments.Count(periods, nameof(periods), Most), falls);
}
