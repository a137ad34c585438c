namespace Assistant.Knowledge.Fees;

/// <summary>What fees are counted in, and how people call it.</summary>
public sealed class Measure
{
    public string Id { get; set; } = "";

    /// <summary>Vietnamese, after a number: "người".</summary>
    public string Name { get; set; } = "";

    /// <summary>Parts of <see cref="FeeRow.Unit"/> that it counts.</summary>
    public List<string> Units { get; set; } = [];

    /// <summary>Words of an item that is done once for each of these, where <see cref="FeeRow.Unit"/> only says "lần", "việc".</summary>
    public List<string> Items { get; set; } = [];

    /// <summary>Parts of <see cref="FeeRow.Unit"/> whose whole sum it multiplies: copies of some pages.</summary>
    public List<string> Times { get; set; } = [];

    /// <summary>So many make one unit: 12 months a year.</summary>
    public int Per { get; set; } = 1;

    public List<string> Cues { get; set; } = [];

    /// <summary>Wordings that count only behind digits.</summary>
    public List<string> AfterDigits { get; set; } = [];
}
