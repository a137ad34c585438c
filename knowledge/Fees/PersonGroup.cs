namespace Assistant.Knowledge.Fees;

/// <summary>How persons are named who stand beside a number of persons, and are counted with it: "vợ chồng và 3 đứa con" are five.</summary>
public sealed class PersonGroup
{
    /// <summary>The measure that counts persons.</summary>
    public string Of { get; set; } = "";

    /// <summary>Two persons.</summary>
    public List<string> Couple { get; set; } = [];

    /// <summary>One person.</summary>
    public List<string> One { get; set; } = [];

    /// <summary>Who asks; behind another person only whose that person is ("mẹ tôi").</summary>
    public List<string> Self { get; set; } = [];
}
