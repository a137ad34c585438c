using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>A clause that says "this unit has this rate". A missing part was named, but not recognised.</summary>
internal sealed record Statement(Lexeme Figure, Indicator? Indicator, Entity? Entity, string? Note)
{
    /// <summary>"(445.103/595.855 hồ sơ)" behind the rate.</summary>
    public PrintedFraction? Fraction { get; init; }
}
