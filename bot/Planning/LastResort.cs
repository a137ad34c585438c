using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>When nothing is sure enough: options if some procedures are near, else an honest "not known" or "not understood".</summary>
internal sealed class LastResort(ProcedureTopic procedures, OpenQuestionCatalog openQuestions, SituationCatalog situations)
{
    /// <summary>From this likelihood that a known procedure is meant, the nearest are worth offering.</summary>
    private const double OfferFrom = 0.2;
    private const double OfferAgain = 0.5;

    /// <summary>A short message that chooses none of the options is an answer that was not understood.</summary>
    private const int LongestChoice = 8;

    public Plan For(Slots slots, Understanding? memory)
    {
        var intent = ProcedureIntent.Of(slots.Cues);
        if (memory is { Topic: ProcedureTopic.Topic, ProcedureId: null, OfferedIds: { Count: > 1 } offered } && slots.Words.Count <= LongestChoice)
        {
            return procedures.Offer(slots, intent ?? memory.Intent, offered, "Dạ, em chưa rõ anh/chị chọn việc nào. Anh/chị chọn giúp em một trong các việc này, hoặc nhắn số thứ tự nhé:", OfferAgain);
        }

        if (slots.Hits is [{ Known: >= OfferFrom }, ..])
        {
            return procedures.Ask(slots, intent, "Dạ, em chưa chắc ý anh/chị. Anh/chị hỏi việc nào dưới đây ạ?", slots.Hits[0].Known);
        }

        return !ActOff.Is("group") && memory is not { Topic: ProcedureTopic.Topic } && Group(slots, intent) is { } group ? group : NotKnown(intent);
    }

    // "Đóng cửa hàng thì làm thủ tục gì": nothing is sure, but all that is near are cases of one thing, which may be asked.
    private ClarificationPlan? Group(Slots slots, string? intent)
    {
        if (slots.Hits is not [{ Known: >= GroupFrom } first, var second, ..])
        {
            return null;
        }

        var asked = openQuestions.Questions.Select(question => (question.Ask, question.Sides))
            .Concat(situations.Axes.Where(axis => axis.Ask.Length > 0).Select(axis => (axis.Ask, axis.Sides)))
            .Where(group => group.Sides.Any(side => side.Procedure == first.ProcedureId) && group.Sides.Any(side => side.Procedure == second.ProcedureId))
            .Select(group => (group.Ask, group.Sides, Share: slots.Hits.Where(hit => group.Sides.Any(side => side.Procedure == hit.ProcedureId)).Sum(hit => hit.Share)))
            .Where(group => group.Share >= GroupShare)
            .OrderByDescending(group => group.Share)
            .FirstOrDefault();
        return asked.Ask is null ? null : procedures.Offer(slots, intent, asked.Sides.Select(side => side.Procedure), asked.Ask, OfferAgain);
    }

    /// <summary>So likely, what is near is worth asking about if it is of one group.</summary>
    private const double GroupFrom = 0.08;
    private const double GroupShare = 0.8;

    /// <summary>For a message that holds a procedure's words and asks for none.</summary>
    public static Plan NotAsked(Slots slots) => NotKnown(ProcedureIntent.Of(slots.Cues));

    private static OutcomePlan NotKnown(string? intent) => new(intent is null ? "not_understood" : "no_data", 0.2);
}
