using System.Collections.Frozen;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Privacy;

/// <summary>What gives the name of a person away, from language/names.yaml. Everything folded.</summary>
internal sealed class NameWords
{
    private NameWords(NamesFile file)
    {
        Surnames = Folded(file.Surnames);
        Written = file.Surnames.Select(surname => surname.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
        Middles = Folded(file.Middles);
        Before = Folded(file.Before);
        After = Folded(file.After);
    }

    public FrozenSet<string> Surnames { get; }

    /// <summary>Surnames in small letters, with their marks.</summary>
    public FrozenSet<string> Written { get; }

    /// <summary>Words that follow a surname in a name.</summary>
    public FrozenSet<string> Middles { get; }

    /// <summary>Words, one or two, after which a name is said.</summary>
    public FrozenSet<string> Before { get; }

    /// <summary>Words that end a name that was typed in small letters.</summary>
    public FrozenSet<string> After { get; }

    public static NameWords Load(string dataPath) => new(WordingFile.Read<NamesFile>(dataPath, "language/names.yaml"));

    private static FrozenSet<string> Folded(List<string> words) => words.Select(TextFolder.Fold).ToFrozenSet(StringComparer.Ordinal);

    private sealed class NamesFile
    {
        public List<string> Surnames { get; set; } = [];
        public List<string> Middles { get; set; } = [];
        public List<string> Before { get; set; } = [];
        public List<string> After { get; set; } = [];
    }
}
