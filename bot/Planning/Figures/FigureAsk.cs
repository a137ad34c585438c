namespace Assistant.Bot.Planning.Figures;

/// <summary>The kinds of question about figures.</summary>
internal enum FigureAsk
{
    Rank,
    AtRank,
    Value,
    Compare,
    Gap,
    TargetGap,
    Nearest,
    Change,
    Movers,
    Entrants,

    /// <summary>Who stands at an end of two rankings.</summary>
    Both,
    Trend,
    Beyond,
    Missed,
    Targets,
    Average,
    Total,
    Silent,
    Source,
    Periods,
    Limit,
    Claim,
    Named,
}
