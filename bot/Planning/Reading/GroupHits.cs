using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Nhà em hộ nghèo, làm khai sinh tốn tiền không" says who asks: the procedure by which a household is registered as poor is meant
/// only where something beside the name of the group says so. Wordings: `made` of language/slots.yaml.
/// </summary>
internal sealed class GroupHits(SlotLexicon lexicon, IProcedureSearch search, LikelyMarks likely)
{
    private const int Beside = 2;

    /// <param name="message">The message.</param>
    /// <param name="hits">What it means.</param>
    /// <param name="wanted">How many hits.</param>
    public IReadOnlyList<ProcedureHit> Apply(string message, IReadOnlyList<ProcedureHit> hits, int wanted)
    {
        if (hits is not [{ } first, ..] || !lexicon.Made.TryGetValue(first.ProcedureId, out var group))
        {
            return hits;
        }

        var typed = TypedMessage.Of(message, likely);
        var told = lexicon.Persons.Read(typed.Words).Matches.Where(match => match.Id == group).ToList();
        var acts = lexicon.MadeActs.Read(typed.Words).Matches;
        if (told.Count == 0 || told.Exists(name => acts.Any(act => StandsBeside(act, name))))
        {
            return hits;
        }

        return [.. search.Search(typed.Without(told) ?? "", wanted).Where(hit => hit.ProcedureId != first.ProcedureId)];
    }

    private static bool StandsBeside(CueMatch act, CueMatch name) =>
        (act.At + act.Length <= name.At && name.At - act.At - act.Length <= Beside) || (act.At >= name.At + name.Length && act.At - name.At - name.Length <= Beside);
}
