using Assistant.Bot.Skills;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>What a record says of one thing that is named: a paper, a sum, a fine.</summary>
internal sealed partial class AskedDetails
{
    /// <summary>A rule that a turn's question is about; null: none surely.</summary>
    public string? RuleTold(Slots slots, string procedureId) =>
        procedures.Find(procedureId) is { } procedure && Rule(procedure, slots.Words) is { Likelihood: >= SureFrom } rule ? rule.Sentence.Key : null;

    /// <summary>The paper of the record that is called so; null: none is.</summary>
    /// <param name="procedureId">The procedure talked about.</param>
    /// <param name="thing">What is asked to be needed.</param>
    public string? Paper(string procedureId, IReadOnlyList<Word> thing) =>
        procedures.Find(procedureId) is { } procedure ? finder.Naming(procedure, thing, RecordPart.Documents)?.Key : null;

    /// <summary>A sentence of the record that names a sum which is asked to be due; null: none does.</summary>
    /// <param name="procedureId">The procedure talked about.</param>
    /// <param name="thing">What is asked to be due.</param>
    public string? Due(string procedureId, IReadOnlyList<Word> thing) =>
        procedures.Find(procedureId) is { } procedure ? finder.Naming(procedure, thing, RecordPart.Rules, RecordPart.Notes, RecordPart.Conditions, RecordPart.Steps)?.Key : null;

    /// <summary>The same where a fine or being late is asked about: what a rule of the record tells of a fine is for the answer to see, however the question was worded.</summary>
    public (string Argument, string? Value)[] OfFine(Slots slots, string procedureId, string intent)
    {
        var told = Of(slots, procedureId, intent);
        var fine = procedures.Find(procedureId) is { Rules.Count: > 0 } procedure
            ? finder.Find(procedure, (slots.Asked ?? slots).Words).FirstOrDefault(hit => hit.Sentence.Part == RecordPart.Rules && lexicon.TellsFine(Word.Split(hit.Sentence.Text)))
            : default;
        return fine.Likelihood < FineFrom ? told
            : [.. told.Where(one => one.Argument != ProcedureSkill.Beside), (ProcedureSkill.Beside, string.Join(SkillArguments.ListSeparator, told.Where(one => one.Argument == ProcedureSkill.Beside).Select(one => one.Value).Append(fine.Sentence.Key)))];
    }

    /// <summary>A fine is asked of: what has a little to do with the question is seen.</summary>
    private const double FineFrom = 0.1;
}
