using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.CommonQuestions;

/// <summary>"Kết hôn cần giấy tờ gì, thứ 7 có làm không": the second question is answered after the first.</summary>
internal sealed class CommonQuestionBeside(CommonQuestionCues cues)
{
    private const double NamedFrom = 0.3;

    /// <summary>The same where two procedures share the name ("kết hôn").</summary>
    private const double KnownFrom = 0.44;

    /// <summary>A side of a procedure is asked for in so many words.</summary>
    public static bool AsksOfProcedure(Slots slots) =>
        slots.Hits is [{ Confidence: >= NamedFrom } or { Known: >= KnownFrom }, ..] && ProcedureIntent.Of(slots.Cues) is Intents.Fee or Intents.Documents or Intents.Steps or Intents.Duration;

    /// <param name="reading">The question.</param>
    /// <param name="about">The procedure that the message names, where the question is of it; null: it is of none, or of another.</param>
    public static SkillCall CallOf(CommonQuestionReading reading, string? about = null) =>
        SkillCall.Of(CommonQuestionSkill.Plugin, CommonQuestionSkill.AnswerFunction, ("id", reading.Id), ("about", about));

    public Plan With(Slots slots, Plan plan) =>
        plan is SkillPlan { Understood.Topic: ProcedureTopic.Topic } told && AsksOfProcedure(slots) && cues.Read(slots.Words) is { OfAnything: true } reading
            ? told with { Also = [.. told.Also, CallOf(reading)] }
            : plan;
}
