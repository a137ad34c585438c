using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>When nothing is sure enough: options if some procedures are near, else an honest "not known" or "not understood".</summary>
internal sealed class LastResort(ProcedureTopic procedures, TalkModel talk)
{
    /// <summary>From this likelihood that a known procedure is meant, the nearest are worth offering.</summary>
    private const double OfferFrom = 0.2;
    private const double OfferAgain = 0.5;

    /// <summary>A short message that chooses none of the options is an answer that was not understood.</summary>
    private const int LongestChoice = 8;

    public Plan For(Slots slots, Understanding? memory)
    {
        var intent = ProcedureIntent.Of(slots.Cues);
        if (memory is { Topic: ProcedureTopic.Topic, ProcedureId: null, OfferedIds: { Count: > 1 } offered } && slots.Words.Count <= LongestChoice && talk.MayGoOn(slots.Rest))
        {
            return procedures.Offer(slots, intent ?? memory.Intent, offered, "Dạ, em chưa rõ anh/chị chọn việc nào. Anh/chị chọn giúp em một trong các việc này, hoặc nhắn số thứ tự nhé:", OfferAgain);
        }

        if (slots.Hits is [{ Known: >= OfferFrom }, ..])
        {
            return procedures.Ask(slots, intent, "Dạ, em chưa chắc ý anh/chị. Anh/chị hỏi việc nào dưới đây ạ?", slots.Hits[0].Known);
        }

        return NotKnown(intent);
    }

    /// <summary>For a message that holds a procedure's words and asks for none.</summary>
    public static Plan NotAsked(Slots slots) => NotKnown(ProcedureIntent.Of(slots.Cues));

    private static OutcomePlan NotKnown(string? intent) => new(intent is null ? "not_understood" : "no_data", 0.2);
}
