using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Loading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assistant.Bot.Evaluation;

/// <summary>What a right answer holds. Empty lists and nulls are not checked.</summary>
internal sealed record Expectation
{
    /// <summary>Ids or national codes, each of which is a right answer.</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>Ids or national codes, all of which must be told of: a message about several procedures.</summary>
    public IReadOnlyList<string> AllProcedures { get; init; } = [];

    /// <summary>Sides asked about ("fee", "documents", …); all must be answered.</summary>
    public IReadOnlyList<string> Aspects { get; init; } = [];

    /// <summary>Sides each of which answers an open question ("phải làm sao").</summary>
    public IReadOnlyList<string> AnyAspects { get; init; } = [];

    /// <summary>Amounts in VND that must be stated.</summary>
    public IReadOnlyList<long> Amounts { get; init; } = [];

    /// <summary>No amount may be stated.</summary>
    public bool NoAmount { get; init; }

    /// <summary>A place that the answer must name.</summary>
    public string? Place { get; init; }

    /// <summary>Sentences of the record one of which must stand in the opening lines: the question is about that one thing.</summary>
    public IReadOnlyList<string> Tells { get; init; } = [];

    /// <summary>The record does not say what is asked: no sentence of it may be told as the answer.</summary>
    public bool Untold { get; init; }

    /// <summary>Procedures that must be offered as options.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Must not be answered with a procedure.</summary>
    public bool None { get; init; }

    /// <summary>Kinds of answer, each of which is right.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Set in questions about measured figures.</summary>
    public ExpectedFigures? Figures { get; init; }
}

internal sealed record ExpectedTurn(string Question, Expectation Expected);

/// <summary>A single question or a dialogue of a set.</summary>
/// <param name="Id">Unique in the set.</param>
/// <param name="Noise">How it is typed: clean, no-diacritics, teencode, typos, short, long-story, multi-intent.</param>
/// <param name="Turns">One, or the turns of a dialogue.</param>
/// <param name="Caller">Who asks.</param>
internal sealed record GoldenItem(string Id, string Noise, IReadOnlyList<ExpectedTurn> Turns, Caller Caller)
{
    public bool IsDialogue => Turns.Count > 1;
}

/// <summary>A file of questions with what a right answer holds.</summary>
internal sealed record QuestionSet(string Name, IReadOnlyList<GoldenItem> Items)
{
    /// <param name="path">A YAML file, or a folder of them.</param>
    /// <exception cref="InvalidDataException">A file is not of the form; the message names file and line (Vietnamese).</exception>
    public static IReadOnlyList<QuestionSet> Load(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            throw new InvalidDataException($"Không thấy {path}.");
        }

        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
        return [.. files.Select(file => new QuestionSet(Path.GetFileNameWithoutExtension(file), Read(file)))];
    }

    private static List<GoldenItem> Read(string file)
    {
        try
        {
            using var text = File.OpenText(file);
            var root = (YamlSequenceNode)ShallowYaml.Read(text).Documents[0].RootNode;
            return [.. root.Children.Cast<YamlMappingNode>().Select(Item)];
        }
        catch (Exception fault) when (fault is YamlException or InvalidCastException or ArgumentException or FormatException)
        {
            var line = fault is YamlException yaml ? $", dòng {yaml.Start.Line}" : "";
            throw new InvalidDataException($"{Path.GetFileName(file)}{line}: không đúng dạng bộ câu hỏi ({fault.Message}).", fault);
        }
    }

    private static GoldenItem Item(YamlMappingNode node)
    {
        var turns = Child(node, "turns") is YamlSequenceNode list
            ? list.Children.Cast<YamlMappingNode>().Select(Turn).ToList()
            : [Turn(node)];
        return new GoldenItem(Text(node, "id") ?? "", Text(node, "noise") ?? "clean", turns, Text(node, "role") == "official" ? new Caller(Role.Official) : Caller.Citizen);
    }

    private static ExpectedTurn Turn(YamlMappingNode node)
    {
        var expected = Child(node, "expect") as YamlMappingNode ?? new YamlMappingNode();
        return new ExpectedTurn(Text(node, "q") ?? "", new Expectation
        {
            Procedures = Texts(expected, "procedure") is { Count: > 0 } one ? one : Texts(expected, "procedures"),
            AllProcedures = Texts(expected, "procedures"),
            Aspects = Texts(expected, "aspect"),
            AnyAspects = Texts(expected, "aspect_any"),
            Amounts = [.. Texts(expected, "amounts").Select(amount => long.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))],
            NoAmount = Text(expected, "no_amount") == "true",
            Place = Text(expected, "place"),
            Tells = Texts(expected, "tells"),
            Untold = Text(expected, "untold") == "true",
            Ask = Texts(expected, "ask"),
            None = Text(expected, "none") == "true",
            Kinds = WithReports(Texts(expected, "kind")),
            Figures = FiguresOf(node, expected),
        });
    }

    // Sets written before answers about reports had a kind of their own call them help.
    private static IReadOnlyList<string> WithReports(IReadOnlyList<string> kinds) => kinds is [AnswerKinds.Help] ? [AnswerKinds.Help, AnswerKinds.Report] : kinds;

    // Sets about figures are known by their saying who asks, in the question or over its turns.
    private static ExpectedFigures? FiguresOf(YamlMappingNode node, YamlMappingNode expected) =>
        Child(node, "role") is null && !FigureKeys.Any(key => Child(expected, key) is not null)
            ? null
            : new ExpectedFigures
            {
                Indicators = Texts(expected, "indicator"),
                Side = Text(expected, "side"),
                Count = Numbers(expected, "count") is [var count, ..] ? (int)count : null,
                Period = Text(expected, "period"),
                Entities = Texts(expected, "entities"),
                Entity = Text(expected, "entity"),
                Value = Numbers(expected, "value") is [var value, ..] ? value : null,
                Figures = Numbers(expected, "figures"),
                NoFigure = Text(expected, "no_figure") == "true",
                Says = Texts(expected, "says"),
            };

    private static readonly string[] FigureKeys = ["indicator", "period", "entities", "entity", "value", "figures", "no_figure", "says"];

    private static List<decimal> Numbers(YamlMappingNode node, string key) =>
        [.. Texts(node, key).Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    private static YamlNode? Child(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;

    private static IReadOnlyList<string> Texts(YamlMappingNode node, string key) => Child(node, key) switch
    {
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")],
        YamlScalarNode { Value: { Length: > 0 } value } => [value],
        _ => [],
    };
}
