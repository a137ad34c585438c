using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>What a message says of a unit's figure.</summary>
internal enum ClaimKind
{
    /// <summary>The figure itself, under the rounding it is told with.</summary>
    Equals,

    /// <summary>A mark that is reached.</summary>
    AtLeast,

    /// <summary>A mark that is passed.</summary>
    Above,

    /// <summary>A mark that is not reached.</summary>
    Below,

    /// <summary>A rank, 1 the highest.</summary>
    Rank,

    /// <summary>A place counted from the bottom.</summary>
    FromBottom,

    /// <summary>Nobody else has the figure.</summary>
    Only,
}

/// <param name="Kind">What is said.</param>
/// <param name="Value">The figure, the mark or the place; null: none is named.</param>
/// <param name="Decimals">With how many decimals the figure was told.</param>
/// <param name="Yet">Whether a mark was reached yet is asked.</param>
internal sealed record FigureClaim(ClaimKind Kind, decimal? Value, int Decimals, bool Yet)
{
    /// <summary>Decimals of a figure that is told as it is printed.</summary>
    public const int Exact = 2;

    private const decimal Whole = 100;

    /// <summary>Whether a figure is another one when rounded: "88%" is said of 88,45%, "6,7 triệu" (-5 decimals) of 6.733.929; "100%" of nothing less.</summary>
    /// <param name="figure">The figure as printed.</param>
    /// <param name="told">As it was told.</param>
    /// <param name="decimals">With how many decimals it was told; below 0: in tens, hundreds, …</param>
    public static bool IsRounded(decimal figure, decimal told, int decimals) =>
        decimals < Exact && told != Whole && (figure == told || (Rounded(figure, decimals) == told && (decimals >= 0 || Math.Abs(figure - told) <= told * Coarsest)));

    /// <summary>"2 triệu" is not said of 1.567.791.</summary>
    private const decimal Coarsest = 0.1m;

    private static decimal Rounded(decimal figure, int decimals)
    {
        if (decimals >= 0)
        {
            return Math.Round(figure, decimals, MidpointRounding.AwayFromZero);
        }

        var step = 1m;
        for (var at = 0; at > decimals; at--)
        {
            step *= 10;
        }

        return Math.Round(figure / step, MidpointRounding.AwayFromZero) * step;
    }
}

/// <summary>A claim beside the record.</summary>
/// <param name="Choice">The indicator.</param>
/// <param name="Unit">The unit as asked.</param>
/// <param name="MeasuredAs">The unit of the report's time, where that is another one.</param>
/// <param name="Claim">What was said.</param>
/// <param name="Holds">Null: what is recorded does not tell.</param>
/// <param name="Report">Where it was looked up; null: nowhere.</param>
/// <param name="Row">The unit's figure there; null: not printed.</param>
/// <param name="FromBottom">Its place from the bottom, where that is known.</param>
/// <param name="Others">Who holds the place, or the figure, instead or as well.</param>
/// <param name="Same">Where else the figure named stands, of the same unit.</param>
/// <param name="Period">The period asked about, as it is called; null: none was named.</param>
internal sealed record ClaimFacts(
    IndicatorChoice Choice, string Unit, string? MeasuredAs, FigureClaim Claim, bool? Holds, Report? Report, RankedObservation? Row, int? FromBottom,
    IReadOnlyList<RankedObservation> Others, IReadOnlyList<ApartFigure> Same, string? Period)
{
    /// <summary>The report names units without ranking them.</summary>
    public bool IsUnranked { get; init; }

    /// <summary>Said together with a cause: the figure is told, and nothing is confirmed.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>Why it is so was asked, and it is not so.</summary>
    public bool AsksWhy { get; init; }
}

/// <summary>A figure that a message names, and where it stands; nowhere: no report prints it of the unit.</summary>
internal sealed record NamedFigure(decimal Value, IReadOnlyList<ApartFigure> Figures);

/// <summary>What each of some figures of a unit is.</summary>
internal sealed record NamedFiguresFacts(string Unit, IReadOnlyList<NamedFigure> Figures);
