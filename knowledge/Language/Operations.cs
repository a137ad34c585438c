using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Language;

/// <summary>What is done with a paper (renewed, issued again, changed, ended), as a set of bits; none: a first issue, or anything else.</summary>
public sealed class Operations
{
    private readonly CueIndex _titles = new();
    private readonly CueIndex _says = new();
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);

    private Operations(OperationFile file)
    {
        foreach (var entry in file.Operations)
        {
            _bits[entry.Id] = 1 << _bits.Count;
            entry.Title.ForEach(title => _titles.Add(entry.Id, title));
            entry.Say.ForEach(say => _says.Add(entry.Id, say));
        }
    }

    public static Operations Load(string dataPath) => new(WordingFile.Read<OperationFile>(dataPath, "language/operations.yaml"));

    /// <summary>What the title of a procedure is about.</summary>
    public int OfTitle(IReadOnlyList<Word> words) => Bits(_titles.Read(words));

    /// <summary>What a message says.</summary>
    public int OfMessage(IReadOnlyList<Word> words) => Bits(_says.Read(words));

    private int Bits(CueReading reading)
    {
        var bits = 0;
        foreach (var match in reading.Matches)
        {
            bits |= _bits[match.Id];
        }

        return bits;
    }

    private sealed class OperationFile
    {
        public List<OperationEntry> Operations { get; set; } = [];
    }

    private sealed class OperationEntry
    {
        public string Id { get; set; } = "";
        public List<string> Title { get; set; } = [];
        public List<string> Say { get; set; } = [];
    }
}
