using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Procedures that a turn names in so many words, act and all, near its beginning ("đăng ký khai sinh cần giấy tờ gì"): whoever does
/// so asks about that one, whatever was talked about.
/// </summary>
internal sealed class NamedOutright
{
    /// <summary>Fewer words name a paper, which may be one of those that the procedure talked about needs ("giấy khai sinh").</summary>
    private const int LeastWords = 3;

    /// <summary>Further behind, it is told rather than asked about.</summary>
    private const int LatestStart = 4;

    /// <summary>From this likelihood a short name is enough where nothing else is said beside the question.</summary>
    private const double SureFrom = 0.75;

    private readonly CueIndex _names = new();
    private readonly TurnLexicon _lexicon;

    public NamedOutright(ProcedureCatalog procedures, TurnLexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var procedure in procedures.All)
        {
            foreach (var name in procedure.Aliases.Append(procedure.Title.Split('(')[0]))
            {
                _names.Add(procedure.Id, name);
            }
        }
    }

    /// <param name="hit">What the turn by itself most likely means.</param>
    /// <param name="slots">The turn, which asks for a side.</param>
    public bool Is(ProcedureHit hit, Slots slots) =>
        Named(hit, slots).Any(name => !name.IsTold
            && ((name.Match.Length >= LeastWords && name.Match.At <= LatestStart) || (hit.Confidence >= SureFrom && slots.LeftBeside(name.Match) == 0)));

    /// <summary>The procedure is named as done, not done or needed only ("ba mẹ chưa đăng ký kết hôn").</summary>
    /// <param name="hit">What the turn by itself may mean.</param>
    /// <param name="slots">The turn.</param>
    public bool IsOnlyTold(ProcedureHit hit, Slots slots) => Named(hit, slots) is { Count: > 0 } names && names.TrueForAll(name => name.IsTold);

    private List<(CueMatch Match, bool IsTold)> Named(ProcedureHit hit, Slots slots)
    {
        var named = _names.Read(slots.Rest).Matches.Where(match => match.Id == hit.ProcedureId).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var (done, needed) = (_lexicon.Done.Read(slots.Rest).Matches, _lexicon.Needed.Read(slots.Rest).Matches);
        return [.. named.Select(match => (match, done.Any(word => word.At == match.At + match.Length) || needed.Any(word => word.At + word.Length == match.At)))];
    }
}
