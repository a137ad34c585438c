using Assistant.Knowledge.Privacy;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Assistant.Tests.Privacy;

/// <summary>A message of tests/privacy/messages.yaml, and what of it must be masked.</summary>
internal sealed class PersonalMessage
{
    public string Id { get; set; } = "";
    public string Text { get; set; } = "";
    public List<PersonalLabel> Personal { get; set; } = [];

    /// <summary>Every letter and digit of a label is masked.</summary>
    public bool IsCovered(PersonalLabel label, IReadOnlyList<PersonalMention> mentions)
    {
        var at = Text.IndexOf(label.Text, StringComparison.Ordinal);
        return Enumerable.Range(at, label.Text.Length).All(i => !char.IsLetterOrDigit(Text[i]) || mentions.Any(mention => i >= mention.At && i < mention.At + mention.Length));
    }

    /// <summary>Labels of some length that the detector knows: from then on they may be nowhere.</summary>
    public IEnumerable<string> Canaries(int shortest)
    {
        var mentions = PersonalData.Find(Text);
        return Personal.Where(label => label.Text.Count(char.IsLetterOrDigit) >= shortest && IsCovered(label, mentions)).Select(label => label.Text);
    }
}

internal sealed class PersonalLabel
{
    public string Text { get; set; } = "";
    public string Kind { get; set; } = "";
}

internal static class PersonalMessages
{
    public static IReadOnlyList<PersonalMessage> Load() => new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<List<PersonalMessage>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "privacy", "messages.yaml")));
}
