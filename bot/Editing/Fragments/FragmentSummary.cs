using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Loading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assistant.Bot.Editing.Fragments;

/// <summary>A change in one line, for lists of changes.</summary>
internal static class FragmentSummary
{
    public static string Of(KnowledgeChange change) => Root(change.Fragment) is { } root ? Of(change, root) : "";

    /// <summary>The id inside the text of a whole file; empty when it names none, which its reader then says.</summary>
    public static string ProcedureId(string file) => Root(file) is { } root && Child(root, "procedure") is YamlMappingNode procedure ? Text(procedure, "id") : "";

    /// <summary>Days on which new fees begin.</summary>
    public static IEnumerable<DateOnly> FirstDays(KnowledgeChange change) => Root(change.Fragment) is not { } root ? [] : List(root, "fees").OfType<YamlMappingNode>()
        .Select(row => DateOnly.TryParseExact(Text(row, "valid_from"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
        .OfType<DateOnly>();

    private static YamlMappingNode? Root(string fragment)
    {
        if (fragment.Length > KnowledgeChange.MaxLength)
        {
            return null;
        }

        try
        {
            using var text = new StringReader(fragment);
            return ShallowYaml.Read(text).Documents is [{ RootNode: YamlMappingNode root }] ? root : null;
        }
        catch (YamlException)
        {
            // Its reader says what is wrong with it.
            return null;
        }
    }

    private static string Of(KnowledgeChange change, YamlMappingNode root) => change.Kind switch
    {
        ChangeKind.Alias => string.Join("; ", List(root, "aliases").OfType<YamlScalarNode>().Select(alias => $"“{alias.Value}”")),
        ChangeKind.Procedure => Child(root, "procedure") is YamlMappingNode procedure ? Text(procedure, "title") : "",
        _ => string.Join("; ", List(root, "closes").OfType<YamlMappingNode>().Select(row => $"dòng {Text(row, "no")} hết hiệu lực sau {Day(Text(row, "last_day"))}")
            .Concat(List(root, "fees").OfType<YamlMappingNode>().Select(Fee))),
    };

    private static string Fee(YamlMappingNode row)
    {
        var amount = long.TryParse(Text(row, "amount"), NumberStyles.None, CultureInfo.InvariantCulture, out var vnd) ? VietnameseFormat.Money(vnd) : Text(row, "rate");
        var to = Text(row, "valid_to") is { Length: > 0 } last ? $" đến hết {Day(last)}" : "";
        return $"{Text(row, "item")}: {amount} từ {Day(Text(row, "valid_from"))}{to}";
    }

    private static string Day(string iso) => VietnameseFormat.SourceDate(iso);

    private static IEnumerable<YamlNode> List(YamlMappingNode node, string key) => Child(node, key) is YamlSequenceNode list ? list.Children : [];

    private static string Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value ?? "";

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
}
