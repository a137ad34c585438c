using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Groups of provinces, and how they are called (groups in language/figures.yaml).</summary>
internal sealed class UnitGroupWording
{
    private readonly Dictionary<string, UnitGroup> _groups = new(StringComparer.Ordinal);

    public UnitGroupWording(IReadOnlyList<Entry> entries, EverydayWords everyday)
    {
        Named = WrittenOutCues.Index(everyday, entries);
        foreach (var entry in entries)
        {
            _groups.Add(entry.Id, new UnitGroup(entry.Id, entry.Label, entry.Regions, entry.Units, entry.Cities, entry.MergedNote));
        }
    }

    /// <summary>Where a group is named, by its id.</summary>
    public CueIndex Named { get; }

    public UnitGroup? Find(string id) => _groups.GetValueOrDefault(id);

    /// <summary>The group that is the region as it is planned.</summary>
    public UnitGroup? Of(string region) => _groups.Values.Where(group => group.Regions.Contains(region)).MinBy(group => (group.Label == region ? 0 : 1, group.Regions.Count, group.Units.Count));

    internal sealed class Entry : CueEntry
    {
        public string Label { get; set; } = "";
        public List<string> Regions { get; set; } = [];
        public List<string> Units { get; set; } = [];
        public string? MergedNote { get; set; }
        public bool Cities { get; set; }
    }
}
