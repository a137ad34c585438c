using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// For whom a message asks, as a relation ("mother", "child", "self"), by language/whom.yaml: so that what a talk told of one person is not
/// told of another. Relations only; no name is read.
/// </summary>
internal sealed class WhomReader
{
    /// <summary>The one who writes.</summary>
    public const string Self = "self";

    /// <summary>More persons in one message are a household.</summary>
    private const int MostPersons = 3;

    private readonly CueIndex _kin = new();
    private readonly CueIndex _agents;
    private readonly CueIndex _self;
    private readonly CueIndex _ownCase;

    private WhomReader(WhomFile file)
    {
        (_agents, _self, _ownCase) = (CueIndex.Of("agent", file.Agents), CueIndex.Of(Self, file.Self), CueIndex.Of(Self, file.OwnCase));
        foreach (var kin in file.Kin)
        {
            IEnumerable<string> cues =
            [
                .. kin.Cues,
                .. kin.Owned.SelectMany(word => file.Owners.Select(owner => $"{word} {owner}")),
                .. kin.Owned.SelectMany(word => file.Toward.Select(toward => $"{toward} {word}")),
            ];
            foreach (var cue in cues.Distinct(StringComparer.Ordinal))
            {
                _kin.Add(kin.Id, cue);
            }
        }
    }

    /// <exception cref="Assistant.Knowledge.Loading.KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static WhomReader Load(string dataPath) => new(Knowledge.Loading.WordingFile.Read<WhomFile>(dataPath, "language/whom.yaml"));

    /// <summary>Relations of the persons whose case it is, comma-separated; null: nobody is named, or only who goes to file.</summary>
    /// <param name="words">The message.</param>
    public string? Read(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var kin = _kin.ReadAsMeant(words).Matches;
        if (kin.Count > 0)
        {
            return _agents.IsIn(words) ? null : string.Join(',', kin.Select(match => match.Id).Distinct(StringComparer.Ordinal).Take(MostPersons).Order(StringComparer.Ordinal));
        }

        return _ownCase.IsIn(words) ? Self : null;
    }

    /// <summary>Where persons are named.</summary>
    /// <param name="words">The message.</param>
    public CueReading KinIn(IReadOnlyList<Word> words) => _kin.ReadAsMeant(words);

    /// <summary>The one who writes is named: what a message tells of a person without naming another one is theirs.</summary>
    /// <param name="words">The message.</param>
    public bool NamesSelf(IReadOnlyList<Word> words) => _self.IsMeantIn(words);

    private sealed class WhomFile
    {
        public List<string> Owners { get; set; } = [];
        public List<string> Toward { get; set; } = [];
        public List<string> Agents { get; set; } = [];
        public List<string> Self { get; set; } = [];
        public List<string> OwnCase { get; set; } = [];
        public List<KinEntry> Kin { get; set; } = [];
    }

    private sealed class KinEntry
    {
        public string Id { get; set; } = "";
        public List<string> Cues { get; set; } = [];
        public List<string> Owned { get; set; } = [];
    }
}
