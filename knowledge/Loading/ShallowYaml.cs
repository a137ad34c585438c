using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Assistant.Knowledge.Loading;

/// <summary>
/// Reads YAML that anybody may have typed. The tree is built, compared and walked by recursion, and a stack that overflows
/// ends the process; so what is nested deeper than any of our files, or refers back to itself, is refused before it becomes a tree.
/// </summary>
public static class ShallowYaml
{
    /// <summary>Lists and groups inside each other; our files have at most seven.</summary>
    private const int Deepest = 50;

    /// <exception cref="YamlException">It is no YAML, too deep, or uses aliases.</exception>
    public static YamlStream Read(TextReader text)
    {
        var stream = new YamlStream();
        stream.Load(new Guard(new Parser(text)));
        return stream;
    }

    private sealed class Guard(IParser parser) : IParser
    {
        // The stream and the document open a level each.
        private const int DepthOfDocument = 2;

        private int _depth;

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            if (!parser.MoveNext())
            {
                return false;
            }

            _depth += parser.Current!.NestingIncrease;
            return parser.Current switch
            {
                AnchorAlias { Start: var start, End: var end } => throw new YamlException(start, end, "không dùng được tham chiếu (*) trong tệp này"),
                { Start: var start, End: var end } when _depth > DepthOfDocument + Deepest => throw new YamlException(start, end, $"danh sách và nhóm lồng nhau quá {Deepest} tầng"),
                _ => true,
            };
        }
    }
}
