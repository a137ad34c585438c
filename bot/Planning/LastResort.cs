using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>When nothing is sure enough: options if some procedures are near, else an honest "not known" or "not understood".</summary>
internal sealed class LastResort(ProcedureTopic procedures, TakenHits taken, TalkModel talk, AnswerGate gate, ToldBeside beside, SupportWording support)
{
    /// <summary>From this likelihood that a known procedure is meant, the nearest are worth offering where no gate decides.</summary>
    private const double OfferFrom = 0.2;
    private const double OfferAgain = 0.5;

    /// <summary>The same where it is the only one.</summary>
    private const double AloneFrom = 0.5;

    /// <summary>A short message that chooses none of the options is an answer that was not understood.</summary>
    private const int LongestChoice = 8;

    /// <summary>Fewer words name persons and nothing that is wanted.</summary>
    private const int LeastOfPersons = 4;

    public Plan For(Slots slots, Understanding? memory)
    {
        var intent = ProcedureIntent.Of(slots.Cues);
        if (memory is { Topic: ProcedureTopic.Topic, ProcedureId: null, OfferedIds: { Count: > 1 } offered } && (beside.Named(slots).Count == 0 || (slots.Words.Count <= LongestChoice && talk.MayGoOn(slots.Rest))))
        {
            return procedures.OfferAgain(slots, intent ?? memory.Intent, offered, "Dạ, em chưa rõ anh/chị chọn việc nào. Anh/chị chọn giúp em một trong các việc này, hoặc nhắn số thứ tự nhé:", OfferAgain);
        }

        if (IsWorthAsking(slots, intent, memory) && (slots.Hits[0].Known >= AloneFrom || taken.WorthOffering(slots).Skip(1).Any()))
        {
            return procedures.Ask(slots, intent, "Dạ, em chưa chắc ý anh/chị. Anh/chị hỏi việc nào dưới đây ạ?", slots.Hits[0].Known);
        }

        // A talk that is about something keeps it. "Làm thẻ người khuyết tật" names a matter by the persons that it is of.
        return NotKnown(intent) with { Understood = memory is null && (beside.Named(slots).Count > 0 || (slots.Persons.Count > 0 && slots.Words.Count >= LeastOfPersons)) ? UnknownTalk.Of(null) : null };
    }

    // Nothing held is near to help that is no fee.
    private bool IsWorthAsking(Slots slots, string? intent, Understanding? memory) =>
        ProcedureTopic.IsLaterTurn(slots, memory)
            ? IsThinkable(slots)
            : !support.IsAsked(slots)
              && (gate.Of(slots, intent, taken.IsTaken(slots, intent)) is { } choice ? choice is not GateChoice.Refuse : IsThinkable(slots));

    /// <summary>By the likelihoods of the search alone, the nearest are worth offering.</summary>
    public static bool IsThinkable(Slots slots) => slots.Hits is [{ Known: >= OfferFrom }, ..];

    /// <summary>For a message that holds a procedure's words and asks for none.</summary>
    public static Plan NotAsked(Slots slots) => NotKnown(ProcedureIntent.Of(slots.Cues));

    private static OutcomePlan NotKnown(string? intent) => new(intent is null ? "not_understood" : intent is Intents.Penalty or Intents.Late ? "unknown_penalty" : "no_data", 0.2);
}
