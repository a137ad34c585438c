using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>A later turn of a talk about a procedure.</summary>
internal sealed partial class ProcedureTopic
{
    private Plan? InTalk(Slots slots, string? intent, Understanding memory, string before, ClarificationPlan? leftOpen)
    {
        var first = slots.Hits is [{ } likeliest, ..] ? likeliest : default;
        if (AsksForProxy(slots, intent) && !(first.Confidence >= SureOfAnother && first.ProcedureId != before && talk.IsNamedOutright(first, slots)))
        {
            var joined = WithMemory(slots, memory);
            return Act(joined, before, memory.Intent ?? Intents.Overview, GoesOnWith) with { Call = calls.Detail(joined, before, told: null), Also = [] };
        }

        if (intent is null && (first.Confidence < SureOfAnother || first.ProcedureId == before) && circumstances.Of(slots, before) is { } changed)
        {
            var joined = WithMemory(slots, memory);
            var plan = Act(joined, before, changed, GoesOnWith);
            return changed == Intents.Duration && memory.Intent is Intents.Duration && !circumstances.TellsUrgent(before) ? plan with { Call = calls.Detail(joined, before, told: null), Also = [] } : plan;
        }

        // Persons, places and papers that are told of name no other matter.
        if (intent is null && telling.Is(slots) && (first.Confidence < SurelyAnother || talk.IsOnlyTold(first, slots)) && !Correction.IsOfMeaning(slots.Question) && talk.MayGoOn(slots, before, asks: false))
        {
            return Stays(slots, intent, memory, before);
        }

        // "Nhà tôi có 4 người, đóng bao nhiêu": who and how many name no matter. Whoever asks for a fine asks it of what is talked about.
        var namesNothing = first.Confidence < HitLimits.MeantFrom && (intent is Intents.Penalty || (beside.TellsCase(slots) && beside.Named(slots).Count == 0));
        if (!namesNothing && leftOpen?.Understood?.OfferedIds is { } sides)
        {
            if (Settled(sides, memory) is { } settled)
            {
                return Act(WithMemory(slots, memory), settled, intent ?? situations.UsualIntent(settled) ?? memory.Intent ?? Intents.Overview, leftOpen.Confidence);
            }

            if (IsElsewhere(sides, first, before) && !IsOfRecord(slots, memory))
            {
                return leftOpen;
            }
        }

        var asks = intent is not null || AsksWhether(slots);
        var about = namesNothing ? before : talk.About(slots, before, memory.EarlierIds, asks);
        var repeatsAmount = intent is null && memory.Intent is Intents.Fee or Intents.Free && unread.Is(slots, before);
        if (about == before && (repeatsAmount || talk.IsInDoubt(slots, before, asks, intent is Intents.Fee or Intents.Free)))
        {
            return Offer(slots, intent, taken.Thinkable(slots).Select(hit => hit.ProcedureId).Where(id => id != before).Take(MostOptions - 1).Append(before), "Dạ, anh/chị hỏi việc nào dưới đây ạ?", Math.Max(first.Known, LeastToAsk));
        }

        if (about == before)
        {
            return (talk.MayGoOn(slots, before, intent is not null) || (intent is null && !telling.Asks(slots) && talk.SaysWordOf(slots, before)) || (beside.Named(slots).Count == 0 && beside.TellsCase(slots))) && !Correction.IsOfMeaning(slots.Question)
                ? Stays(slots, intent, memory, before)
                : null;
        }

        if (openAxis.Of(slots, intent) is { } open && open.Understood!.OfferedIds!.Contains(about))
        {
            return Settled(open.Understood.OfferedIds!, memory) is { } only
                ? Act(WithMemory(slots, memory), only, intent ?? situations.UsualIntent(only) ?? Intents.Overview, open.Confidence)
                : open;
        }

        return Act(Beside(slots, memory, about), about, talk.AsksTheSame(slots) && intent is null ? memory.Intent ?? Intents.Overview : Side(slots, about, intent, memory), Math.Max(first.Confidence, HitLimits.MeantFrom));
    }

    /// <summary>A correction names who is meant, and nothing else.</summary>
    public bool CorrectsPerson(string question) => Correction.Of(question) is { } meant && beside.NamesPersonsOnly(Word.Split(meant));

    /// <summary>So sure, a turn that only tells names another matter after all.</summary>
    private const double SurelyAnother = 0.9;

    // "Vậy em rút được chưa", "thế có được hưởng không": what was told before is what it hangs on.
    private bool AsksOnlyWhether(Slots slots) =>
        (AsksWhether(slots) || (turns.Closing.Read(slots.Words).Matches.Any(match => match.At + match.Length == slots.Words.Count) && slots.Words.Any(word => word.Folded is "duoc" or "dc"))) && slots.Quantities.Count == 0 && slots.Words.Count <= LongestFollowUp && beside.Named(slots).All(word => turns.WhetherActs.IsIn([word]))
        && !slots.Words.Any(word => word.Folded.All(char.IsAsciiDigit));

    private SkillPlan Stays(Slots slots, string? intent, Understanding memory, string before)
    {
        var (joined, side) = (WithMemory(slots, memory), StayingSide(slots, intent, memory));
        var plan = Act(joined, before, side, IsFollowUp(slots, intent) ? GoesOnWith : StaysWith);
        if (intent is null or Intents.Conditions && AsksOnlyWhether(slots) && ProcedureCalls.ChangedBefore(slots, memory) is { } changed)
        {
            return plan with { Call = changed, Also = [], Understood = plan.Understood with { Intent = Intents.Conditions } };
        }

        return staying.Of(slots, joined, before, intent, side, memory.Intent) is { } instead ? plan with { Call = instead, Also = [] } : plan;
    }
}
