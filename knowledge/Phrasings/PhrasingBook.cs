using Assistant.Knowledge.Loading.Derived;

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

    /// <summary>Kept for the next start.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write(_byId.Count);
        foreach (var phrasing in _byId.Values)
        {
            writer.Write(phrasing.Id);
            writer.Write(phrasing.Who);
            writer.WriteTexts(phrasing.Say);
            writer.WriteTexts([.. phrasing.Confused.Select(other => other.With)]);
            writer.WriteTexts([.. phrasing.Confused.Select(other => other.Tell)]);
        }
    }

    internal static PhrasingBook Read(BinaryReader reader)
    {
        var phrasings = new Phrasing[reader.ReadInt32()];
        for (var i = 0; i < phrasings.Length; i++)
        {
            phrasings[i] = new Phrasing(
                reader.ReadString(), reader.ReadString(), reader.ReadTexts(), [.. reader.ReadTexts().Zip(reader.ReadTexts(), (with, tell) => new Mistakable(with, tell))]);
        }

        return new PhrasingBook(phrasings);
    }
}
