using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Kinds of messages about procedures that their words alone tell, before any likelihood is weighed.</summary>
internal sealed class TurnKinds(CorrectedCase corrected, ResidenceTurn residence, OutgrownCase outgrown, EventTurn events, NeededTurn needed)
{
    /// <summary>Longer turns ask more than that.</summary>
    private const int LongestNeed = 7;

    /// <summary>A longer name says what is to be done ("đóng trước bạ").</summary>
    private const int LongestName = 2;

    public CorrectedCase Corrected => corrected;
    public ResidenceTurn Residence => residence;
    public OutgrownCase Outgrown => outgrown;
    public EventTurn Events => events;
    public NeededTurn Needed => needed;

    /// <summary>"Phải công chứng không": asks whether what is named is needed, and not how it is done.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="named">Where in <see cref="Slots.Rest"/> it is named.</param>
    public static bool AsksWhetherNeeded(Slots slots, CueMatch named) =>
        slots.Words.Count <= LongestNeed && named.Length <= LongestName && named.At > 0 && slots.Rest[named.At - 1].Folded is "phai" or "can" && QuestionParticle.Is(slots.Words[^1]);
}
