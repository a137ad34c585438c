using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Mất bằng lái có làm lại được không" asks of nothing but the matter of the procedure, and no sentence of the record repeats its title:
/// that the record is there is the answer.
/// </summary>
internal sealed class MatterAsked(ProcedureCatalog procedures, DetailFinder finder, MatterWording wording)
{
    /// <param name="slots">The message, which asks whether something is so.</param>
    /// <param name="procedureId">What it is about.</param>
    /// <returns>What the record says of it; null: something particular is asked.</returns>
    public MatterReply? Of(Slots slots, string procedureId)
    {
        if (procedures.Find(procedureId) is not { Abolished: null } procedure)
        {
            return null;
        }

        var asking = wording.Read((slots.Asked ?? slots).Words);
        var isCurated = procedures.IsCurated(procedureId);
        if (asking.AsksMust)
        {
            // An imported record mostly holds who must do it in long sentences, or not at all.
            return !isCurated || (!asking.IsLost && !asking.IsBroken && finder.NamesOnly(procedure, asking.Rest)) ? MatterReply.Unsaid : null;
        }

        return !isCurated || !asking.AsksMay || !finder.NamesOnly(procedure, asking.Rest) ? null
            : asking.AsksAgain ? wording.GivesAnew(procedure, asking) ? MatterReply.GivenAnew : null
            : asking.IsLost || asking.IsBroken ? null
            : MatterReply.Offered;
    }
}
