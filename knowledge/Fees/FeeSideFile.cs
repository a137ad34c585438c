namespace Assistant.Knowledge.Fees;

/// <summary>The form of language/fee-sides.yaml.</summary>
internal sealed class FeeSideFile
{
    public List<string> Denials { get; set; } = [];
    public ElapsedEntry Elapsed { get; set; } = new();
    public List<SideEntry> Sides { get; set; } = [];

    internal sealed class ElapsedEntry
    {
        public List<string> Before { get; set; } = [];
        public List<string> After { get; set; } = [];
    }

    internal sealed class SideEntry
    {
        public string Id { get; set; } = "";
        public string Why { get; set; } = "";
        public string? Apart { get; set; }
        public List<OptionEntry> Options { get; set; } = [];
    }

    internal sealed class OptionEntry
    {
        public string Id { get; set; } = "";
        public List<string> Item { get; set; } = [];
        public List<string> Say { get; set; } = [];
        public bool Within { get; set; }
        public bool Beyond { get; set; }
        public bool Whole { get; set; }
    }
}
