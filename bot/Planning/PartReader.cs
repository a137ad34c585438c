using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;

namespace Assistant.Bot.Planning;

/// <summary>One part of a message that asks several things, read as a turn of a talk: what it would be answered by, or that it asks nothing.</summary>
internal sealed class PartReader(SlotReader slots, ProcedureTopic procedures, TalkTurn talk)
{
    /// <summary>A part must mean a procedure this surely by itself.</summary>
    public const double SureFrom = 0.5;

    /// <summary>Enough for the cases of one paper together, none of which is surer than the others.</summary>
    private const double OpenFrom = 0.2;

    /// <summary>From this likelihood that some procedure is meant, a paper is known.</summary>
    private const double KnownFrom = 0.85;

    /// <summary>Longer parts are stories, which ask once.</summary>
    private const int LongestPart = 24;
    private const int ShortestPart = 2;

    /// <summary>What the planner acts on.</summary>
    private const double ActsFrom = 0.5;

    /// <param name="request">The message that it is a part of.</param>
    /// <param name="part">The part, as typed.</param>
    /// <param name="before">The part in front of it; null: it begins.</param>
    /// <param name="maySayHow">"… sao" asks how it is done.</param>
    /// <param name="least">How surely its own words must mean the procedure.</param>
    /// <returns>Null: it asks nothing, or of no procedure surely.</returns>
    public AskedPart? Read(PlanningRequest request, string part, AskedPart? before, bool maySayHow = false, double least = SureFrom)
    {
        var memory = before?.Plan.Understood;
        return Slots(request, part, memory, maySayHow, memory is null ? least : 0) is { } read
            && procedures.Propose(read, memory) is SkillPlan { Confidence: >= ActsFrom, Understood: { ProcedureId: not null, Intent: not null } } plan
                ? Sure(new AskedPart(read, SaysHow(read) ? procedures.Act(read, plan.Understood.ProcedureId, Intents.Overview, plan.Confidence) : plan), before, least)
                : null;
    }

    /// <summary>A paper of a list that is named without its case: of the commonest case, which its own question would offer first.</summary>
    /// <param name="request">The message.</param>
    /// <param name="part">The paper with what is asked of all.</param>
    /// <returns>Null: it is no such paper.</returns>
    public AskedPart? ReadOpen(PlanningRequest request, string part) =>
        Slots(request, part, memory: null, maySayHow: true, OpenFrom) is not { } read || ProcedureIntent.Of(read.Cues) is not { } intent ? null
            : procedures.Propose(read, null) switch
            {
                ClarificationPlan { Understood: { Topic: ProcedureTopic.Topic, OfferedIds: [var commonest, ..] } } open => new AskedPart(read, procedures.Act(read, commonest, intent, open.Confidence)),
                SkillPlan { Understood: { ProcedureId: not null, Intent: not null } } plan when read.Hits is [{ Known: >= KnownFrom }, ..] => new AskedPart(read, plan),
                _ => null,
            };

    private Slots? Slots(PlanningRequest request, string part, Understanding? memory, bool maySayHow, double least)
    {
        if (part.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        var asked = request with { Question = part, Memory = memory };
        return slots.Said(asked) is { } said && Asks(said, memory is not null || maySayHow) ? slots.Read(asked, least) : null;
    }

    // Most parts ask nothing: they are not looked for.
    private bool Asks(SaidMessage said, bool maySayHow) =>
        said.Words.All.Words is { Count: >= ShortestPart and <= LongestPart } words
        && (ProcedureIntent.Of(said.Cues) is not null and not Intents.Overview || talk.AsksTheSame(words) || ((maySayHow || said.Cues.Has(Intents.Overview)) && TalkTurn.EndsInSao(words)));

    // "… thì thủ tục sao" asks how it is done, whatever was asked before.
    private static bool SaysHow(Slots read) => ProcedureIntent.Of(read.Cues) is Intents.Overview && TalkTurn.EndsInSao(read.Words);

    private AskedPart? Sure(AskedPart part, AskedPart? before, double least) =>
        part.Sure >= least || (before is { } first && talk.BelongTogether(first.Id, part.Id)) ? part : null;
}
