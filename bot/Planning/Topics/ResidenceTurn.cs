using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Em ở Bình Dương mà hộ khẩu Sóc Trăng thì làm ở đâu", "làm ở nơi tạm trú được không": where somebody is registered is told, and nothing of
/// residence is to be done. It asks where the matter of the talk is filed. Wordings from language/turns.yaml.
/// </summary>
internal sealed class ResidenceTurn(TurnLexicon turns, TellingTurn telling)
{
    /// <summary>Longer turns tell a story.</summary>
    private const int LongestTurn = 22;

    private const int HereAndThere = 2;

    /// <summary>The turn tells where somebody is registered.</summary>
    /// <param name="slots">The turn.</param>
    public bool Is(Slots slots)
    {
        if (slots.Asked is not null || slots.Words.Count > LongestTurn)
        {
            return false;
        }

        var said = turns.Residence.ReadAsMeant(slots.Words).Matches;
        return !said.Any(match => match.Id == TurnLexicon.Moves)
            && (said.Any(match => match.Id == TurnLexicon.NamedPlace) || (slots.PlaceMentions.Count > 0 && said.Any(match => match.Id == TurnLexicon.OfPlace)));
    }

    /// <summary>Where to file is what it asks, or what it changes: not where a fee was told, which may be another one there.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="intent">The side that it names; null: none.</param>
    /// <param name="before">The side that was told before.</param>
    public bool AsksWhere(Slots slots, string? intent, string? before) =>
        intent is null or Intents.Overview or Intents.Where or Intents.Conditions && Is(slots)
        && (intent is Intents.Where || telling.Asks(slots) || (before is not (Intents.Fee or Intents.Free) && slots.PlaceMentions.Count >= HereAndThere));
}
