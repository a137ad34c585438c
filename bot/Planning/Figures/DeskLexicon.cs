using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What officials say around figures that the store has no answer for, from language/figure-desk.yaml.</summary>
internal sealed class DeskLexicon
{
    private DeskLexicon(DeskFile file, EverydayWords everyday)
    {
        Codes = [.. file.Codes];
        CodeLinks = file.CodeLinks.ToHashSet(StringComparer.Ordinal);
        Subjects = [.. file.Subjects.Select(subject => new Subject(
            subject.Label,
            [.. subject.Needs.Select(group => Index(everyday, group.SelectMany(word => word.StartsWith('@') ? file.Groups[word[1..]] : [word])))],
            Index(everyday, subject.Without)))];
        Spared = Index(everyday, file.Spared);
        (FilterAlone, FilterBehind) = (Index(everyday, file.Filters.Alone), Index(everyday, file.Filters.Behind));
        (Kinds, Links, Openers, Held) = (Index(everyday, file.Kinds), Index(everyday, file.Links), Index(everyday, file.Openers), Index(everyday, file.Held));
        Nows = WrittenOutCues.Index(everyday, file.Nows);
        (Shorter, Made, Adds) = (Index(everyday, file.Edits.Shorter), Index(everyday, file.Edits.Made), Index(everyday, file.Edits.Adds));
        EditFrames = Index(everyday, file.EditFrames);
        Splits = Index(everyday, file.Splits);
        (Nation, Amounts) = (Index(everyday, file.Nation), Index(everyday, file.Amounts));
    }

    /// <summary>Capitals by which provinces are called and that are read as other words.</summary>
    public IReadOnlyList<Code> Codes { get; }

    /// <summary>Folded words behind which a phrase begins.</summary>
    public IReadOnlySet<string> CodeLinks { get; }

    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>Asks for a side of a paper.</summary>
    public CueIndex Spared { get; }

    /// <summary>A way to divide units that reports do not have, wherever it stands.</summary>
    public CueIndex FilterAlone { get; }

    /// <summary>The same, behind the word for units.</summary>
    public CueIndex FilterBehind { get; }
    public CueIndex Kinds { get; }

    /// <summary>Between the word for units and how they are divided.</summary>
    public CueIndex Links { get; }

    /// <summary>Those links behind which any words divide.</summary>
    public CueIndex Openers { get; }

    /// <summary>What stands behind an opener and divides nothing.</summary>
    public CueIndex Held { get; }

    /// <summary>The time at which it is asked; ids are names of <see cref="NowUnit"/>.</summary>
    public CueIndex Nows { get; }

    /// <summary>A report is to be shorter.</summary>
    public CueIndex Shorter { get; }

    /// <summary>Parts that a report of figures has not.</summary>
    public CueIndex Made { get; }

    /// <summary>In front of a part that is to be added.</summary>
    public CueIndex Adds { get; }

    /// <summary>Says nothing beside what is to be changed.</summary>
    public CueIndex EditFrames { get; }

    /// <summary>Ways to divide figures that reports do not have.</summary>
    public CueIndex Splits { get; }

    /// <summary>Of the whole nation.</summary>
    public CueIndex Nation { get; }

    /// <summary>Asks for a number or a share.</summary>
    public CueIndex Amounts { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static DeskLexicon Load(string dataPath, EverydayWords everyday) => new(WordingFile.Read<DeskFile>(dataPath, "language/figure-desk.yaml"), everyday);

    private static CueIndex Index(EverydayWords everyday, IEnumerable<string> words) => WrittenOutCues.Index(everyday, [("", [.. words])]);

    /// <summary>A matter that is not held: a message is about it that has a wording of each of <paramref name="Needs"/> and none of <paramref name="Without"/>.</summary>
    internal sealed record Subject(string Label, IReadOnlyList<CueIndex> Needs, CueIndex Without);

    internal sealed class Code
    {
        public string Say { get; set; } = "";
        public string Means { get; set; } = "";

        /// <summary>Folded words in front of which the letters are another word.</summary>
        public List<string> NotBefore { get; set; } = [];
        public string Why { get; set; } = "";
    }

    private sealed class DeskFile
    {
        public List<Code> Codes { get; set; } = [];
        public List<string> CodeLinks { get; set; } = [];
        public Dictionary<string, List<string>> Groups { get; set; } = [];
        public List<SubjectEntry> Subjects { get; set; } = [];
        public List<string> Spared { get; set; } = [];
        public FilterEntry Filters { get; set; } = new();
        public List<string> Kinds { get; set; } = [];
        public List<string> Links { get; set; } = [];
        public List<string> Openers { get; set; } = [];
        public List<string> Held { get; set; } = [];
        public List<CueEntry> Nows { get; set; } = [];
        public EditEntry Edits { get; set; } = new();
        public List<string> EditFrames { get; set; } = [];
        public List<string> Splits { get; set; } = [];
        public List<string> Nation { get; set; } = [];
        public List<string> Amounts { get; set; } = [];
    }

    private sealed class SubjectEntry
    {
        public string Label { get; set; } = "";
        public List<List<string>> Needs { get; set; } = [];
        public List<string> Without { get; set; } = [];
        public string Why { get; set; } = "";
    }

    private sealed class FilterEntry
    {
        public List<string> Alone { get; set; } = [];
        public List<string> Behind { get; set; } = [];
    }

    private sealed class EditEntry
    {
        public List<string> Shorter { get; set; } = [];
        public List<string> Made { get; set; } = [];
        public List<string> Adds { get; set; } = [];
    }
}
