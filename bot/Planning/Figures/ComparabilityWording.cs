using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Asks whether two figures may be set against each other (comparability in language/figures.yaml).</summary>
internal sealed class ComparabilityWording(ComparabilityWording.Entry entry)
{
    /// <summary>Asks whether something may be done, or why it may not.</summary>
    public CueIndex May { get; } = CueIndex.Of("may", entry.May);

    /// <summary>Sets two figures side by side, subtracts them or joins them.</summary>
    public CueIndex Join { get; } = CueIndex.Of("join", entry.Join);

    /// <summary>Asks how two definitions differ.</summary>
    public CueIndex Differ { get; } = CueIndex.Of("differ", entry.Differ);

    internal sealed class Entry
    {
        public List<string> May { get; set; } = [];
        public List<string> Join { get; set; } = [];
        public List<string> Differ { get; set; } = [];
    }
}
