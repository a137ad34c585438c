using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What no figure is about (unmeasured and foreign in language/figures.yaml). The id of a match is how it is told.</summary>
internal sealed class UnmeasuredWording
{
    /// <param name="unmeasured">What nobody measures, and other indices.</param>
    /// <param name="foreign">Other matters, in words that questions about papers hold too.</param>
    /// <param name="foreignAlone">The same, in words that questions about figures hold too.</param>
    /// <param name="officeCue">A wording of what is below provinces and ministries.</param>
    /// <param name="forecastCue">A wording of what is still to come.</param>
    /// <param name="causeCue">A wording of why something is as it is.</param>
    /// <param name="everyday">Writes shorthand out.</param>
    public UnmeasuredWording(List<Entry> unmeasured, List<Entry> foreign, List<Entry> foreignAlone, string officeCue, string forecastCue, string causeCue, EverydayWords everyday)
    {
        Always = Index(unmeasured, everyday);
        Foreign = Index(foreign, everyday);
        ForeignAlone = Index(foreignAlone, everyday);
        OtherMatters = unmeasured.Where(entry => entry.Index).Concat(foreign).Concat(foreignAlone).Select(entry => entry.Label).ToHashSet(StringComparer.Ordinal);
        OfCounts = unmeasured.Concat(foreign).FirstOrDefault(entry => entry.Counts)?.Label;
        OfOffices = LabelOf(officeCue);
        OfForecasts = LabelOf(forecastCue);
        OfCauses = LabelOf(causeCue);
    }

    public CueIndex Always { get; }

    /// <summary>In words that questions about papers hold too.</summary>
    public CueIndex Foreign { get; }

    /// <summary>The same, of messages that name no indicator held here ("tăng trưởng" is said of visits too).</summary>
    public CueIndex ForeignAlone { get; }

    /// <summary>How other indices and other matters are told: an official who names one asks for its figure.</summary>
    public IReadOnlySet<string> OtherMatters { get; }

    /// <summary>How the answer calls numbers of files, which documents print as shares alone and a feed brings beside them; null: no entry is marked so.</summary>
    public string? OfCounts { get; }

    /// <summary>How the answer calls what is below provinces and ministries.</summary>
    public string OfOffices { get; }

    /// <summary>How the answer calls what is still to come.</summary>
    public string OfForecasts { get; }

    /// <summary>How the answer calls why something is as it is.</summary>
    public string OfCauses { get; }

    private static CueIndex Index(List<Entry> entries, EverydayWords everyday) => WrittenOutCues.Index(everyday, entries.Select(entry => (entry.Label, entry.Cues)));

    private string LabelOf(string cue) => Always.Read(Word.Split(cue)).Matches[0].Id;

    internal sealed class Entry
    {
        public string Label { get; set; } = "";

        /// <summary>It is another index, not something that nobody measures.</summary>
        public bool Index { get; set; }
        /// <summary>It is the number of files that a share is of.</summary>
        public bool Counts { get; set; }
        public List<string> Cues { get; set; } = [];
    }
}
