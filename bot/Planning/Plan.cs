using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning;

/// <summary>What to do about a message. Confidence 0..1 is the planner's own, calibrated on question sets.</summary>
internal abstract record Plan(double Confidence);

/// <summary>Run one skill and answer from its result. <paramref name="Understood"/> is what memory keeps for a follow-up.</summary>
internal sealed record SkillPlan(SkillCall Call, Understanding Understood, double Confidence) : Plan(Confidence)
{
    /// <summary>Outcome of replies.yaml: not for who asks.</summary>
    public const string NotPermitted = "not_permitted";

    /// <summary>Outcome of replies.yaml: not for an official of one unit.</summary>
    public const string NotOwnUnit = "not_own_unit";

    /// <summary>Further calls for further questions in the same message ("cần giấy gì và hết bao nhiêu"), answered in this order.</summary>
    public IReadOnlyList<SkillCall> Also { get; init; } = [];

    /// <summary>The message says in words of an editor what it is about: how seldom such words were seen in a question says nothing against that.</summary>
    public bool IsNamed { get; init; }

    /// <summary>An offered option, typed as it was called: as good as the tap.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Files to go with the answer ("… xuất Excel").</summary>
    public IReadOnlyList<FileKind> Wanted { get; init; } = [];

    /// <summary>What the message asks beside this and nobody understands, as typed: the answer asks for it again.</summary>
    public string? Left { get; init; }

    /// <summary>Matters that the message names beside those that are answered, as typed: each is to be asked for by itself.</summary>
    public IReadOnlyList<string> Apart { get; init; } = [];

    /// <summary>What the cases are called that the answer holds for alike; empty: it is about one procedure.</summary>
    public IReadOnlyList<string> Alike { get; init; } = [];

    /// <summary>What is said before the answer, so that it is not taken for something else; no figures in it.</summary>
    public string? Opening { get; init; }

    /// <summary>What the message wishes for beside this that no record holds; null: nothing.</summary>
    public UnheldWish? Unheld { get; init; }

    /// <summary>What would be asked back of a matter that is named beside another ("làm lần đầu, đổi hay cấp lại"): the fees of its cases differ, and none is added up.</summary>
    public string? Open { get; init; }

    /// <summary>What the answer says of the wish itself; no figures in it.</summary>
    public string? Note { get; init; }

    /// <summary>Figures of the time of asking are meant; null: no such time was said.</summary>
    public NowUnit? Now { get; init; }

    /// <summary>What a language model wrote beside its choice; shown only as far as <see cref="Model.LinkingText"/> lets it.</summary>
    public string? Linking { get; init; }

    /// <summary>The outcome of replies.yaml that a caller gets who may not run the call.</summary>
    public string RefusedAs { get; init; } = NotPermitted;
}

/// <summary>Ask back with options that can be tapped.</summary>
internal sealed record ClarificationPlan(string Text, IReadOnlyList<AnswerOption> Options, double Confidence, Understanding? Understood = null)
    : Plan(Confidence)
{
    /// <summary>What each option would be answered with, where that is short enough to stand beside it: who asks sees it without another tap.</summary>
    public IReadOnlyList<SkillCall> Cases { get; init; } = [];
}

/// <summary>A fixed reply of replies.yaml.</summary>
internal sealed record ReplyPlan(string ReplyId, double Confidence) : Plan(Confidence);

/// <summary>
/// An outcome of replies.yaml that has a text of its own ("impossible_date", "not_understood"); <paramref name="Office"/> is
/// who to ask instead, where the text names one.
/// </summary>
internal sealed record OutcomePlan(string OutcomeId, double Confidence, string? Office = null) : Plan(Confidence)
{
    /// <summary>What memory keeps; null: what it kept before.</summary>
    public Understanding? Understood { get; init; }

    /// <summary>What no record holds, where the text names it; null: nobody knows what.</summary>
    public UnknownMatter? About { get; init; }

    /// <summary>A side of a paper was asked for: no figure is meant, whoever asks.</summary>
    public bool IsOfPaper { get; init; }
}
