using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "À không, bị sai ngày sinh" after an exchange of a card: a correction that says only what is the matter, and names no paper, stays with
/// the paper of the talk and chooses its case. Wordings from language/turns.yaml.
/// </summary>
internal sealed class CorrectedCase(TurnLexicon turns, ToldBeside beside, SituationCatalog situations, OpenAxis openAxis, TalkTurn talk, ProcedureCatalog procedures)
{
    /// <summary>From this likelihood the words mean what belongs to the same thing in life, which is no case of the paper: a mistake in a birth certificate is put right by a procedure of its own.</summary>
    private const double MeansFrom = 0.2;

    /// <summary>A correction says what is the matter with a paper, and names none.</summary>
    /// <param name="question">Lower case, with or without marks.</param>
    public bool NamesNoPaper(string question) =>
        Correction.IsOfMeaning(question) && Correction.Of(question) is { } meant && Word.Split(meant) is var words
        && turns.Circumstances.ReadAsMeant(words) is var said && said.Has(TurnLexicon.Circumstance) && !beside.Names([.. said.Beside(words)]);

    /// <summary>The case that such a correction means; null: it is none, or means what is no case of the paper.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="spoken">The procedure talked about.</param>
    public string? Of(Slots slots, string spoken)
    {
        if (!NamesNoPaper(slots.Question) || Correction.Of(slots.Question) is not { } meant)
        {
            return null;
        }

        var field = procedures.Find(spoken)?.Field;
        IReadOnlyList<string> cases = [spoken, .. situations.Beside(spoken).Where(id => procedures.Find(id)?.Field == field)];
        return openAxis.Said(cases, Word.Split(meant))
            ?? (slots.Hits.Any(hit => hit.Confidence >= MeansFrom && hit.ProcedureId != spoken && talk.BelongTogether(hit.ProcedureId, spoken)) ? null : spoken);
    }
}
