namespace Assistant.Knowledge.Phrasings;

/// <summary>How people put the situation that a procedure is for.</summary>
/// <param name="Id">Procedure id or national code.</param>
/// <param name="Who">Who it is for.</param>
/// <param name="Say">Everyday phrasings.</param>
/// <param name="Confused">What it is easily mistaken for, and what tells them apart.</param>
public sealed record Phrasing(string Id, string Who, IReadOnlyList<string> Say, IReadOnlyList<Mistakable> Confused);

/// <summary>A procedure that is easily taken for another one.</summary>
public sealed record Mistakable(string With, string Tell);

/// <summary>The everyday phrasings by procedure id or national code.</summary>
public sealed class PhrasingBook
{
    private readonly Dictionary<string, Phrasing> _byId;

    internal PhrasingBook(IEnumerable<Phrasing> phrasings) =>
        _byId = phrasings.DistinctBy(phrasing => phrasing.Id).ToDictionary(phrasing => phrasing.Id, StringComparer.Ordinal);

    public IReadOnlyCollection<Phrasing> All => _byId.Values;

    public Phrasing? Of(string id) => _byId.GetValueOrDefault(id);
}
