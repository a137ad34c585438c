using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Assistant.Tests.Golden;

/// <summary>One question of tests/main-job with what a right answer holds; the keys are explained at the top of each file.</summary>
public sealed class GoldenQuestion
{
    public string Question { get; set; } = "";
    public List<string> Variants { get; set; } = [];
    public string? Date { get; set; }
    public string Role { get; set; } = "citizen";
    public string? Place { get; set; }
    public List<string> Kind { get; set; } = [];
    public string? Procedure { get; set; }
    public List<long> Amounts { get; set; } = [];
    public bool NoAmount { get; set; }
    public string? FirstLine { get; set; }
    public List<string> Must { get; set; } = [];
    public List<string> MustNot { get; set; } = [];
    public List<string> Rows { get; set; } = [];
    public List<decimal> Values { get; set; } = [];

    public static IEnumerable<GoldenQuestion> Load(string file)
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
        using var reader = File.OpenText(Path.Combine(Folder(), file));
        return deserializer.Deserialize<List<GoldenQuestion>>(reader);
    }

    private static string Folder() => Path.Combine(AppContext.BaseDirectory, "main-job");
}
