using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// What the record of a procedure says about the one thing that a message asks ("nộp online rồi có phải lên phường ký không"): named by
/// keys, so that the skill tells the record's own sentences.
/// </summary>
internal sealed class AskedDetails(ProcedureCatalog procedures, DetailFinder finder, DetailLexicon lexicon)
{
    /// <summary>From this likelihood a sentence is told. On questions that nobody had read two thirds of what is told then answers.</summary>
    private const double ToldFrom = 0.35;

    /// <summary>A second one, which the first leaves open.</summary>
    private const double SecondFrom = 0.2;

    /// <summary>Told before the side that is asked for in so many words ("cần giấy gì"), or where no wording says that one thing is asked.</summary>
    private const double SureFrom = 0.5;

    private const int MostTold = 2;

    /// <summary>Shorter, there is nothing that a record could be looked through for.</summary>
    private const int ShortestMeant = 4;

    /// <summary>Longer, the message tells a story of which most is asked nowhere.</summary>
    private const int LongestAsked = 40;

    /// <summary>Shorter, without any wording that asks, it names a procedure.</summary>
    private const int ShortestAsked = 10;

    /// <summary>The one of a few procedures whose record speaks of the one thing asked; null: none, or several.</summary>
    public string? Only(Slots slots, IReadOnlyList<string> offered)
    {
        var words = (slots.Asked ?? slots).Words;
        if (words.Count > LongestAsked || !lexicon.AsksOne(words))
        {
            return null;
        }

        var best = offered.Select(procedures.Find).OfType<Procedure>()
            .Select(procedure => (procedure.Id, Likelihood: finder.Find(procedure, words) is [var first, ..] ? first.Likelihood : 0))
            .OrderByDescending(one => one.Likelihood).ToList();
        return best is [{ Likelihood: >= OnlyFrom } only, var next, ..] && next.Likelihood <= only.Likelihood - OnlyBefore ? only.Id : null;
    }

    private const double OnlyFrom = 0.7;
    private const double OnlyBefore = 0.4;

    /// <param name="slots">The message.</param>
    /// <param name="procedureId">What it is about.</param>
    /// <param name="intent">The side that is asked for.</param>
    /// <returns>What the skill is told: an argument and its value.</returns>
    public (string Argument, string? Value) Of(Slots slots, string procedureId, string intent)
    {
        var words = (slots.Asked ?? slots).Words;
        if (words.Count < ShortestMeant)
        {
            return (ProcedureSkill.Asked, null);
        }

        var asksOne = lexicon.AsksOne(words);
        var isSide = intent is not (Intents.Overview or Intents.Conditions or Intents.Late);
        if (words.Count > LongestAsked || procedures.Find(procedureId) is not { } procedure || finder.Find(procedure, words) is not [{ Likelihood: >= ToldFrom } first, ..] hits)
        {
            return (ProcedureSkill.LeavesOpen, asksOne && !isSide ? "true" : null);
        }

        var keys = hits.Take(MostTold).TakeWhile((hit, at) => at == 0 || hit.Likelihood >= SecondFrom).Select(hit => hit.Sentence.Key);
        var isAsked = asksOne ? !isSide || first.Likelihood >= SureFrom : !isSide && words.Count >= ShortestAsked && first.Likelihood >= SureFrom;
        return (isAsked ? ProcedureSkill.Asked : ProcedureSkill.Beside, string.Join(SkillArguments.ListSeparator, keys));
    }
}
