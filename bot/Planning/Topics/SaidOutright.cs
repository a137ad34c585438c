using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Mở tiệm bánh mì cần thủ tục gì": a short message that begins with what a procedure is called, in its own words or in everyday ones that
/// stand for them, asks for it. How seldom such words were seen in a question says nothing against that.
/// </summary>
internal sealed class SaidOutright
{
    /// <summary>Fewer words name a paper.</summary>
    private const int LeastWords = 3;

    /// <summary>Further behind, it is told rather than asked for.</summary>
    private const int LatestStart = 3;

    /// <summary>More words tell of something else.</summary>
    private const int LongestMessage = 10;

    /// <summary>What the shop sells, where something is asked; where nothing is, where it stands, too.</summary>
    private const int MostBesideAsked = 3;
    private const int MostBeside = 4;

    private readonly CueIndex _names = new();
    private readonly EverydayWords _everyday;

    public SaidOutright(ProcedureCatalog procedures, EverydayWords everyday)
    {
        _everyday = everyday;
        foreach (var procedure in procedures.All.Where(procedure => procedure.Origin == ProcedureOrigin.Curated))
        {
            foreach (var name in procedure.Aliases.Append(procedure.Title.Split('(')[0]))
            {
                _names.Add(procedure.Id, name);
            }
        }
    }

    /// <summary>Whether the message is little more than a name of what it most likely means.</summary>
    public bool Is(Slots slots)
    {
        if (slots.Words.Count > LongestMessage || slots.Asked is not null || slots.Hits is not [{ } first, ..])
        {
            return false;
        }

        var words = _everyday.ForSearch(slots.Rest);
        foreach (var match in _names.Read(words).Matches)
        {
            if (match.Id == first.ProcedureId && match.Length >= LeastWords && match.At <= LatestStart)
            {
                var written = ReferenceEquals(words, slots.Rest) ? match.Length : match.Length - (words.Count - slots.Rest.Count);
                return slots.Unexplained - written <= (ProcedureIntent.Of(slots.Cues) is null ? MostBeside : MostBesideAsked);
            }
        }

        return false;
    }
}
