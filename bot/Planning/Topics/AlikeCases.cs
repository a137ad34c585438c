using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Làm căn cước ở tỉnh khác được không": a first card or another one is open, and for each any office will do. Which case of a thing is meant need not be asked
/// where the records of all of them say the same about the side that is asked for. Where an editor wrote a question for it, it is asked.
/// </summary>
internal sealed class AlikeCases(ProcedureCatalog procedures, FeeSchedule fees, ConfusedProcedures confused, SlotLexicon lexicon)
{
    /// <param name="slots">The message.</param>
    /// <param name="offered">The cases that it leaves open.</param>
    /// <param name="intent">The side asked for.</param>
    /// <returns>The case to tell, and the side of it; null: they differ, or are not cases of one thing.</returns>
    public (string ProcedureId, string Intent)? Of(Slots slots, IReadOnlyList<string> offered, string? intent)
    {
        if (offered.Count < 2 || Side(slots, intent) is not { } side || slots.Asked is not null)
        {
            return null;
        }

        var cases = new List<Procedure>(offered.Count);
        foreach (var id in offered)
        {
            if (!procedures.IsCurated(id) || procedures.Find(id) is not { Abolished: null } procedure || (cases.Count > 0 && !confused.Are(cases[0].Id, id)))
            {
                return null;
            }

            cases.Add(procedure);
        }

        return cases.TrueForAll(one => IsAlike(slots, side, cases[0], one)) ? (cases[0].Id, side) : null;
    }

    // "Làm căn cước ở tỉnh khác được không" asks where.
    private string? Side(Slots slots, string? intent) => intent switch
    {
        _ when slots.ComparesChannels => Intents.Fee,
        Intents.Fee or Intents.Free when slots.Money.Count == 0 => Intents.Fee,
        Intents.Where or Intents.Duration => intent,
        null or Intents.Overview or Intents.Conditions when lexicon.Elsewhere.IsIn(slots.Words) => Intents.Where,
        _ => null,
    };

    private bool IsAlike(Slots slots, string side, Procedure one, Procedure other) => side switch
    {
        Intents.Where => one.Where == other.Where && one.Agency == other.Agency,
        Intents.Duration => one.Duration == other.Duration,
        _ => Amounts(slots, one).SetEquals(Amounts(slots, other)),
    };

    private HashSet<string> Amounts(Slots slots, Procedure procedure) =>
        [.. Quote(slots, procedure).Lines.Select(line => $"{line.Item}|{line.Channel}|{line.Status}|{line.Row?.AmountVnd}|{line.Row?.Rate}|{string.Join(',', line.Concessions.Select(row => row.AmountVnd))}")];

    private FeeQuote Quote(Slots slots, Procedure procedure) => fees.Quote(new FeeQuestion
    {
        ProcedureId = procedure.Id,
        Date = slots.AsOf,
        Today = slots.AsOf,
        Place = slots.Place,
        AskedAs = slots.AskedAs,
        Channel = slots.Channel,
        Audiences = slots.Audiences,
    });
}
