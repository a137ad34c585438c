using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which words of a message something else than a name explains: a cue, a channel, or filler.</summary>
internal sealed class ExplainedWords(SlotLexicon lexicon, EverydayWords everyday)
{
    /// <param name="said">The words of the message.</param>
    /// <returns>For each word of its rest.</returns>
    public bool[] Of(SaidWords said)
    {
        var explained = new bool[said.Rest.Count];
        Fill(explained, said.Cues);
        Fill(explained, lexicon.Channels.Read(said.Rest));
        Fill(explained, everyday.Filler.Read(said.Rest));
        return explained;
    }

    private static void Fill(bool[] explained, CueReading reading)
    {
        for (var i = 0; i < reading.Matches.Count; i++)
        {
            Array.Fill(explained, true, reading.Matches[i].At, reading.Matches[i].Length);
        }
    }
}
