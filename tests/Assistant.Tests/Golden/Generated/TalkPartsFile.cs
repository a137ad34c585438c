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

    public static TalkPartsFile Load()
    {
        using var text = File.OpenText(Path.Combine(AppContext.BaseDirectory, "generated", "talk-parts.yaml"));
        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<TalkPartsFile>(text);
    }
}
