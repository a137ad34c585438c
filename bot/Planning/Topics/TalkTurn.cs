using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Which procedure a later turn of a talk is about. The talk says what is likely before anything is said (the same procedure, then its
/// other cases and what comes with it in life, then all others), the search what the turn's own words speak for; the likeliest of both
/// together is meant.
/// </summary>
internal sealed class TalkTurn(ConfusedProcedures confused, SituationCatalog situations, TurnLexicon lexicon, TalkModel talk, ProcedureCatalog procedures)
{
    /// <summary>What a turn that speaks for nothing counts for the procedure talked about: another case of it needs that likelihood to be meant.</summary>
    private const double Staying = 0.04;

    /// <summary>How much the turn's words count that speak for the procedure talked about itself.</summary>
    private const double Own = 4;

    /// <summary>Procedures that have nothing to do with it: meant from a likelihood of one half.</summary>
    private const double Stranger = 0.08;

    /// <summary>As <see cref="Stranger"/>, where the turn says that it asks something else.</summary>
    private const double Announced = 0.2;

    /// <summary>As <see cref="Stranger"/>, where the turn asks nothing or asks for more of the same: circumstances are told in the words of other procedures.</summary>
    private const double Told = 0.03;

    /// <summary>From this share the words have to do with the procedure talked about.</summary>
    private const double RelatedFrom = 0.05;

    /// <summary>The procedure that the turn is about.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="before">The procedure talked about.</param>
    /// <param name="asks">The turn asks something.</param>
    public string About(Slots slots, string before, bool asks)
    {
        var own = slots.Hits.Where(hit => hit.ProcedureId == before).Select(hit => hit.Confidence).FirstOrDefault();
        var stranger = StrangerWeight(slots, asks);
        var (best, most) = (before, Staying + (Own * own));
        foreach (var hit in slots.Hits.Where(hit => hit.ProcedureId != before))
        {
            var weight = hit.Confidence * (IsNear(before, hit.ProcedureId) ? 1 : stranger);
            if (weight > most)
            {
                (best, most) = (hit.ProcedureId, weight);
            }
        }

        return best;
    }

    /// <summary>False: the turn is about no procedure at all ("trời nóng ghê").</summary>
    public bool MayGoOn(Slots slots, string before) =>
        talk.MayGoOn(slots.Rest) || slots.Hits.Any(hit => hit.ProcedureId == before && hit.Share >= RelatedFrom && hit.Known >= RelatedFrom);

    /// <summary>The only one of a few procedures that has to do with the one talked about; null: none, several, or that one is among them.</summary>
    public string? Settled(IReadOnlyList<string> offered, string? before) =>
        before is null || offered.Contains(before) || procedures.Find(before) is null ? null
            : offered.Where(id => IsNear(before, id)).ToList() is [var only] ? only : null;

    /// <summary>"Còn của vợ em thì sao" asks the same of another person or place, "mất giấy rồi thì sao" whether it is possible.</summary>
    public bool AsksTheSame(Slots slots) =>
        slots.Words is [.., { Folded: "sao" }] && lexicon.Trouble.ReadAsMeant(slots.Words).Matches.Count == 0;

    private double StrangerWeight(Slots slots, bool asks) =>
        lexicon.Elsewhere.ReadAsMeant(slots.Words).Matches.Count > 0 ? Announced
            : !asks || lexicon.Besides.Read(slots.Words).Matches.Count > 0 ? Told
            : Stranger;

    private bool IsNear(string one, string other) => confused.Are(one, other) || situations.GoTogether(one, other);
}
