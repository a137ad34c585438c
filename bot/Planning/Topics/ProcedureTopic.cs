using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>What a procedure costs, needs, where and how it is done. A follow-up without a procedure leans on memory.</summary>
internal sealed partial class ProcedureTopic(TakenHits taken, OfferChoice choice, SituationCatalog situations, SiblingChoice siblings, OpenAxis openAxis, OpenQuestions openQuestions, ProcedureOffer offer, TalkTurn talk, UnreadTurn unread, BareCases bareCases, AnswerGate gate, AskedDetails details, AlikeCases alike, ProcedureCalls calls, ToldBeside beside, CountChange counts, SupportWording support, PersonsInTalk persons, StayingTurn staying, TellingTurn telling, ComparedSides compared, ReceivedMoney received, MatterMoney matterMoney, TypedLabel labels, CircumstanceSide circumstances, TurnLexicon turns, TurnKinds kinds, EarlierMatter earlier) : ITopicPlanner
{
    public const string Topic = "procedure";

    /// <summary>From this likelihood that any known procedure is meant, it is worth asking which.</summary>
    private const double AskFrom = 0.3;

    /// <summary>The same where it is the only one.</summary>
    private const double AskAloneFrom = 0.5;

    private const int MostOptions = 4;
    private const double LeastToAsk = 0.46;
    private const int LongestFollowUp = 14;
    private const int LongestTurn = 24;

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        slots = WithTalk(slots, memory);
        var plan = Chosen(slots, memory) ?? OfEarlier(slots, memory) ?? Planned(slots, memory);
        if (plan is not ClarificationPlan { Understood: { OfferedIds: { } offered } understood } question)
        {
            return plan;
        }

        if (alike.Of(slots, offered, understood.Intent) is { } same)
        {
            return Act(slots, same.ProcedureId, same.Intent, plan.Confidence) with { Alike = [.. question.Options.Select(option => option.Label)] };
        }

        // Which of them is meant need not be asked where one record alone speaks of what is asked.
        return understood.Intent is not (Intents.Fee or Intents.Free or Intents.Duration or Intents.Steps or Intents.Documents or Intents.OnlinePossible)
            && details.Only(slots, offered, rulesOnly: understood.Intent is not (null or Intents.Overview or Intents.Conditions)) is { } answering
            ? Act(memory is null ? slots : WithMemory(slots, memory), answering, understood.Intent ?? Intents.Overview, plan.Confidence)
            : plan;
    }

    /// <summary>A question back that says of each case what it would be answered with, where that is short enough.</summary>
    public Plan WithCases(Slots slots, Plan plan, Understanding? memory) =>
        plan is ClarificationPlan { Understood: { Topic: Topic, OfferedIds: { } cases } asked } question
            ? question with { Cases = calls.Cases(WithTalk(slots, memory), cases, asked.Intent) }
            : plan;

    // What was told before of the person counts for what the message asks.
    private Slots WithTalk(Slots slots, Understanding? memory) => matterMoney.Without(slots) with { Talk = memory, Person = persons.After(slots, memory) };

    private Plan? Planned(Slots slots, Understanding? memory)
    {
        (slots, var intent) = received.Read(slots);
        // Who is meant after all is no other case of the matter, though "con đẻ" and "cháu" are in the names of cases.
        if (intent is null && memory is { Topic: Topic, ProcedureId: { } spoken } && CorrectsPerson(slots.Question))
        {
            return Stays(slots, intent, memory, spoken);
        }

        if (OfKind(slots, intent, memory) is { } ofKind)
        {
            return ofKind;
        }

        if (OfOnly(slots, intent, memory) is { } offeredAlone)
        {
            return offeredAlone;
        }

        if (memory is { Topic: Topic, ProcedureId: { } same } && CorrectsSide(slots, intent, memory, same) is { } mended)
        {
            return mended;
        }

        if (memory is { Topic: Topic, OfferedIds: { } offered }
            && (Correction.Of(slots.Question) is { } insisted ? choice.Meant(insisted, offered) : choice.Of(slots, offered)) is { } chosen)
        {
            return Act(WithMemory(slots, memory), chosen, intent ?? memory.Intent ?? Intents.Overview, 0.9);
        }

        if (memory is { Topic: Topic, ProcedureId: { } mistaken }
            && Correction.Of(slots.Question) is { } meant
            && choice.Instead(meant, mistaken) is { } corrected)
        {
            return Act(WithMemory(slots, memory), corrected, intent is null or Intents.Overview ? memory.Intent ?? Intents.Overview : intent, 0.96);
        }

        if (memory is { Topic: Topic, ProcedureId: { } one } && compared.With(slots, one) is { } other)
        {
            var plan = Act(WithMemory(slots, memory), one, memory.Intent ?? Intents.Overview, 0.9);
            return plan with { Call = ProcedureCalls.Difference(slots, one, other), Also = [] };
        }

        if (memory is { Topic: Topic, ProcedureId: { } general } && intent is not Intents.Penalty && slots.Words.Count <= LongestFollowUp
            && (siblings.Turned(general, slots.Words) ?? openAxis.Turned(general, slots)) is { } turned && !slots.Hits.Any(hit => hit.Confidence >= SureOfAnother && hit.ProcedureId != general && hit.ProcedureId != turned))
        {
            return Act(WithMemory(slots, memory), turned, intent is null or Intents.Overview ? memory.Intent ?? Intents.Overview : intent, 0.9);
        }

        if (OfListed(slots, intent, memory) is { } listed)
        {
            return listed;
        }

        if (memory is { Topic: Topic, ProcedureId: null, OfferedIds.Count: > 1 } && (intent is null || memory.EarlierIds is null || memory.Leaves) && beside.Named(slots).Count == 0)
        {
            // "Em 22 tuổi" chooses none of the options, and asks for no card that people of such an age need.
            return null;
        }

        if (memory is not { Topic: Topic } && intent is Intents.Free && support.IsAsked(slots) && slots.Hits is not [{ Confidence: >= SureOfAnother }, ..])
        {
            return null;
        }

        var question = openQuestions.Open(slots);
        var leftOpen = question is null ? openAxis.LeftOpen(slots, intent) : openQuestions.Ask(question, slots, intent);
        if (Before(memory) is { } before && IsTurn(slots))
        {
            return InTalk(slots, intent, memory!, before, leftOpen);
        }

        if (question is not null && openQuestions.Settled(question, slots) is { } side)
        {
            return Act(slots, side, Side(slots, side, intent, memory), Math.Max(slots.Hits[0].Confidence, HitLimits.MeantFrom));
        }

        if ((leftOpen ?? bareCases.Of(slots, intent)) is { } open)
        {
            return open;
        }

        var first = slots.Hits is [{ } likeliest, ..] ? likeliest : default;
        var gated = IsLaterTurn(slots, memory) ? null : gate.Of(slots, intent, taken.IsTaken(slots, intent));
        // The gate moves a message by one step: what likelihood would refuse it has asked about, and no amount is told on its word alone.
        var maySay = taken.IsTaken(slots, intent) || (first.Known >= AskFrom && intent is not (Intents.Fee or Intents.Free));
        if (maySay && (gated is null ? taken.IsTaken(slots, intent) : gated is GateChoice.Answer))
        {
            return openAxis.Of(slots, intent) ?? (Plan)Act(memory is null ? slots : Beside(slots, memory, first.ProcedureId), first.ProcedureId, Side(slots, first.ProcedureId, intent, memory), Math.Max(first.Confidence, HitLimits.MeantFrom));
        }

        if (intent is Intents.Validity or Intents.Deadline && details.TellsTerm(slots, intent))
        {
            return Act(slots, first.ProcedureId, intent, HitLimits.MeantFrom);
        }

        // What is less likely is asked when nothing else is understood.
        return (gated is GateChoice.Answer || (first.Known >= AskFrom && gated is not GateChoice.Refuse)) && (first.Known >= AskAloneFrom || taken.WorthOffering(slots).Skip(1).Any())
            ? Ask(slots, intent, "Dạ, anh/chị hỏi việc nào dưới đây ạ?", Math.Max(first.Known, LeastToAsk))
            : null;
    }

    /// <summary>The message stands in a talk about procedures, whether it goes on with it or leaves it: what leans on a talk is unlike a first message.</summary>
    public static bool IsLaterTurn(Slots slots, Understanding? memory) => memory is { Topic: Topic } || slots.LeavesMatter;

    // A long story starts a talk of its own.
    private static bool IsTurn(Slots slots) => slots.Asked is null && slots.Words.Count <= LongestTurn;

    /// <summary>Which of a few procedures a talk about another one means.</summary>
    public string? Settled(IReadOnlyList<string> offered, Understanding? memory) =>
        memory is { Topic: Topic, OfferedIds: { } options } && options.Where(offered.Contains).ToList() is [var only] ? only
            : Before(memory) is { } before ? openAxis.Settled(offered, before) ?? talk.Settled(offered, before, memory!.EarlierIds)
            : null;

    /// <summary>The procedure that a talk means among several, with what the talk said of the thing: of a used vehicle the registration fee is another one.</summary>
    public SkillPlan ActSettled(Slots slots, string procedureId, string? intent, Understanding? memory)
    {
        slots = WithTalk(slots, memory);
        return Act(memory is not { Topic: Topic } ? slots : memory.ProcedureId is null || memory.ProcedureId == procedureId ? WithMemory(slots, memory) : Beside(slots, memory, procedureId), procedureId, intent ?? situations.UsualIntent(procedureId) ?? Intents.Overview, 1);
    }

    // What was said of the thing stays said for what belongs to it.
    private Slots Beside(Slots slots, Understanding memory, string procedureId) =>
        (memory.ProcedureId is { } before ? talk.BelongTogether(before, procedureId) : memory.OfferedIds?.Any(id => id == procedureId || talk.BelongTogether(id, procedureId)) == true) ? slots with { FeeSides = FeeSidesSaid.Join(memory.FeeSides ?? [], slots.FeeSides) } : slots;

    /// <summary>The message asks for what the record of the procedure talked about holds.</summary>
    public bool IsOfRecord(Slots slots, Understanding? memory) =>
        Before(memory) is { } before && IsTurn(slots) && (ProcedureIntent.Of(slots.Cues) is not null || AsksWhether(slots)) && (talk.IsOfRecord(slots, before) || (ProcedureIntent.Of(slots.Cues) is not null && talk.HoldsOnly(slots, before)));

    // "Còn bằng lái của em cũng muốn làm lại" after another paper: the conversation has not said which case of it is meant.
    private static bool IsElsewhere(IReadOnlyList<string> sides, ProcedureHit first, string spoken) =>
        !sides.Contains(spoken) && sides.Contains(first.ProcedureId) && first.Known >= AskFrom;

    // The same side as before, unless another one is asked, or whether something is possible.
    private string StayingSide(Slots slots, string? intent, Understanding memory) =>
        intent ?? (SpeaksOfMoney(slots, intent) ? Intents.Fee : AsksWhether(slots) && !IsFollowUp(slots, intent) && !talk.AsksTheSame(slots) ? Intents.Conditions : memory.Intent ?? Intents.Overview);

    // "Nếu chồng em người Hàn thì phí cao hơn hả": in a talk, money that is named is asked about.
    // "Em đóng bảo hiểm được 5 tháng" asks for none.
    private bool SpeaksOfMoney(Slots slots, string? intent) =>
        intent is null or Intents.Overview && slots.Cues.Has(Intents.FeeWord) && slots.Words.Count <= LongestFollowUp && !(slots.Words.Any(word => word.Folded.All(char.IsAsciiDigit)) && telling.Is(slots));

    // Options that nobody chose from leave the conversation where it was.
    private static string? Before(Understanding? memory) =>
        memory is not { Topic: Topic } ? null : memory.ProcedureId ?? (memory is { OfferedIds: not null, Leaves: false, EarlierIds: [var last, ..] } ? last : null);

    private static bool AsksWhether(Slots slots) => Whether().IsMatch(slots.Folded);

    /// <summary>Surer than a guess, less sure than anything that a message says outright.</summary>
    private const double StaysWith = 0.5;

    /// <summary>It brings something new that asks the same again: a channel, a place, a number.</summary>
    private const double GoesOnWith = 0.75;

    [GeneratedRegex(@"\b(?:duoc (?:khong|chu|ha|chua)|(?:co )?(?:phai|can|bat buoc)\b.*\b(?:khong|ha|hay)|thi sao|co sao khong)\b")]
    private static partial Regex Whether();

    private const double SureOfAnother = 0.8;

    // "Trước bạ xe máy" alone asks how much it is, and so does "trước bạ ô tô cũ 500 triệu ở Hà Nội".
    private string Side(Slots slots, string procedureId, string? intent, Understanding? memory) =>
        Continued(slots, intent, memory) is { } side and not Intents.Overview ? side
            : memory is { Topic: Topic } && SpeaksOfMoney(slots, intent) ? Intents.Fee
            : (slots.Words.Count <= BareName || NamedValue.In(slots.Question) is not null || slots.Persons.Count > 0 ? situations.UsualIntent(procedureId) : null) ?? Intents.Overview;

    private const int BareName = 6;

    // "Còn thường trú thì sao?" asks the same of another procedure; "con tôi đủ 14 tuổi" does not.
    private static string? Continued(Slots slots, string? intent, Understanding? memory) =>
        intent is null or Intents.Overview && memory is { Topic: Topic, Intent: { } before } && slots.Words.Count <= LongestFollowUp
        && slots.Words is [{ Folded: "con" or "the" or "vay" or "roi" or "a" }, ..] && slots.Words.Any(word => word.Folded == "sao")
            ? before
            : intent;

    /// <summary>Options among the likeliest procedures, each a whole question that keeps what was asked of it.</summary>
    public ClarificationPlan Ask(Slots slots, string? intent, string text, double confidence) =>
        Offer(slots, intent, taken.WorthOffering(slots).Take(MostOptions).Select(hit => hit.ProcedureId), text, confidence);

    /// <summary>These procedures as options.</summary>
    public ClarificationPlan Offer(Slots slots, string? intent, IEnumerable<string> ids, string text, double confidence) =>
        offer.Of(slots, intent, ids.Select(id => ((string?)null, id)), text, confidence);

    /// <summary>Options that were offered before, called as they were then.</summary>
    public ClarificationPlan OfferAgain(Slots slots, string? intent, IReadOnlyList<string> ids, string text, double confidence)
    {
        var labels = openQuestions.LabelsOf(ids) ?? openAxis.LabelsOf(ids);
        return offer.Of(slots, intent, ids.Select(id => (labels?.GetValueOrDefault(id), id)), text, confidence);
    }

    /// <summary>What memory keeps of a message about procedures.</summary>
    public static Understanding Understood(Slots slots, string? intent, string? procedureId = null) => new()
    {
        Topic = Topic,
        Intent = intent,
        ProcedureId = procedureId,
        PlaceId = slots.Place?.Id,
        AskedAsId = slots.AskedAs?.Id,
        Channel = ProcedureCalls.Word(slots.Channel),
        FeeSides = FeeSidesSaid.Lasting(slots.FeeSides) is { Count: > 0 } sides ? sides : null,
        Quantities = slots.Quantities.Count > 0 ? slots.Quantities : null,
        Persons = slots.Person is { Groups: { Count: > 0 } groups } ? groups : null,
        Audiences = slots.Person is { Audiences: { Count: > 0 } audiences } ? string.Join(',', audiences) : null,
        Age = slots.Person?.Age,
        Whom = slots.Person?.Whom,
        Worth = slots.Worth,
        Date = slots.NamesDate ? VietnameseFormat.Iso(slots.AsOf) : null,
    };

    /// <summary>One side of a procedure, as far as the message says more about it.</summary>
    public SkillPlan Act(Slots slots, string procedureId, string intent, double confidence)
    {
        procedureId = intent is Intents.Validity or Intents.Deadline ? details.TellingTerm(slots, procedureId, intent)
            : slots.Talk is null && intent is Intents.Overview or Intents.Conditions or Intents.Documents or Intents.Duration ? details.Answering(slots, procedureId, intent)
            : procedureId;
        slots = persons.Apply(slots, slots.Talk is { Topic: Topic, ProcedureId: { } last } && last != procedureId && !talk.BelongTogether(last, procedureId));
        var understood = Understood(slots, intent, procedureId);
        var ruled = calls.Ruled(slots, procedureId, intent);
        return new SkillPlan(ruled?.Call ?? calls.For(slots, procedureId, intent), understood, confidence) { Also = Further(slots, procedureId, intent, ruled?.Side) };
    }

    private IReadOnlyList<SkillCall> Further(Slots slots, string procedureId, string intent, SkillCall? rule)
    {
        var sides = ProcedureIntent.Further(slots.Cues, slots.Words, intent);
        return rule is null && sides.Count == 0 ? [] : [.. rule is null ? [] : (SkillCall[])[rule], .. sides.Select(side => calls.For(slots, procedureId, side))];
    }

    // A follow-up brings something new (a channel, a place, a day, another side) and little else.
    private static bool IsFollowUp(Slots slots, string? intent) =>
        slots.Words.Count <= LongestFollowUp
        && (intent is not null || slots.Unexplained <= 1 || (SaysWho(slots) && slots.Words.Count <= ShortestNew))
        && (intent is not null || slots.NamesPlace || slots.NamesDate || slots.Channel != FeeChannel.Any || SaysWho(slots));

    // "Lấy 4 bản", "em là sinh viên": after a fee it asks the fee of so many, or of such a person.
    private static bool SaysWho(Slots slots) => slots.Audiences.Count > 0 || slots.Quantities.Count > 0 || slots.Persons.Count > 0;

    /// <summary>Fewer words are no new question by themselves.</summary>
    private const int ShortestNew = 6;

    private Slots WithMemory(Slots slots, Understanding memory) => slots with
    {
        Channel = slots.Channel != FeeChannel.Any || slots.ComparesChannels ? slots.Channel : SkillArguments.Channel(memory.Channel),
        AsOf = !slots.NamesDate && memory.Date is { } date ? SkillArguments.Day(date, nameof(date)) : slots.AsOf,
        NamesDate = slots.NamesDate || memory.Date is not null,
        FeeSides = FeeSidesSaid.Join(memory.FeeSides ?? [], slots.FeeSides),
        Quantities = counts.After(slots, memory.Quantities),
        Worth = slots.Worth ?? memory.Worth,
    };
}
