using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A field that people ask about as a whole ("lệ phí hộ tịch"), with its procedures.</summary>
internal sealed record FieldOfWork(string Id, string Label, IReadOnlyList<string> ProcedureIds);

/// <summary>The fields of language/slots.yaml.</summary>
internal sealed class FieldTopicCatalog
{
    private readonly CueIndex _index = new();
    private readonly Dictionary<string, FieldOfWork> _fields = new(StringComparer.Ordinal);

    private FieldTopicCatalog(TopicFile file)
    {
        foreach (var entry in file.Topics)
        {
            _fields[entry.Id] = new FieldOfWork(entry.Id, entry.Label, entry.Procedures);
            foreach (var cue in entry.Cues)
            {
                _index.Add(entry.Id, cue);
            }
        }
    }

    public IReadOnlyCollection<FieldOfWork> All => _fields.Values;

    public FieldOfWork? Find(string id) => _fields.GetValueOrDefault(id);

    public (FieldOfWork Field, CueMatch Match)? Read(IReadOnlyList<Word> words)
    {
        var matches = _index.Read(words).Matches;
        return matches.Count == 0 ? null : (_fields[matches.MaxBy(match => match.Length).Id], matches.MaxBy(match => match.Length));
    }

    public static FieldTopicCatalog Load(string dataPath) =>
        new(WordingFile.Read<TopicFile>(dataPath, "language/slots.yaml", isPart: true));

    private sealed class TopicFile
    {
        public List<TopicEntry> Topics { get; set; } = [];
    }

    private sealed class TopicEntry
    {
        public string Id { get; set; } = "";
        public string Label { get; set; } = "";
        public List<string> Cues { get; set; } = [];
        public List<string> Procedures { get; set; } = [];
    }
}
