using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>How units are named only to leave them out (without in language/figures.yaml).</summary>
internal sealed class LeaveOutWording(LeaveOutWording.Entry entry)
{
    /// <summary>The id, among <see cref="Cues"/>, of what leaves out whatever is asked.</summary>
    public const string Sure = "sure";

    /// <summary>The id of what means something else too, and leaves out only where some of several are asked for.</summary>
    public const string Loose = "loose";

    /// <summary>In front of who is left out; longer wordings that leave nobody out are among them.</summary>
    public CueIndex Cues { get; } = CueIndex.Of([new CueEntry { Id = Sure, Cues = entry.Sure }, new CueEntry { Id = Loose, Cues = entry.Loose }, new CueEntry { Id = "", Cues = entry.Nobody }]);

    /// <summary>Groups by what they are called behind such words alone.</summary>
    public CueIndex Groups { get; } = CueIndex.Of(entry.Groups.Select(group => new CueEntry { Id = group.Key, Cues = group.Value }));

    /// <summary>Folded words between two that are left out together, and between the cue and the first of them.</summary>
    public IReadOnlySet<string> Between { get; } = entry.Between.SelectMany(Word.Split).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);

    internal sealed class Entry
    {
        public List<string> Sure { get; set; } = [];
        public List<string> Loose { get; set; } = [];
        public List<string> Nobody { get; set; } = [];
        public List<string> Between { get; set; } = [];
        public Dictionary<string, List<string>> Groups { get; set; } = [];
    }
}
