using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Operations.Usage;

/// <summary>Names on the dashboard, and which outcomes belong together there: language/usage.yaml.</summary>
internal sealed class UsageWording
{
    /// <summary>The group of outcomes that helped nobody.</summary>
    public const string Unanswered = "unanswered";

    private const string Unknown = "Khác";

    public List<OutcomeGroup> Groups { get; set; } = [];
    public Dictionary<string, string> Outcomes { get; set; } = [];
    public Dictionary<string, string> Kinds { get; set; } = [];
    public Dictionary<string, string> Channels { get; set; } = [];
    public Dictionary<string, string> Model { get; set; } = [];

    public static UsageWording Load(string dataPath) => WordingFile.Read<UsageWording>(dataPath, "language/usage.yaml");

    public bool IsUnanswered(string outcome) => Groups.Exists(group => group.Id == Unanswered && group.Outcomes.Contains(outcome));

    public static string NameIn(Dictionary<string, string> names, string key) => names.GetValueOrDefault(key, Unknown);

    internal sealed class OutcomeGroup
    {
        public string Id { get; set; } = "";
        public string Label { get; set; } = "";
        public List<string> Outcomes { get; set; } = [];
    }
}
