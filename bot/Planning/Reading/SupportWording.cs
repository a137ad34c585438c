using Assistant.Bot.Planning.Cues;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Nuôi tôm bị bão có được hỗ trợ không", "có được miễn tiền ăn không": help that is no fee of a procedure. It is neither a waiver
/// that a province has decided nor a fee of the procedure that such words remind of.
/// </summary>
internal sealed class SupportWording(SlotLexicon lexicon)
{
    /// <summary>Speaks of fees, of filing or of papers.</summary>
    public bool IsOfDues(Slots slots) => lexicon.Dues.Read(slots.Words).Matches.Any(match => match.Id == SlotLexicon.Meant);

    /// <summary>Asks whether one is helped, and speaks of no dues.</summary>
    public bool IsAsked(Slots slots) =>
        slots.Cues.Has(Intents.Free) && !IsOfDues(slots)
        && (lexicon.Support.IsIn(slots.Words) || lexicon.Dues.Read(slots.Words).Matches.Any(match => match.Id != SlotLexicon.Meant));
}
