using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Turns that are understood by how they stand to the turn before: an option typed, a side or a circumstance put right.</summary>
internal sealed partial class ProcedureTopic
{
    /// <summary>As sure as a tap.</summary>
    private const double Tapped = 0.99;

    /// <summary>Surer than what the words of a correction may name otherwise.</summary>
    private const double PutRight = 0.96;

    /// <summary>Words that a thing is called by beside its value ("xe ô tô cũ").</summary>
    private const int MostOfThing = 4;

    // The side that was asked stays asked; the words of the label ask for none.
    private SkillPlan? Chosen(Slots slots, Understanding? memory)
    {
        if (labels.Of(slots, memory) is not { } chosen)
        {
            return null;
        }

        var intent = (chosen.IsAll ? null : ProcedureIntent.Of(slots.Cues)) ?? memory!.Intent ?? situations.UsualIntent(chosen.Procedure) ?? Intents.Overview;
        return Act(WithMemory(slots, memory!), chosen.Procedure, intent, Tapped) with { IsChosen = true };
    }

    // "Cả hai nộp ở đâu" asks it of each.
    private SkillPlan? OfEarlier(Slots slots, Understanding? memory)
    {
        if (memory is null || earlier.Of(slots, memory) is not { Count: > 0 } matters)
        {
            return null;
        }

        var intent = ProcedureIntent.Of(slots.Cues) is { } asked and not Intents.Overview ? asked : memory.Intent ?? Intents.Overview;
        List<SkillPlan> plans = [.. matters.Select(id => Act(id == memory.ProcedureId ? WithMemory(slots, memory) : Beside(slots, memory, id), id, intent, Tapped))];
        return plans[0] with { IsChosen = true, Also = [.. plans[0].Also, .. plans.Skip(1).SelectMany(plan => plan.Also.Prepend(plan.Call))] };
    }

    // "Nộp ở đâu" after a single option asks it of that one.
    private SkillPlan? OfOnly(Slots slots, string? intent, Understanding? memory) =>
        intent is not (null or Intents.Overview) && memory is { Topic: Topic, ProcedureId: null, OfferedIds: [var only] } && (memory.Leaves || memory.EarlierIds is null) && beside.Named(slots).Count == 0
            ? Act(WithMemory(slots, memory), only, intent, PutRight)
            : null;

    // "Ý em là mất tiền không", "à nhầm, xe ô tô 500 triệu": what is put right is the side or the thing, and the matter stays.
    private SkillPlan? CorrectsSide(Slots slots, string? intent, Understanding memory, string same)
    {
        if (Correction.Of(slots.Question) is not { } meant || !Correction.IsOfMeaning(slots.Question))
        {
            return null;
        }

        var named = beside.NamedFrom(slots, Math.Max(0, slots.Rest.Count - Word.Split(meant).Count));
        if (named.Count == 0 && intent is not (null or Intents.Overview))
        {
            return Act(WithMemory(slots, memory), same, intent, PutRight);
        }

        // "Nhầm, thẻ còn mà hết hạn thôi" puts right which case it is.
        if (choice.Meant(meant, [same, .. situations.Beside(same)]) is { } other && other != same)
        {
            return null;
        }

        var isOfThing = (slots.Worth is not null || slots.FeeSides.Count > 0) && named.Count <= MostOfThing
            && !slots.Hits.Any(hit => hit.ProcedureId != same && hit.Confidence >= SureOfAnother && !talk.BelongTogether(hit.ProcedureId, same));
        return isOfThing && memory.Intent is Intents.Fee or Intents.Free && intent is null or Intents.Fee or Intents.Free ? Act(WithMemory(slots, memory), same, memory.Intent!, PutRight) : null;
    }

    // "Ủy quyền con trai làm được không": who goes to file or to fetch is asked of what is talked about, and no contract is wanted.
    private bool AsksForProxy(Slots slots, string? intent) =>
        intent is null or Intents.Overview or Intents.Conditions && slots.Words.Count <= LongestFollowUp && telling.Asks(slots)
        && turns.Proxies.Read(slots.Words).Matches is { Count: > 0 } proxies && proxies.All(match => match.Id == TurnLexicon.Proxy);
}
