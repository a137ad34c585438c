using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// A message without what other readers understand of it: how it is handed in, how many, for whom, and which side is asked about.
/// "Làm trên mạng", "nộp tại quầy của phường" are words that names of procedures hold too; beside a name they tell nothing of it.
/// </summary>
internal sealed class PlainWish(IntentCatalog intents, SlotLexicon lexicon, LikelyMarks likely)
{
    private const int LeastWords = 2;

    /// <summary>What is left to be searched for; null: nothing was left out, or too little is left.</summary>
    public string? Of(string message)
    {
        var typed = TypedMessage.Of(message, likely);
        return typed.Without(
            intents.Read(typed.Words).Matches.Where(match => Intents.IsSide(match.Id) || match.Id == Intents.FeeWord)
                .Concat(lexicon.Channels.ReadAsMeant(typed.Words).Matches)
                .Concat(lexicon.Audiences.ReadAsMeant(typed.Words).Matches)
                .Concat(lexicon.Persons.ReadAsMeant(typed.Words).Matches),
            LeastWords);
    }
}
