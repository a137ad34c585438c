using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Procedures;

/// <summary>Where a record says that a procedure may be done.</summary>
public enum FilingReach
{
    /// <summary>It names an office, and nothing of others.</summary>
    Unsaid,

    /// <summary>Some may choose the office: the record says who.</summary>
    Some,

    /// <summary>At any office of the province.</summary>
    Province,

    /// <summary>At any office of the country.</summary>
    Anywhere,
}

/// <summary>Whether one must go back to where one is registered, by language/filing-reach.yaml: what people ask, and what records say.</summary>
public sealed class FilingReaches
{
    private const string FileName = "language/filing-reach.yaml";

    private readonly CueIndex _asked;
    private readonly CueIndex _before;
    private readonly CueIndex _behind;
    private readonly CueIndex _told;

    private FilingReaches(ReachFile file)
    {
        _asked = CueIndex.Of("asked", file.Asked);
        (_before, _behind) = (CueIndex.Of("before", file.Before), CueIndex.Of("behind", file.Behind));
        _told = CueIndex.Of(
        [
            new CueEntry { Id = nameof(FilingReach.Anywhere), Cues = file.Anywhere },
            new CueEntry { Id = nameof(FilingReach.Province), Cues = file.Province },
            new CueEntry { Id = nameof(FilingReach.Some), Cues = file.Some },
            new CueEntry { Id = nameof(FilingReach.Unsaid), Cues = file.Apart },
        ]);
    }

    /// <param name="dataPath">Folder of the data files.</param>
    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static FilingReaches Load(string dataPath) => new(WordingFile.Read<ReachFile>(dataPath, FileName));

    /// <summary>Of a message that asks whether something is so: it asks it of a place beside the one where one is registered or stays.</summary>
    public bool IsAsked(IReadOnlyList<Word> words)
    {
        var places = _asked.Read(words).Matches;
        if (places.Count == 0)
        {
            return false;
        }

        // "Cất nhà dưới quê cần giấy phép không" asks nothing of the place.
        var (before, behind) = (_before.Read(words).Matches, _behind.Read(words).Matches);
        return places.Any(place => before.Any(word => IsNear(word.At + word.Length, place.At)) || behind.Any(word => IsNear(place.At + place.Length, word.At)));
    }

    private static bool IsNear(int end, int start) => start >= end && start - end <= MostBetween;

    /// <summary>Words between a place and what asks about it.</summary>
    private const int MostBetween = 2;

    /// <summary>How far the record lets one choose the office: its widest sentence that says so.</summary>
    public FilingReach Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var reach = FilingReach.Unsaid;
        foreach (var sentence in (IEnumerable<string>)[procedure.Agency, procedure.Where, .. procedure.Conditions, .. procedure.Notes])
        {
            var said = _told.Read(Word.Split(sentence));
            if (!said.Has(nameof(FilingReach.Unsaid)))
            {
                // Of what one sentence says the narrowest holds: "bất kỳ trong tỉnh".
                var told = Narrowing.FirstOrDefault(kind => said.Has(kind.ToString()));
                reach = told > reach ? told : reach;
            }
        }

        return reach;
    }

    private static readonly FilingReach[] Narrowing = [FilingReach.Some, FilingReach.Province, FilingReach.Anywhere];

    private sealed class ReachFile
    {
        public List<string> Asked { get; set; } = [];
        public List<string> Before { get; set; } = [];
        public List<string> Behind { get; set; } = [];
        public List<string> Anywhere { get; set; } = [];
        public List<string> Province { get; set; } = [];
        public List<string> Some { get; set; } = [];
        public List<string> Apart { get; set; } = [];
    }
}
