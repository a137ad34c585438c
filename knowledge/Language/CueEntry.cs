namespace Assistant.Knowledge.Language;

/// <summary>A meaning and how people word it, as a file of wordings lists it.</summary>
public class CueEntry
{
    public string Id { get; set; } = "";

    public List<string> Cues { get; set; } = [];
}
