using Assistant.Bot.CommonQuestions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>
/// The deterministic planner that is always there: reads the slots of a message once, lets each topic propose,
/// and takes the surest proposal. Below the threshold it asks or says that it does not know; it never guesses.
/// </summary>
internal sealed class OfflinePlanner(SlotReader slotReader, IEnumerable<ITopicPlanner> topics, TwoWishes twoWishes, EitherOr eitherOr, LastResort lastResort, AskingModel asking, ProcedureTopic procedures, TakenHits taken, SaidOutright said, UnknownTalk unknown, PaperFirst papers, DeskPlans desk, ReceivedMoney received, LeavingTurn leaving, ContrastedMatter contrasted, CommonQuestionBeside common, DeskHits deskHits, WishBesideHelp besideHelp) : IPlanner
{
    /// <summary>Under this confidence a proposal is not acted on.</summary>
    private const double ActsFrom = 0.45;

    /// <summary>In a message of so few words, what is so likely is asked for, whatever its single words say.</summary>
    private const double KnownByName = 0.7;
    private const int FewWords = 5;

    private readonly ITopicPlanner[] _topics = [.. topics];

    public Plan Plan(PlanningRequest request)
    {
        // "Tiền mai táng được bao nhiêu", then "làm ở đâu": the procedure that a common question belongs to is what the talk is about.
        request = request.Memory is { Topic: CommonQuestionTopic.Topic, ProcedureId: not null } asked ? request with { Memory = asked with { Topic = ProcedureTopic.Topic } } : request;
        var slots = slotReader.Read(request);
        return request.ForOfficial ? desk.Finish(slots, OfBoth(request, slots) ?? Plan(request, slots), request.Memory) : Plan(request, slots);
    }

    private SkillPlan? OfBoth(PlanningRequest request, Slots slots) => FigureBesidePaper.Of(request, slots, part => Plan(part, slotReader.Read(part)));

    private Plan Plan(PlanningRequest request, Slots slots)
    {
        // What follows knows of no matter that the message leaves.
        (slots, var memory) = leaving.Of(deskHits.Without(slots, request.Memory), request.Memory);
        var plan = Planned(request, slots, memory);
        return common.With(slots, procedures.WithCases(slots, received.Instead(slots, plan, memory) ?? plan, memory));
    }

    private Plan Planned(PlanningRequest request, Slots slots, Understanding? memory)
    {
        if (slots.NamesImpossibleDate)
        {
            return new OutcomePlan("impossible_date", 0.9);
        }

        if (procedures.OfKnownQuestion(slots, memory) is { } again)
        {
            return again;
        }

        Plan? best = null;
        foreach (var topic in _topics)
        {
            if (Proposed(topic, slots, memory) is { } proposal && (best is null || proposal.Confidence > best.Confidence))
            {
                best = proposal;
            }
        }

        if (best is SkillPlan { IsChosen: true })
        {
            return best;
        }

        if (papers.MayMeanPaper(slots, best) && Plan(request with { ForOfficial = false }) is { } asCitizen && PaperFirst.Knows(asCitizen))
        {
            return asCitizen;
        }

        if (Corrected(request, slots, best, memory) is { } meant)
        {
            return meant;
        }

        if (SetAgainst(request, slots, best, memory) is { } another)
        {
            return another;
        }

        if (unknown.GoesOn(slots, best?.Confidence >= ActsFrom ? best : null, memory) is { } same && (best is not null || lastResort.For(slots, memory) is OutcomePlan))
        {
            return same;
        }

        var aboutProcedures = best is null or SkillPlan { Understood.Topic: ProcedureTopic.Topic } or ClarificationPlan { Understood.Topic: ProcedureTopic.Topic };
        var inTalk = ProcedureTopic.IsLaterTurn(slots, memory);
        var both = aboutProcedures ? twoWishes.Of(slots.Asked is { } asked ? request with { Question = asked.Question } : request, slots) : null;

        if (both is null && aboutProcedures && !inTalk && best is not ClarificationPlan && twoWishes.Named(request, slots) is { } named)
        {
            return named;
        }

        // Options harm nobody; an answer about a procedure that nobody asked for does. In a conversation few words are enough.
        if (both is null && best is SkillPlan { IsNamed: false, Understood: { Topic: ProcedureTopic.Topic, ProcedureId: var planned } } && !inTalk && !IsSurelyKnown(slots) && !taken.IsImportedByName(slots, planned) && !asking.MayAsk(slots.Words) && !said.Is(slots))
        {
            return procedures.OfRule(slots, memory) ?? LastResort.NotAsked(slots);
        }

        if (best is not ClarificationPlan && aboutProcedures && !inTalk && eitherOr.Of(request, slots) is { } either)
        {
            return either;
        }

        if (both is not null)
        {
            return both;
        }

        var told = aboutProcedures ? twoWishes.WithLeft(request, slots, best) : request.ForOfficial ? best : besideHelp.Of(request, slots, best, Plan) ?? best;
        return told is not null && told.Confidence >= ActsFrom ? told : procedures.OfRule(slots, memory) ?? lastResort.For(slots, memory);
    }

    /// <summary>From this likelihood what is meant after all is a matter of its own.</summary>
    private const double NamesFrom = 0.5;

    /// <summary>The same where the talk knows better otherwise: it means another case, or more is told than a name.</summary>
    private const double SurelyNamesFrom = 0.85;

    /// <summary>A case that the talk chooses has at least this share of what the words alone bring up.</summary>
    private const double ChosenShare = 0.02;

    /// <summary>Words of a name.</summary>
    private const int MostNamed = 7;

    // "Nói lộn, khai tử" asks the same as before of what it names; what it names is read as if nothing had been said.
    private Plan? Corrected(PlanningRequest request, Slots slots, Plan? best, Understanding? before)
    {
        if (before is not { Topic: ProcedureTopic.Topic } memory || slots.Asked is not null || !(Correction.IsOfMeaning(request.Question) || DeniesSpoken(request, memory)) || Correction.Of(request.Question) is not { } named || procedures.CorrectsPerson(request.Question) || procedures.CorrectsCase(request.Question))
        {
            return null;
        }

        var fresh = request with { Question = named, Memory = null };
        var meant = AskingAs(memory, slotReader.Read(fresh));
        // The other case of what was talked about ("ý em là bị mất") is known from the talk alone, with the side that was asked.
        var chosenId = (best as SkillPlan)?.Understood.ProcedureId;
        var isChosen = best is SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } chosen, Intent: var asked } } && chosen != memory.ProcedureId && asked == (memory.Intent ?? asked);
        // Of what its words alone bring up nothing, the talk knows no better: "à nhầm, khai tử cho ba tôi" is no other case of a birth.
        var knowsBetter = isChosen && meant.Hits.Any(hit => hit.ProcedureId == chosenId && hit.Share >= ChosenShare);
        var from = knowsBetter || meant.Words.Count > MostNamed ? SurelyNamesFrom : NamesFrom;
        return Plan(fresh, meant) switch
        {
            SkillPlan { Understood.Topic: ProcedureTopic.Topic } plan when meant.Hits is [var hit, ..] && hit.Confidence >= from => plan,
            ClarificationPlan { Understood: { Topic: ProcedureTopic.Topic, OfferedIds.Count: > 1 } } plan when !isChosen && meant.Hits is [var hit, ..] && hit.Known >= from => plan,
            _ => null,
        };
    }

    // "Khai tử chứ không phải khai sinh": what is not meant is what the talk was about.
    private bool DeniesSpoken(PlanningRequest request, Understanding memory) =>
        Correction.Denied(request.Question) is { } denied && slotReader.Read(request with { Question = denied, Memory = null }).Hits is [{ Confidence: >= NamesFrom } first, ..] && first.ProcedureId == memory.ProcedureId;

    // "Thế còn khai tử" asks the same as before of another matter, which is read as if nothing had been said.
    private Plan? SetAgainst(PlanningRequest request, Slots slots, Plan? best, Understanding? memory)
    {
        if (memory is not { Topic: ProcedureTopic.Topic, ProcedureId: { } spoken } || (best is SkillPlan { Understood: { ProcedureId: { } turned, Intent: not Intents.Overview } } && turned != spoken) || contrasted.In(slots) is not { } named)
        {
            return null;
        }

        var fresh = request with { Question = named, Memory = null };
        var meant = slotReader.Read(fresh);
        if (!contrasted.IsAnother(meant, slots, spoken))
        {
            return null;
        }

        var plan = Plan(fresh, AskingAs(memory, meant));
        return plan is SkillPlan { Understood.Topic: ProcedureTopic.Topic } or ClarificationPlan { Understood.Topic: ProcedureTopic.Topic } ? plan : null;
    }

    private static Slots AskingAs(Understanding memory, Slots meant) =>
        memory.Intent is { } intent && ProcedureIntent.Of(meant.Cues) is null or Intents.Overview
            ? meant with { Cues = meant.Cues with { Matches = [.. meant.Cues.Matches, new CueMatch(intent, 0, 1)] } }
            : meant;

    // "Cưới chồng Tây": a few words hold nothing else that could speak for or against a procedure.
    private bool IsSurelyKnown(Slots slots) =>
        slots.Hits is [{ } best, ..]
        && best.Known >= (slots.Words.Count <= FewWords ? KnownByName : taken.LimitsOf(slots.Hits).SurelyKnown);

    // A story about a paper tells of places, shares and rankings too: another topic is meant only when the part that asks says so. A citizen
    // tells nothing else that it would need to know.
    private static Plan? Proposed(ITopicPlanner topic, Slots slots, Understanding? memory)
    {
        if (topic is ProcedureTopic || slots.Asked is not { } asked || (topic is MetricsTopic && QuotedDirective.Of(slots.Question) is not null))
        {
            return topic.Propose(slots, memory);
        }

        if (slots.ForOfficial)
        {
            return topic.Propose(asked, memory) is null ? null : topic.Propose(slots, memory);
        }

        return topic is MetricsTopic && asked.Hits is [{ Confidence: >= NamesFrom }, ..] ? null : topic.Propose(asked, memory);
    }
}
