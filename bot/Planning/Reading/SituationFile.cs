namespace Assistant.Bot.Planning.Reading;

/// <summary>language/situations.yaml as it is written; what its entries mean is said there.</summary>
internal sealed class SituationFile
{
    public List<SituationEntry> Cases { get; set; } = [];
    public List<SituationEntry> Events { get; set; } = [];
    public List<SiblingEntry> Siblings { get; set; } = [];
    public List<AxisEntry> Axes { get; set; } = [];
    public List<UsualEntry> Usual { get; set; } = [];
    public List<LifeEntry> Lives { get; set; } = [];
    public List<CombinedEntry> Combined { get; set; } = [];
    public List<OutgrownEntry> Outgrown { get; set; } = [];
    public ForeignersEntry Foreigners { get; set; } = new();

    public sealed class CombinedEntry
    {
        public string Procedure { get; set; } = "";
        public List<string> Parts { get; set; } = [];
    }

    public sealed class ForeignersEntry
    {
        public string Name { get; set; } = "";
        public List<string> ForCitizens { get; set; } = [];
        public List<string> Say { get; set; } = [];
        public List<List<List<string>>> Groups { get; set; } = [];
    }

    public sealed class OutgrownEntry
    {
        public string Procedure { get; set; } = "";
        public int FromAge { get; set; }
        public List<string> Who { get; set; } = [];
        public List<string> Unless { get; set; } = [];
        public string Ask { get; set; } = "";
        public List<StepEntry> Instead { get; set; } = [];
    }

    public sealed class LifeEntry
    {
        public string Id { get; set; } = "";
        public List<string> Procedures { get; set; } = [];
    }

    public sealed class UsualEntry
    {
        public string Procedure { get; set; } = "";
        public string Intent { get; set; } = "";
    }

    public sealed class AxisEntry
    {
        public string Ask { get; set; } = "";
        public List<string> When { get; set; } = [];
        public double? SureFrom { get; set; }
        public List<AxisSideEntry> Sides { get; set; } = [];
    }

    public sealed class AxisSideEntry
    {
        public string Procedure { get; set; } = "";
        public string Label { get; set; } = "";
        public List<string> Say { get; set; } = [];
    }

    public sealed class SiblingEntry
    {
        public string General { get; set; } = "";
        public string Special { get; set; } = "";
        public List<string> Say { get; set; } = [];
        public List<string> Not { get; set; } = [];
        public int? UnderAge { get; set; }
        public int? FromAge { get; set; }
        public bool MustSay { get; set; }
        public bool OnlySaid { get; set; }
        public bool Asked { get; set; }
    }

    public sealed class SituationEntry
    {
        public string Id { get; set; } = "";
        public List<string> Say { get; set; } = [];
        public List<string> Unless { get; set; } = [];
        public bool OnlyBare { get; set; }
        public bool AnySide { get; set; }
        public bool Apart { get; set; }
        public string? Main { get; set; }
        public List<string> Lost { get; set; } = [];
        public string Ask { get; set; } = "";
        public string Lead { get; set; } = "";
        public List<StepEntry> Options { get; set; } = [];
        public List<StepEntry> Steps { get; set; } = [];
    }

    public sealed class StepEntry
    {
        public string Procedure { get; set; } = "";
        public string Label { get; set; } = "";
        public List<string> Say { get; set; } = [];
    }
}
