namespace Assistant.Knowledge.Search;

/// <summary>What to do with the search's likeliest hit.</summary>
public enum GateChoice
{
    Answer,
    Ask,
    Refuse,
}

/// <summary>How likely it is, each 0..1, and what is best done at a stated cost of each mistake.</summary>
/// <param name="Asked">That anything is asked for which is held at all.</param>
/// <param name="Leader">If so, that the likeliest hit is meant.</param>
/// <param name="Offered">If so, that one of the first few is meant.</param>
public readonly record struct GateOdds(double Asked, double Leader, double Offered)
{
    /// <summary>What another procedure's answer costs, and options without the right one.</summary>
    private const double Wrong = 3;

    /// <summary>What an amount that is not the one asked for costs beside that.</summary>
    private const double WrongAmount = 2;

    /// <summary>What it costs to refuse what is held.</summary>
    private const double Refused = 2;

    /// <summary>What a question back costs that was not needed.</summary>
    private const double Needless = 1;

    /// <summary>What options cost whoever asks for what is not held.</summary>
    private const double OfferedNothing = 1.5;

    /// <summary>The cheapest; of equals the most cautious.</summary>
    /// <param name="isMoney">Money is asked about.</param>
    public GateChoice Cheapest(bool isMoney)
    {
        var answer = (1 - (Asked * Leader)) * (Wrong + (isMoney ? WrongAmount : 0));
        var ask = (Asked * ((Offered * Needless) + ((1 - Offered) * Wrong))) + ((1 - Asked) * OfferedNothing);
        var refuse = Asked * Refused;
        return refuse <= Math.Min(answer, ask) ? GateChoice.Refuse : ask <= answer ? GateChoice.Ask : GateChoice.Answer;
    }
}
