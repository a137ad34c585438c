using YamlDotNet.RepresentationModel;

namespace Assistant.Tests.Golden.Generated;

/// <summary>The wordings that questions are put together from (tests/generated/figure-parts.yaml).</summary>
internal sealed class FigurePartsFile
{
    private readonly YamlMappingNode _root;

    private FigurePartsFile(YamlMappingNode root) => _root = root;

    public static FigurePartsFile Load(string path)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(path);
        yaml.Load(text);
        return new FigurePartsFile((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    /// <summary>A list at the top of the file.</summary>
    public IReadOnlyList<string> List(string name) => Texts(_root.Children[new YamlScalarNode(name)]);

    /// <summary>A list of a section; empty: the section holds none of that name.</summary>
    public IReadOnlyList<string> List(string section, string name) =>
        Section(section).Children.TryGetValue(new YamlScalarNode(name), out var node) ? Texts(node) : [];

    public IReadOnlyList<string> Names(string section) => [.. Section(section).Children.Keys.Select(key => ((YamlScalarNode)key).Value!)];

    private YamlMappingNode Section(string name) => (YamlMappingNode)_root.Children[new YamlScalarNode(name)];

    private static IReadOnlyList<string> Texts(YamlNode node) => [.. ((YamlSequenceNode)node).Children.Select(item => ((YamlScalarNode)item).Value ?? "")];
}
