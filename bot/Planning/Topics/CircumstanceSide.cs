using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// The side of a procedure that a circumstance changes, where a turn names none: "20 trang thì sao" the sum, where the fee is charged by pages,
/// "hộ cận nghèo thì sao" the fee, where the record says what such a household pays, "làm gấp được không" how long it takes.
/// </summary>
internal sealed class CircumstanceSide(TurnLexicon turns, TellingTurn telling, ToldBeside beside, ProcedureCatalog procedures, FeeSchedule fees, MeasureCatalog measures, EverydayWords everyday)
{
    /// <summary>A single word stands in many a record by chance.</summary>
    private const int LeastTogether = 2;

    /// <summary>Longer turns tell more than one circumstance.</summary>
    private const int LongestTurn = 9;

    /// <param name="slots">The turn, which names no side.</param>
    /// <param name="procedureId">The procedure talked about.</param>
    /// <returns>The side; null: no circumstance that changes one.</returns>
    public string? Of(Slots slots, string procedureId)
    {
        if (slots.Words.Count > LongestTurn || procedures.Find(procedureId) is not { } procedure)
        {
            return null;
        }

        if (turns.Urgent.IsMeantIn(slots.Words) && telling.Asks(slots))
        {
            return Intents.Duration;
        }

        return TalkTurn.EndsInSao(slots.Words) && (IsChargedBy(slots, procedureId) || PaysOtherwise(slots, procedure)) ? Intents.Fee : null;
    }

    /// <summary>The record tells how long it takes when it is urgent; otherwise the time that was told says nothing of it.</summary>
    public bool TellsUrgent(string procedureId) =>
        procedures.Find(procedureId) is { } procedure && turns.Urgent.IsIn(Word.Split(procedure.Duration));

    private bool IsChargedBy(Slots slots, string procedureId) =>
        beside.Named(slots).Count == 0
        && slots.Quantities.Any(quantity => measures.Find(quantity.Measure) is { } measure
            && fees.Rows(procedureId).Any(row => row.Unit.Split('/').Skip(1).Any(unit => measures.Counts(measure, unit, row.Item))));

    // "Hộ cận nghèo": all that is said beside the question stands together in what the record says of who pays less.
    private bool PaysOtherwise(Slots slots, Procedure procedure)
    {
        if (beside.Named(slots).Count == 0 && IsExempt(slots, procedure))
        {
            return true;
        }

        List<Word> said = [.. everyday.Filler.Read(slots.Words).Beside(slots.Words).Where(word => word.Folded is not ("thi" or "the" or "sao" or "con"))];
        return said.Count >= LeastTogether && procedure.Exemptions.Any(exemption => Together(said, Word.Split(exemption.Who)) == said.Count);
    }

    /// <summary>The record exempts a group of persons that the turn speaks of.</summary>
    public static bool IsExempt(Slots slots, Procedure procedure) =>
        slots.Persons.Count > 0 && procedure.Exemptions.Any(exemption => exemption.IsPerson && slots.Persons.Any(person => exemption.Who.Contains(person, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"TNHH 2 thành viên": all that the turn tells is a case that the record itself stands for, by the codes beside its own.</summary>
    /// <param name="slots">The turn, which only tells.</param>
    /// <param name="procedureId">The procedure talked about.</param>
    public bool IsNamedCase(Slots slots, string procedureId)
    {
        // "2" and "hai" are the same to the record.
        var said = everyday.Filler.Read(slots.Words).Beside(slots.Words).Where(word => !word.Folded.All(char.IsAsciiDigit)).ToList();
        return said.Count >= LeastTogether && procedures.Find(procedureId) is { } procedure
            && procedure.RelatedCodes.Select(name => everyday.WriteOut(Word.Split(name))).Any(name => said.TrueForAll(word => name.Any(word.Matches)));
    }

    private static int Together(List<Word> said, IReadOnlyList<Word> text)
    {
        var longest = 0;
        for (var i = 0; i < said.Count; i++)
        {
            for (var j = 0; j < text.Count; j++)
            {
                var length = 0;
                while (i + length < said.Count && j + length < text.Count && said[i + length].Matches(text[j + length]))
                {
                    length++;
                }

                longest = Math.Max(longest, length);
            }
        }

        return longest;
    }
}
