using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The wordings of language/turns.yaml, which only mean something in a later turn of a talk.</summary>
internal sealed class TurnLexicon
{
    private TurnLexicon(TurnFile file)
    {
        (Elsewhere, Besides, Asking, Trouble) = (CueIndex.Of("elsewhere", file.Elsewhere), CueIndex.Of("besides", file.Besides), CueIndex.Of("asking", file.Asking), CueIndex.Of("trouble", file.Trouble));
        Contrasts = CueIndex.Of("contrast", file.Contrasts.Concat(file.Contrasts.SelectMany(contrast => file.PeopleBehind.Select(word => $"{contrast} {word}"))));
        People = CueIndex.Of("person", file.People);
        (Done, Needed) = (CueIndex.Of("done", file.Done), CueIndex.Of("needed", file.Needed));
    }

    /// <summary>Says that something else is asked now.</summary>
    public CueIndex Elsewhere { get; }

    /// <summary>Asks for more of the same matter.</summary>
    public CueIndex Besides { get; }

    /// <summary>Words with which something is asked or wanted; a turn without any tells a circumstance.</summary>
    public CueIndex Asking { get; }

    /// <summary>Makes of "thì sao" a question whether it is possible.</summary>
    public CueIndex Trouble { get; }

    /// <summary>Right behind the name of a procedure: it is done already.</summary>
    public CueIndex Done { get; }

    /// <summary>Right before a name: whether another procedure needs that paper, or that it is done or not yet.</summary>
    public CueIndex Needed { get; }

    /// <summary>At the beginning of a turn: something is set against what was told before.</summary>
    public CueIndex Contrasts { get; }

    /// <summary>Right behind it: the same is asked of another person.</summary>
    public CueIndex People { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static TurnLexicon Load(string dataPath) => new(WordingFile.Read<TurnFile>(dataPath, "language/turns.yaml"));

    private sealed class TurnFile
    {
        public List<string> Elsewhere { get; set; } = [];
        public List<string> Besides { get; set; } = [];
        public List<string> Asking { get; set; } = [];
        public List<string> Trouble { get; set; } = [];
        public List<string> Done { get; set; } = [];
        public List<string> Needed { get; set; } = [];
        public List<string> Contrasts { get; set; } = [];
        public List<string> People { get; set; } = [];
        public List<string> PeopleBehind { get; set; } = [];
    }
}
