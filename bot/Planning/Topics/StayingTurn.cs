using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// A turn that stays with the procedure talked about and names no side of it. A question of its own is not answered with the side that was
/// told before ("trong lúc chờ có được chạy xe không" after a fee): what the record says of it is told, or that it says nothing. What only
/// tells a circumstance is acknowledged, and the card that was told is not told again.
/// </summary>
internal sealed class StayingTurn(TurnLexicon lexicon, ClauseReader clauses, ProcedureCatalog procedures, FeeSchedule fees, ProcedureCalls calls, PersonReader persons, TellingTurn telling, CircumstanceSide circumstances, OpenAxis openAxis, WhomReader whom)
{
    /// <summary>So many words that nothing explains are asked about.</summary>
    private const int LeastUnread = 2;

    /// <summary>Longer turns tell a story.</summary>
    private const int LongestTold = 14;

    /// <param name="slots">The turn as typed.</param>
    /// <param name="joined">The same with what the talk said before.</param>
    /// <param name="procedureId">The procedure talked about.</param>
    /// <param name="intent">The side that the turn names; null: none.</param>
    /// <param name="side">The side that would be told.</param>
    /// <param name="before">The side told before.</param>
    /// <returns>The call to make instead; null: the side is what is wanted.</returns>
    public SkillCall? Of(Slots slots, Slots joined, string procedureId, string? intent, string side, string? before)
    {
        if (intent is not null || side != (before ?? Intents.Overview))
        {
            return null;
        }

        if (telling.Asks(slots))
        {
            return IsUnreadQuestion(slots) ? calls.Detail(joined, procedureId, told: null) : null;
        }

        // The rest of what was told before stands above: what the circumstance changes is told, not all of it again. Where and how it is filed
        // may change any side.
        return slots.Words.Count > LongestTold || side is Intents.Fee or Intents.Free or Intents.Penalty or Intents.Late ? null
            : PaysLess(slots, procedureId) && side == Intents.Overview ? calls.For(joined, procedureId, Intents.Fee)
            : calls.Changed(joined, procedureId, Heard(slots))
                ?? (side == Intents.Overview ? Told(slots, joined, procedureId) : SaysWhereOrHow(slots) ? null : Noted(slots, joined, procedureId));
    }

    // "Nếu mổ thì sao" asks something; "còn của vợ em thì sao" asks the same of somebody else.
    private bool IsUnreadQuestion(Slots slots)
    {
        var contrasts = lexicon.Contrasts.Read(slots.Rest).Matches;
        if (SaysWhatChanges(slots) || contrasts is [{ At: 0 }, ..] || (contrasts.Count > 0 && TalkTurn.EndsInSao(slots.Words)) || lexicon.Ordinals.IsIn(slots.Words))
        {
            return false;
        }

        var asides = clauses.AsidesIn(slots.Rest);
        var asking = lexicon.Asking.ReadAsMeant(slots.Rest);
        var people = lexicon.People.Read(slots.Rest);
        return Enumerable.Range(0, slots.Rest.Count)
            .Count(at => !slots.Explained[at] && !asides.Covers(at) && !asking.Covers(at) && !people.Covers(at) && !slots.Rest[at].Folded.All(char.IsAsciiDigit)) >= (TalkTurn.EndsInSao(slots.Words) ? 1 : LeastUnread);
    }

    private static bool SaysWhatChanges(Slots slots) =>
        slots.NamesPlace || slots.NamesDate || slots.Channel != FeeChannel.Any || slots.Audiences.Count > 0 || slots.Quantities.Count > 0 || slots.Persons.Count > 0;

    private static bool SaysWhereOrHow(Slots slots) => slots.NamesPlace || slots.NamesDate || slots.Channel != FeeChannel.Any;

    private SkillCall Noted(Slots slots, Slots joined, string procedureId) =>
        calls.Detail(joined, procedureId, circumstances.IsNamedCase(slots, procedureId) || SaysCase(slots, procedureId) ? ProcedureSkill.NamedCase : Heard(slots));

    // Of a kind of vehicle that has a fee of its own, the fee is what it changes.
    private SkillCall Told(Slots slots, Slots joined, string procedureId) =>
        HasOwnFee(slots, procedureId) && !circumstances.IsNamedCase(slots, procedureId) && !SaysCase(slots, procedureId) ? calls.For(joined, procedureId, Intents.Fee) : Noted(slots, joined, procedureId);

    // "Ba tôi mất rồi" says of no paper that it is lost.
    private bool SaysCase(Slots slots, string procedureId) => openAxis.Insists(procedureId, slots) && whom.KinIn(slots.Words).Matches.Count == 0;

    // How old somebody is says nothing of the thing.
    private bool HasOwnFee(Slots slots, string procedureId) =>
        !slots.Age.Told && slots.FeeSides.Count > 0 && fees.Rows(procedureId).DistinctBy(row => row.Item).Skip(1).Any();

    private bool PaysLess(Slots slots, string procedureId) =>
        (procedures.Find(procedureId) is { } procedure && CircumstanceSide.IsExempt(slots, procedure))
        || (slots.Audiences.Count > 0 && fees.Rows(procedureId).Any(row => slots.Audiences.Contains(row.Audience)));

    private string Heard(Slots slots)
    {
        var heard = new List<string>();
        if (slots.Age.Age is { } age)
        {
            heard.Add(FeeSidesSaid.OfAge(age)[0]);
        }

        heard.AddRange(slots.Persons.Where(person => persons.IsGroup(person) && !persons.IsByAge(person)).Select(person => $"group:{person}"));
        heard.AddRange(slots.Quantities.Select(quantity => $"count:{quantity.Measure}:{quantity.Count}"));
        if (slots.NamesPlace && slots.PlaceMentions.Count == 1)
        {
            heard.Add("place");
        }

        return heard.Count == 0 ? "case" : string.Join(',', heard);
    }
}
