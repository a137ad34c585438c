using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning.Cues;

/// <summary>Wordings that say nothing about which procedure is meant: what is asked of it, and by which channel.</summary>
internal sealed class NeutralWordings(IntentCatalog intents, SlotLexicon lexicon)
{
    /// <summary>Whole phrases; a single word may be part of a name.</summary>
    public IReadOnlyList<string> All { get; } = [.. intents.NeutralPhrases, .. lexicon.ChannelPhrases.Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))];
}
