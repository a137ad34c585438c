using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What people say to an answer without asking anything, from language/reactions.yaml.</summary>
internal sealed class ReactionLexicon
{
    public const string Agree = "agree";
    public const string Confused = "confused";

    /// <summary>Somebody else is to be asked first, or it is done later.</summary>
    public const string Later = "later";

    private ReactionLexicon(ReactionFile file)
    {
        OnBehalf = CueIndex.Of("behalf", file.OnBehalf);
        (LaterOpens, LaterActs, LaterBeside) = (CueIndex.Of("opens", file.LaterOpens), CueIndex.Of("act", file.LaterActs), CueIndex.Of("beside", file.LaterBeside));
        Particles = CueIndex.Of("particle", file.Particles);
        foreach (var reaction in file.Reactions)
        {
            reaction.Say.ForEach(say => Said.Add(reaction.Id, say));
            reaction.Alone.ForEach(say => Alone.Add(reaction.Id, say));
        }
    }

    /// <summary>Words that add nothing.</summary>
    public CueIndex Particles { get; }

    /// <summary>At the beginning of a turn that puts the matter off.</summary>
    public CueIndex LaterOpens { get; }

    /// <summary>What is done first.</summary>
    public CueIndex LaterActs { get; }

    /// <summary>Says for whom it is asked.</summary>
    public CueIndex OnBehalf { get; }

    /// <summary>Who is asked, and when.</summary>
    public CueIndex LaterBeside { get; }

    /// <summary>Reactions; the id is that of the reply.</summary>
    public CueIndex Said { get; } = new();

    /// <summary>Those that are reactions only where nothing but particles stands beside them.</summary>
    public CueIndex Alone { get; } = new();

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static ReactionLexicon Load(string dataPath) => new(WordingFile.Read<ReactionFile>(dataPath, "language/reactions.yaml"));

    private sealed class ReactionFile
    {
        public List<string> OnBehalf { get; set; } = [];
        public List<string> LaterOpens { get; set; } = [];
        public List<string> LaterActs { get; set; } = [];
        public List<string> LaterBeside { get; set; } = [];
        public List<string> Particles { get; set; } = [];
        public List<ReactionEntry> Reactions { get; set; } = [];
    }

    private sealed class ReactionEntry
    {
        public string Id { get; set; } = "";
        public List<string> Say { get; set; } = [];
        public List<string> Alone { get; set; } = [];
    }
}
