using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Tuần này", "năm nay": figures of the day of asking are meant, and the newest that is held may be years old. The plan keeps what was said,
/// so that the answer can say first that it has none of then.
/// </summary>
internal sealed class NowAsked(DeskLexicon lexicon)
{
    /// <param name="message">As typed.</param>
    /// <param name="plan">What it is answered by.</param>
    public Plan With(string message, Plan plan) =>
        plan is SkillPlan told && MetricsTopic.TellsFigures(told.Call) && !NamesOther(told.Call) && lexicon.Nows.Read(Word.Split(message)).Matches is [var now, ..]
            ? told with { Now = Enum.Parse<NowUnit>(now.Id) }
            : plan;

    // "Đến nay so với tuần 40": a period that is named is the one that is told.
    private static bool NamesOther(SkillCall call) =>
        call.Arguments.GetValueOrDefault("baseline") is not (null or "previous") || call.Arguments.GetValueOrDefault("period")?.Split(':')[0] is "week" or "report" or "title" or "to" or "day";
}
