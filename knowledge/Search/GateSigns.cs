namespace Assistant.Knowledge.Search;

/// <summary>What tells whether something that is held is asked for, and whether the search found it. Each about -1..1.</summary>
/// <param name="Hits">One or more, likeliest first.</param>
/// <param name="Asking">How the words alone speak for a procedure (<see cref="AskingModel.Weigh"/>).</param>
/// <param name="IsStory">A long story.</param>
/// <param name="IsMoney">Money is asked about.</param>
/// <param name="Words">How many words.</param>
public sealed record GateSigns(IReadOnlyList<ProcedureHit> Hits, double Asking, bool IsStory, bool IsMoney, int Words)
{
    private const double LogitScale = 4;
    private const double AskingScale = 5;
    private const double MostAsking = 6;
    private const double LeastLikely = 0.001;
    private const double WordScale = 20;
    private const int Offered = 4;

    /// <summary>The names under which the weights stand in gate.yaml, in the order of <see cref="Values"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["base", "known", "share", "lead", "offered", "asking", "story", "known_in_story", "money", "words"];

    /// <summary>In the order of <see cref="Names"/>.</summary>
    public double[] Values()
    {
        var first = Hits[0];
        var known = Logit(first.Known);
        var second = Hits.Count > 1 ? Hits[1].Share : 0;
        return
        [
            1,
            known,
            Logit(first.Share),
            Math.Min(1, Math.Log(Math.Max(LeastLikely, first.Share) / Math.Max(LeastLikely, second)) / LogitScale),
            Hits.Take(Offered).Sum(hit => hit.Share),
            Math.Clamp(Asking, -MostAsking, MostAsking) / AskingScale,
            IsStory ? 1 : 0,
            IsStory ? known : 0,
            IsMoney ? 1 : 0,
            Math.Min(1, Words / WordScale),
        ];
    }

    private static double Logit(double likely)
    {
        var held = Math.Clamp(likely, LeastLikely, 1 - LeastLikely);
        return Math.Log(held / (1 - held)) / LogitScale;
    }
}
