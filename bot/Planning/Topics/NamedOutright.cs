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

    /// <summary>Behind these words it is done already.</summary>
    private static readonly string[] Done = ["roi", "xong", "chua"];

    /// <summary>Behind these words it is a paper that another procedure may need: "có cần lý lịch tư pháp không".</summary>
    private static readonly string[] Needed = ["co", "kem", "thieu", "mang", "dem", "nop", "trinh"];

    private readonly CueIndex _names = new();

    public NamedOutright(ProcedureCatalog procedures)
    {
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
        _names.Read(slots.Rest).Matches.Any(match => match.Id == hit.ProcedureId
            && !(match.At + match.Length < slots.Rest.Count && Done.Contains(slots.Rest[match.At + match.Length].Folded))
            && !IsNeeded(slots.Rest, match.At)
            && ((match.Length >= LeastWords && match.At <= LatestStart) || (hit.Confidence >= SureFrom && slots.LeftBeside(match) == 0)));

    private static bool IsNeeded(IReadOnlyList<Word> words, int at) =>
        at > 0 && (Needed.Contains(words[at - 1].Folded) || (at > 1 && words[at - 1].Folded == "can" && words[at - 2].Folded == "co"));
}
