using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>What a record says of a time: how long something is good for, by when it is due.</summary>
internal sealed partial class AskedDetails
{
    /// <summary>The sentence that tells how long something is good for or by when it is due: where none does, nothing else of the record answers.</summary>
    public (string Argument, string? Value) OfTerm(Slots slots, string procedureId, string intent) =>
        (ProcedureSkill.Asked, Term(slots, procedureId, intent)?.Sentence.Key ?? Named(slots, procedureId, intent)?.Key ?? RuleOfTerm(slots, procedureId, ToldFrom)?.Sentence.Key);

    // "Trợ cấp thất nghiệp hưởng được mấy tháng", "nghỉ việc bao lâu phải nộp": one sentence alone names what is asked, however unlike the question.
    private RecordSentence? Named(Slots slots, string procedureId, string intent) =>
        !procedures.IsCurated(procedureId) || procedures.Find(procedureId) is not { } procedure ? null
            : intent == Intents.Deadline ? finder.DueAct(procedure, (slots.Asked ?? slots).Words)
            : finder.BenefitLength(procedure, (slots.Asked ?? slots).Words);

    // "Pháp luật không quy định thời hạn dùng" tells the time and holds no number.
    private DetailHit? RuleOfTerm(Slots slots, string procedureId, double from = SureFrom) =>
        procedures.Find(procedureId) is { } procedure && Rule(procedure, (slots.Asked ?? slots).Words) is { Sentence.Text: { } text } rule && rule.Likelihood >= from && lexicon.TellsLength(Word.Split(text)) ? rule : null;

    /// <summary>Of the procedure meant, or of one that is easily meant instead, the one whose record tells the time asked for.</summary>
    public string TellingTerm(Slots slots, string procedureId, string intent)
    {
        // A paper is good for as long under each of its forms; by when one must act is told by the record of that act alone, which a question
        // that a rule is known to answer may name better than the search does ("người nhà mất mấy ngày phải báo xã").
        if (intent != Intents.Validity)
        {
            return slots.Hits is [{ Confidence: >= SureOfMatter }, ..] || slots.Talk is not null || KnownOf((slots.Asked ?? slots).Words) is not { } known || RuleOfTerm(slots, known) is not { Likelihood: >= InsteadFrom } ? procedureId : known;
        }

        if ((Term(slots, procedureId, intent) ?? RuleOfTerm(slots, procedureId)) is not null)
        {
            return procedureId;
        }

        foreach (var beside in situations.Beside(procedureId))
        {
            if (slots.Hits.Any(hit => hit.ProcedureId == beside) && (Term(slots, beside, intent) ?? RuleOfTerm(slots, beside)) is { Likelihood: >= SureFrom })
            {
                return beside;
            }
        }

        return procedureId;
    }

    /// <summary>The record of the likeliest procedure surely tells the time asked for.</summary>
    public bool TellsTerm(Slots slots, string intent) =>
        slots.Hits is [{ } first, ..] && procedures.IsCurated(first.ProcedureId) && Term(slots, first.ProcedureId, intent) is { Likelihood: >= SureFrom };

    // Of a record that tells one duty's term alone, that is asked, however it was worded ("ba mất rồi phải khai tử trong bao lâu").
    private bool IsOnlyTerm(Procedure procedure, DetailHit hit, string intent) =>
        intent == Intents.Deadline && hit.Sentence.Part is RecordPart.Rules or RecordPart.Conditions && procedures.IsCurated(procedure.Id) && finder.Terms(procedure, ToldTerms.Deadline).Count(sentence => sentence.Part == RecordPart.Rules) == 1;

    // Sentences of imported records mostly tell what an office does.
    private DetailHit? Term(Slots slots, string procedureId, string intent) =>
        procedures.Find(procedureId) is { } procedure
        && finder.FindTerm(procedure, (slots.Asked ?? slots).Words, intent == Intents.Validity ? ToldTerms.Validity : ToldTerms.Deadline) is { } hit
        && (hit.Likelihood >= (procedures.IsCurated(procedureId) ? TermFrom : SureFrom) || IsOnlyTerm(procedure, hit, intent))
            ? hit
            : null;

    private const double TermFrom = 0.2;
}
