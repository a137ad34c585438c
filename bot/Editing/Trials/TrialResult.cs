using Assistant.Bot.Evaluation;

namespace Assistant.Bot.Editing.Trials;

/// <summary>How the answers of one state of the knowledge compare with what right ones hold.</summary>
internal readonly record struct TrialScore(int Right, int Wrong, int WrongAmounts)
{
    public TrialScore With(Judgement judgement) => new(
        Right + (judgement.Result == Verdict.Right ? 1 : 0),
        Wrong + (judgement.Result == Verdict.Wrong ? 1 : 0),
        WrongAmounts + (judgement.WrongAmount ? 1 : 0));
}

/// <summary>A question that is answered differently with the drafts.</summary>
/// <param name="Day">Asked as of this day.</param>
/// <param name="Question">From the set.</param>
/// <param name="Before">First line of the answer now.</param>
/// <param name="After">First line with the drafts.</param>
/// <param name="IsWorse">It was right or harmless and is so no more.</param>
/// <param name="Why">What is wrong with the new answer; empty when nothing is.</param>
internal sealed record ChangedAnswer(DateOnly Day, string Question, string Before, string After, bool IsWorse, string Why);

/// <summary>What a trial has found so far.</summary>
/// <param name="Asked">Questions asked.</param>
/// <param name="Of">Questions to ask.</param>
/// <param name="Before">Without the drafts.</param>
/// <param name="After">With them.</param>
/// <param name="Worse">Answers that are worse, whether shown or not.</param>
/// <param name="Changed">Answers to show.</param>
internal sealed record TrialResult(int Asked, int Of, TrialScore Before, TrialScore After, int Worse, IReadOnlyList<ChangedAnswer> Changed)
{
    public static TrialResult Empty { get; } = new(0, 0, default, default, 0, []);

    /// <summary>Something is worse with the drafts than without.</summary>
    public bool IsWorse => Worse > 0 || After.WrongAmounts > Before.WrongAmounts;
}
