using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Ly hôn bên Úc rồi muốn lấy vợ": a matter that is told by what has happened, in words that name other procedures. Where the parts of
/// language/matters.yaml are said, what is meant is found by the name of the procedure instead of by those words.
/// </summary>
internal sealed class ToldMatters
{
    private const string FileName = "language/matters.yaml";

    /// <summary>In front of the name of a list, where its words stand.</summary>
    private const char ListMark = '=';

    private readonly List<(string Reads, JoinedCues Joined, CueIndex[] Said, CueIndex Named, CueIndex Unless)> _matters = [];

    private ToldMatters(MatterFile file)
    {
        foreach (var matter in file.Matters)
        {
            if (matter.Reads.Length == 0 || matter.Joined.Count == 0)
            {
                throw new KnowledgeLoadException([$"{FileName}: '{matter.Id}' cần reads và joined."]);
            }

            _matters.Add((
                matter.Reads,
                new JoinedCues(matter.Joined.Select(group => Listed(group, file.Lists))),
                [.. matter.Said.Select(group => CueIndex.Of(matter.Id, group))],
                CueIndex.Of(matter.Id, matter.Named),
                CueIndex.Of(matter.Id, matter.Unless)));
        }
    }

    /// <exception cref="KnowledgeLoadException">The file is missing, not of its form, or names a list that it does not hold.</exception>
    public static ToldMatters Load(string dataPath) => new(WordingFile.Read<MatterFile>(dataPath, FileName));

    /// <summary>The name of the procedure that is told of; null: none.</summary>
    public string? Read(IReadOnlyList<Word> words)
    {
        foreach (var (reads, joined, said, named, unless) in _matters)
        {
            if ((named.IsIn(words) || (joined.IsIn(words) && Array.TrueForAll(said, group => group.IsMeantIn(words))))
                && !unless.IsIn(words))
            {
                return reads;
            }
        }

        return null;
    }

    private static List<string> Listed(List<string> group, Dictionary<string, List<string>> lists) =>
        [.. group.SelectMany(word => word.Length == 0 || word[0] != ListMark ? [word]
            : lists.TryGetValue(word[1..], out var list) ? list
            : throw new KnowledgeLoadException([$"{FileName}: không có danh sách \"{word[1..]}\"."]))];

    private sealed class MatterFile
    {
        public Dictionary<string, List<string>> Lists { get; set; } = [];
        public List<MatterEntry> Matters { get; set; } = [];
    }

    private sealed class MatterEntry
    {
        public string Id { get; set; } = "";
        public string Why { get; set; } = "";
        public string Reads { get; set; } = "";
        public List<List<string>> Joined { get; set; } = [];
        public List<List<string>> Said { get; set; } = [];
        public List<string> Named { get; set; } = [];
        public List<string> Unless { get; set; } = [];
    }
}
