using System.Collections.Concurrent;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Imported records that differ in one thing which their titles tell ("ở trong nước", "ở nước ngoài"; of soldiers or of the police): where
/// a message says one side, by a word or by where somebody is, records of another side are no answer. By language/title-sides.yaml.
/// </summary>
internal sealed class TitleSides
{
    private const string Home = "home";
    private const string Abroad = "abroad";

    private readonly ProcedureCatalog _procedures;
    private readonly AbroadReader _abroad;
    private readonly Dictionary<string, AxisEntry> _axisOf = new(StringComparer.Ordinal);
    private readonly CueIndex _say = new();
    private readonly CueIndex _titles = new();
    private readonly (string? Home, string? Abroad) _places;

    // Sides that titles say; read when a hit is first compared.
    private readonly ConcurrentDictionary<string, string[]> _sidesOf = new(StringComparer.Ordinal);

    public TitleSides(string dataPath, ProcedureCatalog procedures, AbroadReader abroad)
    {
        (_procedures, _abroad) = (procedures, abroad);
        foreach (var axis in WordingFile.Read<SidesFile>(dataPath, "language/title-sides.yaml").Axes)
        {
            foreach (var side in axis.Sides)
            {
                _axisOf[side.Id] = axis;
                side.Say.ForEach(say => _say.Add(side.Id, say));
                side.Titles.ForEach(title => _titles.Add(side.Id, title));
                _places = side.At switch { Home => _places with { Home = side.Id }, Abroad => _places with { Abroad = side.Id }, _ => _places };
            }
        }
    }

    /// <param name="hits">What the search found.</param>
    /// <param name="words">The message.</param>
    /// <param name="rest">The message without places of this country.</param>
    /// <param name="namesPlace">It names a place of this country.</param>
    public IReadOnlyList<ProcedureHit> Apply(IReadOnlyList<ProcedureHit> hits, IReadOnlyList<Word> words, IReadOnlyList<Word> rest, bool namesPlace)
    {
        if (hits.Count < 2 || _procedures.IsCurated(hits[0].ProcedureId) || SidesOf(hits[0].ProcedureId) is not { Length: > 0 })
        {
            return hits;
        }

        var said = Said(words, rest, namesPlace);
        return said.Count == 0 || !IsAgainst(hits[0], said) ? hits : Without(hits, said);
    }

    private List<ProcedureHit> Without(IReadOnlyList<ProcedureHit> hits, HashSet<string> said)
    {
        var left = new List<ProcedureHit>(hits.Count);
        var lost = 0.0;
        foreach (var hit in hits)
        {
            if (IsAgainst(hit, said))
            {
                lost += hit.Confidence;
            }
            else
            {
                left.Add(hit);
            }
        }

        // The record of the side that is said takes what the others lose; beside none nothing is decided.
        var at = left.FindIndex(hit => SidesOf(hit.ProcedureId).Any(said.Contains));
        if (at < 0)
        {
            return [.. hits];
        }

        left[at] = left[at] with { Confidence = Math.Round(left[at].Confidence + lost, 6) };
        left.Sort((one, other) => one.Confidence != other.Confidence ? other.Confidence.CompareTo(one.Confidence) : string.CompareOrdinal(one.ProcedureId, other.ProcedureId));
        return left;
    }

    // "Đi bộ đội về, giờ công an đòi": who says both sides of an axis says none.
    private HashSet<string> Said(IReadOnlyList<Word> words, IReadOnlyList<Word> rest, bool namesPlace)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in _say.ReadAsMeant(words).Matches)
        {
            said.Add(match.Id);
        }

        if (_places is { Home: { } home, Abroad: { } abroad } && !said.Contains(home) && !said.Contains(abroad) && (namesPlace || _abroad.IsThere(rest)))
        {
            said.Add(namesPlace ? home : abroad);
        }

        said.RemoveWhere(side => _axisOf[side].Sides.Exists(other => other.Id != side && said.Contains(other.Id)));
        return said;
    }

    private bool IsAgainst(ProcedureHit hit, HashSet<string> said)
    {
        var sides = SidesOf(hit.ProcedureId);
        return sides.Any(side => !said.Contains(side) && _axisOf[side].Sides.Exists(other => other.Id != side && said.Contains(other.Id) && !sides.Contains(other.Id)));
    }

    private string[] SidesOf(string id) => _sidesOf.GetOrAdd(id, static (id, self) =>
        self._procedures.IsCurated(id) || self._procedures.Find(id) is not { } procedure
            ? []
            : [.. self._titles.Read(Word.Split(procedure.Title)).Matches.Select(match => match.Id).Distinct()], this);

    private sealed class SidesFile
    {
        public List<AxisEntry> Axes { get; set; } = [];
    }

    private sealed class AxisEntry
    {
        public string Id { get; set; } = "";
        public List<SideEntry> Sides { get; set; } = [];
    }

    private sealed class SideEntry
    {
        public string Id { get; set; } = "";
        public string? At { get; set; }
        public List<string> Titles { get; set; } = [];
        public List<string> Say { get; set; } = [];
    }
}
