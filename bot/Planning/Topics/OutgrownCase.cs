using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Mẹ tôi 72 tuổi làm căn cước": whoever is so old has had a card, so that the first one is never guessed. Which of the other cases is
/// meant is said or asked. Ages and wordings from language/situations.yaml.
/// </summary>
internal sealed class OutgrownCase(SituationCatalog situations, OpenAxis openAxis, ProcedureOffer offer, ToldBeside beside)
{
    /// <summary>From this likelihood the procedure leads by more than a shared word.</summary>
    private const double MeantFrom = 0.3;

    /// <summary>Less sure of another case, it would be asked which, with the first card among the options.</summary>
    private const double SureFrom = 0.5;
    private const int MostHits = 4;

    /// <summary>As sure as an option that was typed.</summary>
    private const double Asks = 0.97;

    /// <summary>What somebody has outgrown; null: nothing, or it is said that it was never done.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="spoken">Procedures that the talk is about or has offered.</param>
    public Outgrown? Of(Slots slots, IReadOnlyList<string> spoken) =>
        situations.Outgrown.FirstOrDefault(one =>
            (IsSpokenOf(one, spoken) || IsMeant(slots, one))
            && (slots.Age.Age >= one.FromAge || one.Who.IsMeantIn(slots.Rest)) && !one.Unless.IsMeantIn(slots.Words));

    // Asked which of the other cases, an age alone chooses none.
    private static bool IsSpokenOf(Outgrown one, IReadOnlyList<string> spoken) =>
        spoken.Contains(one.Procedure) || (spoken.Count == one.Instead.Count && one.Instead.All(step => spoken.Contains(step.Procedure)));

    // "Em 61 tuổi" speaks for a card that people of an age need, and names none.
    private bool IsMeant(Slots slots, Outgrown one) =>
        slots.Hits is [{ } first, ..] && beside.Named(slots).Count > 0
        && ((first.Known >= MeantFrom && IsFirst(one, first.ProcedureId))
            || (first.Confidence < SureFrom && one.Instead.Any(step => step.Procedure == first.ProcedureId) && slots.Hits.Take(MostHits).Any(hit => IsFirst(one, hit.ProcedureId))));

    private bool IsFirst(Outgrown one, string procedureId) => procedureId == one.Procedure || situations.AreSiblings(procedureId, one.Procedure);

    /// <summary>The case that the message says; null: none, or several.</summary>
    public string? Said(Slots slots, Outgrown one) => openAxis.Said([.. one.Instead.Select(step => step.Procedure)], slots.Told);

    /// <summary>The question back.</summary>
    public ClarificationPlan Ask(Slots slots, Outgrown one, string? intent) =>
        offer.Of(slots, intent, one.Instead.Select(step => ((string?)step.Label, step.Procedure)), one.Ask, Asks);
}
