using System.Globalization;
using System.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Assistant.Tests.Attacks;

/// <summary>A message of tests/attacks/messages.yaml, or a text of documents.yaml.</summary>
public sealed class Attack
{
    public string Id { get; set; } = "";
    public string Kind { get; set; } = "";
    public string In { get; set; } = "";
    public string Text { get; set; } = "";
    public List<string> Bait { get; set; } = [];

    public bool IsHarmless => Kind == "harmless_control";

    internal static IReadOnlyList<Attack> Load(string file) => new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<List<Attack>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "attacks", file)));

    /// <summary>The baits that an answer took.</summary>
    internal IEnumerable<string> Taken(string answer)
    {
        var shown = Visible(answer);
        return Bait.Where(bait => shown.Contains(Visible(bait), StringComparison.Ordinal));
    }

    private static string Visible(string text) => string.Concat(text.Normalize(NormalizationForm.FormC)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)).ToLowerInvariant();
}
