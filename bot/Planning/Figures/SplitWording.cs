using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>A part of what reports count that is asked for by itself (splits in language/figures.yaml).</summary>
internal sealed class SplitWording(SplitWording.Entry entry)
{
    /// <summary>The id, among <see cref="Closers"/>, of what asks to be told again each time.</summary>
    public const string Again = "again";

    /// <summary>How such a part is called.</summary>
    public string Label { get; } = entry.Label;

    /// <summary>Opens such a part, whatever word stands behind it.</summary>
    public CueIndex Openings { get; } = CueIndex.Of("opening", entry.Openings);

    /// <summary>Behind an opening these words name no part.</summary>
    public CueIndex Closers { get; } = CueIndex.Of([new CueEntry { Id = "closer", Cues = entry.Closers }, new CueEntry { Id = Again, Cues = entry.Again }]);

    /// <summary>By what figures could be split, and are not.</summary>
    public CueIndex Dimensions { get; } = CueIndex.Of("dimension", entry.Dimensions);

    /// <summary>In front of a dimension.</summary>
    public CueIndex Joiners { get; } = CueIndex.Of("joiner", entry.Joiners);

    internal sealed class Entry
    {
        public string Label { get; set; } = "";
        public List<string> Openings { get; set; } = [];
        public List<string> Closers { get; set; } = [];
        public List<string> Again { get; set; } = [];
        public List<string> Joiners { get; set; } = [];
        public List<string> Dimensions { get; set; } = [];
    }
}
