using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Đăng ký tạm trú cho sinh viên", "giấy chứng nhận xuất khẩu": words of matters that figures do not tell stand in the names of papers
/// too. An official who asks about a paper gets what a citizen would be answered; the figures are said not to be held only where no
/// paper is known, or where a share, a rank or an end is asked for.
/// </summary>
internal sealed class PaperFirst(FigureLexicon lexicon)
{
    private const int NearHead = 4;
    private static readonly Word Numeral = Word.Split("số")[0];

    /// <summary>The plan denies figures of another matter, and the message asks for nothing that only figures have.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="plan">What it would be answered by.</param>
    public bool MayMeanPaper(Slots slots, Plan? plan) =>
        slots.ForOfficial
        && plan is SkillPlan { Call: { Plugin: ReportsSkill.Plugin, Function: ReportsSkill.LimitFunction } denied, Also.Count: 0 }
        && denied.Arguments.GetValueOrDefault("about") is { } about && about.Split("; ").All(lexicon.Unmeasured.OtherMatters.Contains)
        // "Số doanh nghiệp thành lập mới của Hải Phòng" counts them.
        && !(slots.PlaceMentions.Count > 0 && slots.Words.Take(NearHead).Contains(Numeral))
        && slots is { AsksRank: false, RankAt: null, Side: null, Indicators.Count: 0 }
        && !slots.Cues.Has(Intents.Share) && !slots.Cues.Has(Intents.Rank) && !slots.Cues.Has(Intents.Target) && !slots.Cues.Has(Intents.Average);

    /// <summary>What a citizen is told is an answer, a choice of papers or an office that knows, and no fixed refusal.</summary>
    /// <param name="asCitizen">The plan for the same message of a citizen.</param>
    public static bool Knows(Plan asCitizen) => asCitizen switch
    {
        SkillPlan plan => plan.Understood.Topic is not MetricsTopic.Topic,
        ClarificationPlan plan => plan.Understood is { Topic: ProcedureTopic.Topic },
        OutcomePlan plan => plan.Office is not null,
        _ => false,
    };
}
