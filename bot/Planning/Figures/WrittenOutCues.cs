using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Indexes of wordings: a message is read after its shorthand was written out, so the wordings stand there written out too.</summary>
internal static class WrittenOutCues
{
    public static CueIndex Index(EverydayWords everyday, IEnumerable<(string Id, List<string> Cues)> entries)
    {
        var index = new CueIndex();
        foreach (var (id, cues) in entries)
        {
            foreach (var cue in cues)
            {
                index.Add(id, cue);
                if (everyday.WrittenOut(cue) is { } written)
                {
                    index.Add(id, written);
                }
            }
        }

        return index;
    }

    public static CueIndex Index(EverydayWords everyday, IEnumerable<CueEntry> entries) => Index(everyday, entries.Select(entry => (entry.Id, entry.Cues)));
}
