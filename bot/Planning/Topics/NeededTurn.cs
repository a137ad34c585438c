using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Có cần giấy độc thân không", "có phải lên công an không", "xe máy thì sao" in a talk about a procedure ask it of that procedure,
/// though there is a procedure for what they name.
/// </summary>
internal sealed class NeededTurn(NeededReader reader, ToldBeside beside, AskedDetails details, FeeSchedule fees, SlotLexicon lexicon, IntentCatalog intents)
{
    /// <summary>The message asks the same of another kind of the thing talked about.</summary>
    public bool AsksOfKind(Slots slots) => reader.AsksOfKind(slots.Words);

    /// <summary>The record says of such a kind something of its own.</summary>
    public bool TellsOfKind(Slots slots, string procedureId) => details.Told(slots, procedureId, isAsked: true) is not null;

    /// <param name="slots">The turn.</param>
    /// <param name="intent">The side that it names; null: none.</param>
    /// <param name="procedureId">The procedure talked about.</param>
    /// <returns>What of its record answers; null: the turn asks something else.</returns>
    public Needed? Of(Slots slots, string? intent, string procedureId)
    {
        if (intent is not (null or Intents.Overview or Intents.Documents or Intents.Conditions or Intents.Fee or Intents.Where) || reader.Read(slots.Words) is not { } thing || beside.Names(thing.Before))
        {
            return null;
        }

        if (IsMoney(thing.Words))
        {
            return HoldsItem(procedureId, thing.Words) ? new Needed(Intents.Fee, null, null)
                : (details.RuleTold(slots, procedureId) ?? details.Due(procedureId, thing.Words)) is { } due ? new Needed(null, due, ProcedureAspect.Detail)
                : null;
        }

        if (thing.IsGoing)
        {
            // "Có phải về quê làm không" asks of places.
            return lexicon.Channels.Read(thing.Words).Has("in_person") ? new Needed(null, details.RuleTold(slots, procedureId), ProcedureAspect.InPerson) : null;
        }

        if (intent is Intents.Where or Intents.Fee)
        {
            return null;
        }

        if (!thing.IsPaper && intent is not Intents.Documents)
        {
            return details.Told(slots, procedureId, isAsked: true) is { } keys ? new Needed(null, keys, ProcedureAspect.Detail) : null;
        }

        // A line of the list answers only where it names the thing.
        return new Needed(null, details.RuleTold(slots, procedureId) ?? details.Paper(procedureId, thing.Words), ProcedureAspect.Paper);
    }

    private bool IsMoney(IReadOnlyList<Word> thing) => intents.Read(thing).Matches.Any(match => match.Id is Intents.FeeWord or Intents.Fee) || thing.Any(word => word.Folded == "thue");

    private bool HoldsItem(string procedureId, IReadOnlyList<Word> thing) =>
        thing.Count > 1 && fees.Rows(procedureId).Select(row => Word.Split(row.Item)).Any(item => thing.All(word => item.Any(word.Matches)));
}

/// <summary>What answers whether something is needed.</summary>
/// <param name="Side">A side of the procedure instead; null: none.</param>
/// <param name="Keys">Sentences of the record; null: it says nothing of it.</param>
/// <param name="Aspect">How they are told.</param>
internal sealed record Needed(string? Side, string? Keys, ProcedureAspect? Aspect);
