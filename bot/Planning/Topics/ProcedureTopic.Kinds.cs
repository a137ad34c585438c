using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Messages that are understood by their kind: a correction without a name, a place of residence, an age that a case is outgrown at, more of an event in life.</summary>
internal sealed partial class ProcedureTopic
{
    /// <summary>A correction names what is the matter, and no paper.</summary>
    public bool CorrectsCase(string question) => kinds.Corrected.NamesNoPaper(question);

    /// <summary>The kind of the message tells what it is about.</summary>
    public bool KnowsKind(Slots slots, Understanding? memory) =>
        received.Read(WithTalk(slots, memory)) is var (whole, intent) && OfKind(whole, intent, memory) is not null;

    /// <summary>The turn tells a number that stands to a limit of what is talked about: "em nghỉ được 4 tháng" begins nothing new.</summary>
    public bool JudgesTold(Slots slots, Understanding? memory) =>
        Before(memory) is { } before && IsTurn(slots) && !telling.Asks(slots) && calls.Judges(slots, before);

    private Plan? OfKind(Slots slots, string? intent, Understanding? memory)
    {
        if (memory is { Topic: Topic, ProcedureId: { } spoken } && kinds.Corrected.Of(slots, spoken) is { } meant)
        {
            return Act(WithMemory(slots, memory), meant, intent is null or Intents.Overview ? memory.Intent ?? Intents.Overview : intent, PutRight);
        }

        if (kinds.Outgrown.Of(slots, Spoken(memory)) is { } outgrown)
        {
            var side = intent ?? (memory is { Topic: Topic } ? memory.Intent : null);
            return kinds.Outgrown.Said(slots, outgrown) is { } said
                ? Act(memory is { Topic: Topic } ? WithMemory(slots, memory) : slots, said, side ?? Intents.Overview, PutRight)
                : kinds.Outgrown.Ask(slots, outgrown, side);
        }

        if (Before(memory) is { } before && IsTurn(slots) && kinds.Residence.AsksWhere(slots, intent, memory!.Intent))
        {
            return Act(WithMemory(slots, memory), before, Intents.Where, PutRight) with { Call = ProcedureCalls.Reach(slots, before), Also = [] };
        }

        if (Before(memory) is { } spokenOf && IsTurn(slots) && OfNeed(slots, intent, memory!, spokenOf) is { } need)
        {
            return need;
        }

        if (Before(memory) is { } about && situations.Read(slots.Rest) is ({ InOrder: false }, var named) && named.All(match => TurnKinds.AsksWhetherNeeded(slots, match)))
        {
            // "Phải công chứng không" asks it of what is talked about.
            var joined = WithMemory(slots, memory!);
            return Act(joined, about, memory!.Intent ?? Intents.Overview, PutRight) with { Call = calls.Detail(joined, about, told: null), Also = [] };
        }

        if (memory is { Topic: Topic, ProcedureId: null, OfferedIds: { Count: > 1 } cases } && kinds.Residence.AsksWhere(slots, intent, memory.Intent))
        {
            return OfferAgain(slots, Intents.Where, cases, "Dạ, nơi làm thì tùy trường hợp ạ:", PutRight);
        }

        if (kinds.Events.Lost(slots, intent) is { } lost)
        {
            return lost;
        }

        return kinds.Events.Of(memory) is { } listed ? OfEvent(slots, intent, memory!, listed) : null;
    }

    // What is asked to be needed is needed for what is talked about.
    private SkillPlan? OfNeed(Slots slots, string? intent, Understanding memory, string before)
    {
        if (kinds.Needed.AsksOfKind(slots) && !slots.Hits.Any(hit => hit.ProcedureId != before && talk.IsNamedOutright(hit, slots)))
        {
            return kinds.Needed.TellsOfKind(slots, before) ? Stays(slots, intent, memory, before) : Act(WithMemory(slots, memory), before, StayingSide(slots, intent, memory), PutRight);
        }

        if (calls.AsksReach(slots) || kinds.Needed.Of(slots, intent, before) is not { } needed)
        {
            return null;
        }

        var joined = WithMemory(slots, memory);
        return needed.Side is { } side ? Act(joined, before, side, PutRight)
            : Act(joined, before, memory.Intent ?? Intents.Overview, PutRight) with { Call = ProcedureCalls.Needed(joined, before, needed.Keys, needed.Aspect!.Value), Also = [] };
    }

    private Plan? OfEvent(Slots slots, string? intent, Understanding memory, Situation listed)
    {
        var offered = memory.OfferedIds!;
        if (kinds.Events.Ordered(slots, listed, offered) is { } ordered)
        {
            return ordered;
        }

        if (listed.Apart && intent is Intents.Fee or Intents.Free && beside.Named(slots).Count <= EventTurn.MostBeside)
        {
            // "Tổng cộng hết bao nhiêu" of papers that were lost together: each, and what they come to.
            var joined = WithMemory(slots, memory);
            return Act(joined, offered[0], intent, PutRight) with
            {
                Understood = Understood(slots, intent) with { OfferedIds = offered, OfferedLabels = memory.OfferedLabels },
                Also = [.. offered.Skip(1).Select(id => calls.For(joined, id, intent))],
            };
        }

        return kinds.Events.Step(slots, intent, listed, offered) is { } step ? ActOfEvent(slots, intent, memory, step) : null;
    }

    // What chooses no step of an event tells more of it.
    private SkillPlan? OfListed(Slots slots, string? intent, Understanding? memory) =>
        kinds.Events.Of(memory) is { } listed && !telling.Asks(slots) && kinds.Events.Otherwise(slots, listed, memory!.OfferedIds!) is { } step && talk.MayGoOn(slots, step, intent is not null)
            ? ActOfEvent(slots, intent, memory, step)
            : null;

    private SkillPlan ActOfEvent(Slots slots, string? intent, Understanding memory, string step)
    {
        var joined = WithMemory(slots, memory);
        var plan = Act(joined, step, intent ?? Intents.Overview, PutRight);
        return intent is null or Intents.Overview && calls.Changed(joined, step, told: null) is { } changed ? plan with { Call = changed, Also = [] } : plan;
    }

    private static IReadOnlyList<string> Spoken(Understanding? memory) =>
        memory is not { Topic: Topic } ? [] : memory.ProcedureId is { } one ? [one] : memory.OfferedIds ?? [];
}
