using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// What a message says of other countries, by language/abroad.yaml: that somebody or something is there, and whether what is asked follows
/// the law there ("đổi bằng lái ở California mất bao nhiêu đô").
/// </summary>
internal sealed class AbroadReader
{
    private readonly CueIndex _places;
    private readonly CueIndex _not;
    private readonly CueIndex _announced;
    private readonly CueIndex _foreign;
    private readonly CueIndex _courts;
    private readonly CueIndex _matters;
    private readonly CueIndex _papers;
    private readonly CueIndex _purpose;
    private readonly CueIndex _home;

    /// <summary>So many words beside the paper of a country may tell more of the same.</summary>
    private const int MostBesidePaper = 4;

    /// <summary>Further behind, "bên Đức" is where somebody is, of whom more is told.</summary>
    private const int LatestStart = 1;

    /// <summary>"Mở tiệm nail ở Úc", "mua nhà cho con ở Canada".</summary>
    private const int MostBetween = 2;

    private AbroadReader(AbroadFile file)
    {
        _places = CueIndex.Of("place", file.Places);
        _not = CueIndex.Of("not", file.Not);
        _announced = CueIndex.Of("at", file.Announced);
        _foreign = CueIndex.Of("foreign", file.Foreign);
        _courts = CueIndex.Of("court", file.Courts);
        _matters = CueIndex.Of("matter", file.Matters);
        _papers = CueIndex.Of("paper", file.Acts.SelectMany(act => file.Papers.Select(paper => $"{act} {paper}")));
        _purpose = CueIndex.Of("purpose", file.Purpose);
        _home = CueIndex.Of("home", file.Home);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static AbroadReader Load(string dataPath) => new(WordingFile.Read<AbroadFile>(dataPath, "language/abroad.yaml"));

    /// <summary>Somebody or something is in another country.</summary>
    /// <param name="words">A message without places of this country.</param>
    public bool IsThere(IReadOnlyList<Word> words) => PlacesIn(words) is { Count: > 0 } places && _announced.Read(words).Matches is var at && places.Any(place => EndsAt(at, place.At) is not null);

    /// <summary>What is asked follows the law of another country.</summary>
    public bool AsksLawThere(Slots slots)
    {
        var words = slots.Rest;
        if (slots.PlaceMentions.Count > 0 || PlacesIn(words) is not { Count: > 0 } places || _home.IsMeantIn(words))
        {
            return false;
        }

        var (at, courts, matters, papers) = (_announced.Read(words).Matches, _courts.Read(words).Matches, _matters.ReadAsMeant(words).Matches, _papers.ReadAsMeant(words).Matches);
        foreach (var place in places)
        {
            if (EndsAt(courts, place.At) is not null
                || (EndsAt(papers, place.At) is { } paper && EndsAt(_purpose.Read(words).Matches, paper.At) is null && slots.LeftBeside(paper, place) <= MostBesidePaper))
            {
                return true;
            }

            if (EndsAt(at, place.At) is { } announced
                && (_foreign.ReadAsMeant(words).Matches.Any(match => !place.Covers(match.At)) || matters.Any(match => announced.At - match.At - match.Length is >= 0 and <= MostBetween)
                    || (announced.At <= LatestStart && matters.Any(match => match.At == place.At + place.Length))))
            {
                return true;
            }
        }

        return false;
    }

    private List<CueMatch> PlacesIn(IReadOnlyList<Word> words)
    {
        var places = _places.ReadAsMeant(words).Matches;
        return places.Count == 0 ? [] : [.. places.Where(place => !_not.Read(words).Covers(place.At))];
    }

    // The longest of those that end where something begins.
    private static CueMatch? EndsAt(IReadOnlyList<CueMatch> matches, int at)
    {
        CueMatch? longest = null;
        foreach (var match in matches)
        {
            if (match.At + match.Length == at && (longest is null || match.Length > longest.Value.Length))
            {
                longest = match;
            }
        }

        return longest;
    }

    private sealed class AbroadFile
    {
        public List<string> Places { get; set; } = [];
        public List<string> Not { get; set; } = [];
        public List<string> Announced { get; set; } = [];
        public List<string> Foreign { get; set; } = [];
        public List<string> Courts { get; set; } = [];
        public List<string> Matters { get; set; } = [];
        public List<string> Acts { get; set; } = [];
        public List<string> Papers { get; set; } = [];
        public List<string> Purpose { get; set; } = [];
        public List<string> Home { get; set; } = [];
    }
}
