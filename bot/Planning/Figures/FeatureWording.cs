using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What may be said of indicators, and what is said of which (features and measures in language/figures.yaml).</summary>
internal sealed class FeatureWording(IEnumerable<CueEntry> features, List<FeatureWording.Entry> measures, EverydayWords everyday)
{
    /// <summary>What may be said of an indicator, one thing each.</summary>
    public CueIndex Said { get; } = WrittenOutCues.Index(everyday, features);

    /// <summary>What is said of which indicator.</summary>
    public IReadOnlyList<MeasureFeatures> Measures { get; } =
        [.. measures.Select(entry => new MeasureFeatures(entry.Id, entry.Needs.ToHashSet(StringComparer.Ordinal), entry.Needs.Concat(entry.May).ToHashSet(StringComparer.Ordinal)))];

    internal sealed class Entry
    {
        public string Id { get; set; } = "";

        /// <summary>All of it must be said.</summary>
        public List<string> Needs { get; set; } = [];

        /// <summary>It may be said too.</summary>
        public List<string> May { get; set; } = [];
    }
}
