using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Whether a first message is answered with the search's likeliest hit, asked back or refused. How near a message is to stored phrasings
/// says little about whether it asks for a procedure at all ("unlike what was seen" is not "not held"); its words alone say that better.
/// </summary>
internal sealed class AnswerGate(GateModel model, AskingModel asking, ProcedureCatalog procedures, SaidOutright said)
{
    /// <summary>So unlikely that anything held is asked for, not even a clear hit is told.</summary>
    private const double NothingAsked = 0.2;

    /// <summary>So likely is what a procedure is called in so many words, also a name that an editor has just given it; no words speak against that.</summary>
    private const double Named = 0.9;

    /// <summary>What is best done; null: the likeliest hit is an imported record, which has limits of its own, or there is none.</summary>
    /// <param name="slots">A message that leans on no talk.</param>
    /// <param name="intent">The side that it asks about.</param>
    /// <param name="isMeant">By its likelihood the leader is taken as meant.</param>
    public GateChoice? Of(Slots slots, string? intent, bool isMeant)
    {
        if (slots.Hits is not [{ } first, ..] || !procedures.IsCurated(first.ProcedureId))
        {
            return null;
        }

        if (said.Is(slots))
        {
            return GateChoice.Answer;
        }

        var signs = SignsOf(slots, asking, intent);
        return Decide(model.Weigh(signs), signs, isMeant);
    }

    /// <summary>What likelihood alone is sure of stays so, unless hardly anything is asked for and nothing is named.</summary>
    public static GateChoice Decide(GateOdds odds, GateSigns signs, bool isMeant) =>
        !isMeant ? odds.Cheapest(signs.IsMoney) : odds.Asked < NothingAsked && signs.Hits[0].Known < Named ? GateChoice.Refuse : GateChoice.Answer;

    /// <summary>What the gate looks at.</summary>
    public static GateSigns SignsOf(Slots slots, AskingModel asking, string? intent) =>
        new(slots.Hits, asking.Weigh(slots.Words), slots.Asked is not null, intent is Intents.Fee or Intents.Free, slots.Words.Count);
}
