using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Topics;

namespace Assistant.Bot.Planning;

/// <summary>When nothing is sure enough: options if some procedures are near, else an honest "not known" or "not understood".</summary>
internal sealed class LastResort(ProcedureTopic procedures)
{
    /// <summary>From this likelihood that a known procedure is meant, the nearest are worth offering.</summary>
    private const double OfferFrom = 0.2;

    public Plan For(Slots slots)
    {
        var intent = ProcedureIntent.Of(slots.Cues);
        if (slots.Hits is [{ Known: >= OfferFrom }, ..])
        {
            return procedures.Ask(slots, intent, "Dạ, em chưa chắc ý anh/chị. Anh/chị hỏi việc nào dưới đây ạ?", slots.Hits[0].Known);
        }

        return new OutcomePlan(intent is null ? "not_understood" : "no_data", 0.2);
    }
}
