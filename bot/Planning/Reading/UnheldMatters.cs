using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Something that people ask for and that no curated record holds, with the office that knows.</summary>
/// <param name="Id">Of language/unheld.yaml.</param>
/// <param name="Office">Who knows.</param>
internal sealed record UnknownMatter(string Id, string Office)
{
    /// <summary>What people call it; null: several things, none of which is named.</summary>
    public string? Name { get; init; }

    /// <summary>Only of people of another nation.</summary>
    public bool OfForeigners { get; init; }

    /// <summary>Imported records that hold it, the usual one first: national codes.</summary>
    public IReadOnlyList<string> Records { get; init; } = [];

    /// <summary>No imported record but these is about it: what looks like it is of soldiers or of the police.</summary>
    public bool IsApart { get; init; }

    /// <summary>Named only where one of its records has been imported: without them another answer is as good.</summary>
    public bool OnlyHeld { get; init; }

    /// <summary>Money that is asked about is no fee of a record: a contribution, a tax, an allowance.</summary>
    public bool HasOwnMoney { get; init; }

    /// <summary>A nationwide rule that says something of it (an id of national-changes.yaml); null: none.</summary>
    public string? Change { get; init; }

    /// <summary>Who says that the office is the one; empty: a common name.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

/// <summary>Such a matter as a message says it.</summary>
/// <param name="Matter">What.</param>
/// <param name="Match">From where to where.</param>
/// <param name="Words">In how many words.</param>
/// <param name="InParts">Bit by bit: words between may be of something else.</param>
internal sealed record UnheldSaid(UnknownMatter Matter, CueMatch Match, int Words, bool InParts);

/// <summary>The matters of language/unheld.yaml.</summary>
internal sealed class UnheldMatters
{
    private readonly CueIndex _said = new();
    private readonly List<(string Id, WordsTogether Words)> _together = [];
    private readonly FirstWordTable _beginning;
    private readonly Dictionary<string, UnknownMatter> _byId = new(StringComparer.Ordinal);

    private UnheldMatters(UnheldFile file)
    {
        foreach (var entry in file.Matters)
        {
            _byId[entry.Id] = new UnknownMatter(entry.Id, entry.Ask)
            {
                Name = entry.Name,
                OfForeigners = entry.OfForeigners,
                Records = entry.Records,
                IsApart = entry.Apart,
                OnlyHeld = entry.OnlyHeld,
                HasOwnMoney = entry.OwnMoney,
                Change = entry.Change,
                Sources = [.. entry.Sources.Select(code => file.Sources.TryGetValue(code, out var source) ? source.Cited() : throw new KnowledgeLoadException([$"language/unheld.yaml, {entry.Id}: không có nguồn '{code}'."]))],
            };
            entry.Say.ForEach(say => _said.Add(entry.Id, say));
            _together.AddRange(entry.Together.Select(groups => (entry.Id, new WordsTogether(groups))));
        }

        _beginning = new FirstWordTable(_together.Select(matter => matter.Words.First));
        Phrases = [.. file.Matters.SelectMany(entry => entry.Say.Concat(entry.Together.SelectMany(groups => groups.SelectMany(group => group))))];
    }

    public IReadOnlyCollection<UnknownMatter> All => _byId.Values;

    /// <summary>Every wording.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <exception cref="KeyNotFoundException">The file does not hold the matter.</exception>
    public UnknownMatter Find(string id) => _byId[id];

    /// <summary>The matter that the words name most fully, and where: of as many words, what is said outright goes before what is said bit by bit.</summary>
    /// <param name="words">The message.</param>
    /// <param name="ofForeigners">It is of people of another nation.</param>
    public UnheldSaid? Read(IReadOnlyList<Word> words, Func<bool> ofForeigners)
    {
        UnheldSaid? best = null;
        CueMatch? foreign = null;
        foreach (var match in _said.Read(words).Matches)
        {
            if (_byId[match.Id].OfForeigners)
            {
                foreign = foreign is null || match.Length > foreign.Value.Length ? match : foreign;
            }
            else if (best is null || match.Length > best.Words)
            {
                best = new UnheldSaid(_byId[match.Id], match, match.Length, InParts: false);
            }
        }

        Span<bool> begun = stackalloc bool[_together.Count];
        _beginning.Mark(words, begun);
        for (var at = 0; at < _together.Count; at++)
        {
            var (id, together) = _together[at];
            if (begun[at] && together.In(words) is { } found && (best is null || found.Said > best.Words))
            {
                best = new UnheldSaid(_byId[id], found.Span, found.Said, InParts: true);
            }
        }

        // "Tạm trú" is a matter without a record only of foreigners, and where "visa" is said, "qua chơi" says nothing.
        return best ?? (foreign is { } stay && ofForeigners() ? new UnheldSaid(_byId[stay.Id], stay, stay.Length, InParts: false) : null);
    }

    public static UnheldMatters Load(string dataPath) => new(WordingFile.Read<UnheldFile>(dataPath, "language/unheld.yaml"));

    private sealed class UnheldFile
    {
        public Dictionary<string, SourceEntry> Sources { get; set; } = [];
        public List<MatterEntry> Matters { get; set; } = [];
    }

    private sealed class SourceEntry
    {
        public string Title { get; set; } = "";
        public string? Date { get; set; }
        public string? Url { get; set; }

        public Source Cited() => new(Title, Date: Date, Url: Url);
    }

    private sealed class MatterEntry
    {
        public string Id { get; set; } = "";
        public string? Name { get; set; }
        public string Ask { get; set; } = "";
        public bool OfForeigners { get; set; }
        public bool Apart { get; set; }
        public bool OnlyHeld { get; set; }
        public bool OwnMoney { get; set; }
        public string? Change { get; set; }
        public List<string> Records { get; set; } = [];
        public List<string> Sources { get; set; } = [];
        public List<string> Say { get; set; } = [];
        public List<List<List<string>>> Together { get; set; } = [];
    }
}
