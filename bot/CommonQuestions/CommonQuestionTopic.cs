using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.CommonQuestions;

namespace Assistant.Bot.CommonQuestions;

/// <summary>Questions around public services that are of no one procedure.</summary>
internal sealed class CommonQuestionTopic(CommonQuestionCues cues, AskedDetails details, Obstacles obstacles, CommonQuestionBook book) : ITopicPlanner
{
    public const string Topic = "common_questions";

    /// <summary>A word of each of its groups is said: surer than the name of a procedure that shares one of them.</summary>
    private const double Clear = 1;

    /// <summary>In a story they may stand by chance: what is as sure goes before.</summary>
    private const double ClearInStory = 0.97;
    private const int Story = 30;

    /// <summary>Any other topic knows better.</summary>
    private const double LeastToAct = 0.455;

    /// <summary>From this likelihood a procedure is talked about.</summary>
    private const double Named = 0.4;

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        if (cues.Read((slots.Asked ?? slots).Words) is not { } reading
            || ((reading.OfAnything || reading.UnlessRuled) && CommonQuestionBeside.AsksOfProcedure(slots))
            || (reading.UnlessRuled && AsksWhere(slots))
            || (reading.UnlessRuled && About(slots, memory) is { } ruled && details.Rules(slots, ruled) is not null)
            || (reading.IsAlone && (memory?.ProcedureId is not null || slots.Hits is [{ Confidence: >= Named }, ..])))
        {
            return OfObstacle(slots, memory);
        }

        // "Nghỉ việc mấy tháng phải nộp hồ sơ thất nghiệp" is about that procedure: what is asked next goes on about it.
        var about = reading.UnlessRuled && About(slots, memory) is { } named && book.Find(reading.Id)?.ProcedureId == named ? named : null;
        var understood = about is null ? memory ?? new Understanding { Topic = Topic, ProcedureId = book.Find(reading.Id)?.ProcedureId, PlaceId = slots.Place?.Id }
            : memory is { Topic: ProcedureTopic.Topic } && memory.ProcedureId == about ? memory : new Understanding { Topic = ProcedureTopic.Topic, ProcedureId = about, PlaceId = slots.Place?.Id };
        return new SkillPlan(CommonQuestionBeside.CallOf(reading, about), understood, reading.IsAlone ? LeastToAct : slots.Words.Count > Story ? ClearInStory : Clear);
    }

    // Told of whoever the talk is about, or of nobody yet; beside the name of a procedure it says more of that one.
    private SkillPlan? OfObstacle(Slots slots, Understanding? memory)
    {
        var about = memory is { Topic: ProcedureTopic.Topic } ? memory.ProcedureId : null;
        if (slots.Asked is not null || NamesProcedure(slots, about) || obstacles.Told(slots) is not { } told)
        {
            return null;
        }

        var kept = memory ?? new Understanding { Topic = Topic, PlaceId = slots.Place?.Id };
        return new SkillPlan(CommonQuestionBeside.CallOf(told, about), about is not null && obstacles.FilesInPerson(told) ? kept with { Channel = InPerson } : kept, about is null ? LeastToAct : Clear);
    }

    // "Không có điện thoại" sounds like an account on a phone; in a talk about something else only its name means that.
    private static bool NamesProcedure(Slots slots, string? about) =>
        slots.Hits is [{ } first, ..] && (about is null ? first.Confidence >= Named || first.Known >= MayBeNamed : first.ProcedureId != about && HeldMatter.IsNamed(first));

    /// <summary>From this likelihood some procedure is named beside it.</summary>
    private const double MayBeNamed = 0.3;

    private const string InPerson = "in_person";

    /// <summary>From this likelihood where a procedure is done is asked of that procedure.</summary>
    private const double SurelyNamed = 0.6;

    private static bool AsksWhere(Slots slots) => slots.Hits is [{ Confidence: >= SurelyNamed }, ..] && ProcedureIntent.Of(slots.Cues) is Intents.Where;

    private static string? About(Slots slots, Understanding? memory) =>
        slots.Hits is [{ Confidence: >= Named } named, ..] ? named.ProcedureId : memory?.ProcedureId;
}
