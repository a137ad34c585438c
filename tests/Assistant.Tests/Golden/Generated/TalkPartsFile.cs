using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Assistant.Tests.Golden.Generated;

/// <summary>The parts that talks are put together from (tests/generated/talk-parts.yaml).</summary>
public sealed class TalkPartsFile
{
    public Dictionary<string, List<string>> Procedures { get; set; } = [];
    public List<List<string>> Counted { get; set; } = [];
    public Dictionary<string, List<string>> Sides { get; set; } = [];
    public Dictionary<string, List<string>> Turns { get; set; } = [];
    public List<int> Ages { get; set; } = [];
    public List<string> Places { get; set; } = [];
    public List<string> Corrections { get; set; } = [];
    public List<string> Past { get; set; } = [];
    public List<string> Unknown { get; set; } = [];
    public List<string> UnknownTurns { get; set; } = [];
    public List<string> Open { get; set; } = [];
    public List<string> OpenTurns { get; set; } = [];

    public List<PaperEntry> Papers { get; set; } = [];
    public List<string> NoPaper { get; set; } = [];
    public List<string> Wrong { get; set; } = [];
    public List<string> Lost { get; set; } = [];
    public List<string> Residence { get; set; } = [];
    public List<EventEntry> Events { get; set; } = [];

    public static TalkPartsFile Load()
    {
        using var text = File.OpenText(Path.Combine(AppContext.BaseDirectory, "generated", "talk-parts.yaml"));
        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<TalkPartsFile>(text);
    }

    /// <summary>A paper that has several cases: how it is asked for, and which case a mistake in it and its loss are.</summary>
    public sealed class PaperEntry
    {
        public List<string> Name { get; set; } = [];
        public string Same { get; set; } = "";
        public string Wrong { get; set; } = "";
        public string Lost { get; set; } = "";
    }

    /// <summary>An event in life: how it is told, turns that choose none of its steps, and what these may be about.</summary>
    public sealed class EventEntry
    {
        public List<string> First { get; set; } = [];
        public List<string> Then { get; set; } = [];
        public List<string> About { get; set; } = [];
    }
}
