using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Privacy;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Privacy;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Model;

/// <summary>
/// What a model is told: the instructions of language/model.yaml, and about the message what our own readers found. What people
/// and records wrote stands between marks as data; names of people and numbers that identify them are left out before.
/// </summary>
internal sealed class ModelPrompt(ModelWording wording, ProcedureCatalog procedures, IndicatorCatalog indicators, SafeWording safe)
{
    private const string Open = "<<<";
    private const string Close = ">>>";

    private const int LongestTitle = 160;

    public string Instructions => wording.Instructions;

    public string Of(ModelTurn turn, bool withFigures)
    {
        var text = new StringBuilder();
        text.Append("Today: ").Append(VietnameseFormat.Iso(turn.Today)).Append(". Day asked about: ").Append(VietnameseFormat.Iso(turn.Slots.AsOf)).Append('\n');
        if (turn.Slots.Place is { } place)
        {
            text.Append("Place: ").Append(place.Id).Append(" (").Append(place.Name).Append(")\n");
        }

        if (turn.Memory?.ProcedureId is { } last)
        {
            text.Append("The conversation was about: ").Append(last).Append('\n');
        }

        text.Append("Procedures (id | title):\n");
        foreach (var id in turn.Procedures)
        {
            if (procedures.Find(id) is { } procedure)
            {
                text.Append(id).Append(" | ").Append(Data(procedure.Title, LongestTitle)).Append('\n');
            }
        }

        if (withFigures)
        {
            text.Append("Indicators (id | name):\n");
            foreach (var indicator in indicators.All)
            {
                text.Append(indicator.Id).Append(" | ").Append(Data(indicator.Name, LongestTitle)).Append('\n');
            }
        }

        return text.Append("Message of the person:\n").Append(Open).Append(Data(Discreet(turn.Slots.Question), int.MaxValue)).Append(Close).ToString();
    }

    private string Discreet(string question) => safe.WithoutNames(PersonalData.Without(question, PersonalData.Find(question)));

    private static string Data(string text, int longest)
    {
        var plain = text.Replace('\n', ' ').Replace('|', ' ').Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal);
        return plain.Length > longest ? plain[..longest] : plain;
    }
}

/// <summary>language/model.yaml.</summary>
internal sealed class ModelWording
{
    private const string FileName = "language/model.yaml";

    private ModelWording(ModelFile file) => (Instructions, Linking, WhichOne) = (file.Instructions, file.Linking.ToHashSet(StringComparer.OrdinalIgnoreCase), file.WhichOne);

    public string Instructions { get; }

    /// <summary>Words that a linking sentence may have beside those of the question and of the answer.</summary>
    public IReadOnlySet<string> Linking { get; }

    public string WhichOne { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static ModelWording Load(string dataPath) => new(WordingFile.Read<ModelFile>(dataPath, FileName));

    private sealed class ModelFile
    {
        public string Instructions { get; set; } = "";
        public List<string> Linking { get; set; } = [];
        public string WhichOne { get; set; } = "";
    }
}
