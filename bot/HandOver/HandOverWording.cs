using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.HandOver;

/// <summary>What language/hand-over.yaml holds beside the cues of <see cref="HandOverCues"/>.</summary>
internal sealed class HandOverWording
{
    public List<string> Leads { get; set; } = [];
    public List<string> People { get; set; } = [];
    public List<string> Whole { get; set; } = [];
    public List<string> Confirm { get; set; } = [];
    public string ConfirmWords { get; set; } = "";
    public List<string> Decline { get; set; } = [];
    public string DeclineWords { get; set; } = "";
    public List<string> Yes { get; set; } = [];
    public List<string> Back { get; set; } = [];
    public string BackWords { get; set; } = "";
    public List<string> Cancel { get; set; } = [];
    public string CancelWords { get; set; } = "";
    public List<string> Status { get; set; } = [];
    public string StatusWords { get; set; } = "";
    public List<string> Filler { get; set; } = [];
    public string WishWords { get; set; } = "";
    public MissRule Misses { get; set; } = new();
    public Dictionary<string, string> Kinds { get; set; } = [];

    public static HandOverWording Load(string dataPath) => WordingFile.Read<HandOverWording>(dataPath, "language/hand-over.yaml");

    /// <summary>Turns in a row that helped nobody.</summary>
    internal sealed class MissRule
    {
        public int Most { get; set; }
        public List<string> Outcomes { get; set; } = [];
    }
}
