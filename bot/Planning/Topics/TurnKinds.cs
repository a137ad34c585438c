namespace Assistant.Bot.Planning.Topics;

/// <summary>Kinds of messages about procedures that their words alone tell, before any likelihood is weighed.</summary>
internal sealed class TurnKinds(CorrectedCase corrected, ResidenceTurn residence, OutgrownCase outgrown, EventTurn events)
{
    public CorrectedCase Corrected => corrected;
    public ResidenceTurn Residence => residence;
    public OutgrownCase Outgrown => outgrown;
    public EventTurn Events => events;
}
