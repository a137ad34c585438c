using Assistant.Bot.Answers.Grounding.Typed;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Assistant.Tests.Answers.Grounding;

/// <summary>tests/grounding/sentences.yaml: sentences whose claims are labelled by hand.</summary>
public sealed class LabelledSentence
{
    public string Id { get; set; } = "";
    public string Text { get; set; } = "";
    public List<string> Records { get; set; } = [];
    public List<LabelledClaim> Claims { get; set; } = [];

    /// <summary>Of the half that is only scored.</summary>
    public bool IsScored => (Id[^1] - '0') % 2 == 0;

    internal static IReadOnlyList<LabelledSentence> Load()
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return reader.Deserialize<List<LabelledSentence>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "grounding", "sentences.yaml")));
    }
}

public sealed class LabelledClaim
{
    public string Kind { get; set; } = "";
    public string Span { get; set; } = "";
    public bool Grounded { get; set; }

    internal TypedClaimKind Of => Enum.Parse<TypedClaimKind>(Kind, ignoreCase: true);
}
