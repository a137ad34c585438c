using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>The typed calls that tell a side of a procedure.</summary>
internal sealed class ProcedureCalls(ProcedureCatalog procedures, AskedDetails details, SituationCatalog situations, FilingReaches reaches, MatterAsked matters, PaperAsked papers)
{
    /// <summary>The call that answers a side of a procedure, as far as the message says more about it.</summary>
    public SkillCall For(Slots slots, string procedureId, string intent)
    {
        (string, string?)[] common =
        [
            ("procedure", procedureId),
            ("date", VietnameseFormat.Iso(slots.AsOf)),
            ("place", slots.Place?.Id),
            ("askedAs", slots.AskedAs?.Id),
        ];
        if (!AsksAmount(slots, intent) && details.Judged(slots, procedureId) is { } verdict)
        {
            return SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
            [
                .. common,
                ("aspect", (intent is Intents.Fee or Intents.Free or Intents.Duration ? ProcedureAspect.Conditions : ProcedureIntent.Aspect(intent)).ToString()),
                (ProcedureSkill.Asked, string.Join(SkillArguments.ListSeparator, verdict.Sentences.Select(sentence => sentence.Key).Concat(details.RuleBeside(slots, procedureId) is { } rule ? [rule] : []))),
                (ProcedureSkill.Judged, ProcedureSkill.Write(verdict)),
            ]);
        }

        if (intent is Intents.Where or Intents.Conditions or Intents.Overview && IsToldByReach(slots, procedureId))
        {
            return SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction, [.. common, ("aspect", nameof(ProcedureAspect.Reach))]);
        }

        return intent is Intents.Fee or Intents.Free && !procedures.IsCurated(procedureId)
            ? SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction, [.. common, ("aspect", slots.Money.Contains(FeeMoney.Received) ? nameof(ProcedureAspect.Received) : nameof(ProcedureAspect.Fee))])
            : intent is Intents.Fee or Intents.Free
            ? SkillCall.Of(FeeSkill.Plugin, FeeSkill.QuoteFunction,
            [
                .. common,
                ("channel", Word(slots.Channel)),
                ("compare", slots.ComparesChannels ? "true" : null),
                ("audiences", slots.Audiences.Count > 0 ? string.Join(',', slots.Audiences) : null),
                ("before", slots.Cues.Has(Intents.Before) && !slots.NamesDate ? "true" : null),
                ("benefit", slots.Cues.Has(Intents.Benefit) ? "true" : null),
                ("quantities", SkillArguments.Text(slots.Quantities)),
                ("persons", slots.Persons.Count > 0 ? string.Join(',', slots.Persons) : null),
                ("worth", slots.Worth),
                ("money", slots.Money.Count > 0 ? string.Join(',', slots.Money) : null),
                ("sides", slots.FeeSides.Count > 0 ? string.Join(',', slots.FeeSides) : null),
                (FeeSkill.Wording, FeeWording.Of(slots)),
                (FeeSkill.AskedWording, FeeWording.Asked(slots)),
            ])
            : intent is Intents.Penalty or Intents.Late
            // The note on a seller's term may stand in the record of the buyer.
            ? Describe([.. common, (ProcedureSkill.Parts, Joined(situations.SharingWorkOf(procedureId))), (ProcedureSkill.Neighbours, Joined(situations.InLifeOf(procedureId)))], intent, details.OfFine(slots, procedureId, intent))
            : intent is Intents.Validity or Intents.Deadline ? Describe(common, intent, [details.OfTerm(slots, procedureId, intent)])
            : Detailed(slots, procedureId, intent, common);
    }

    // A sentence that answers first; then a paper that is asked for by its name, then what the record says by being there.
    private SkillCall Detailed(Slots slots, string procedureId, string intent, (string, string?)[] common)
    {
        var detail = details.Of(slots, procedureId, intent);
        var isTold = detail.Any(one => one.Argument == ProcedureSkill.Asked);
        var isOpen = detail.Any(one => one.Argument == ProcedureSkill.LeavesOpen);
        if (!isTold && slots.Talk is null && papers.Of(slots, procedureId, intent) is var (isPaper, key) && isPaper)
        {
            return Needed(slots, procedureId, key, ProcedureAspect.Paper);
        }

        return isOpen && slots.Talk is null && matters.Of(slots, procedureId) is { } reply
            ? Describe(common, intent, [.. detail.Where(one => one.Argument != ProcedureSkill.Asked), (ProcedureSkill.Matter, reply.ToString())])
            : Describe(common, intent, detail);
    }

    /// <summary>The calls for a side where the message asks whether something is so: what a rule of the record says, with the side where that is asked as well; null: only the side is asked, or no rule surely answers.</summary>
    public (SkillCall Call, SkillCall? Side)? Ruled(Slots slots, string procedureId, string intent)
    {
        // "Còn nộp trực tiếp thì sao" goes on with the fee that was told before.
        if (slots.Talk is not null)
        {
            return null;
        }

        // "Quên căn cước, dùng VNeID được không" asks of no filing online.
        if (((intent is Intents.Where && !IsToldByReach(slots, procedureId)) || (intent is Intents.Duration && !details.AsksTime(slots))) && details.IsRuled(slots, procedureId))
        {
            return (For(slots, procedureId, Intents.Overview), null);
        }

        if (intent is Intents.OnlinePossible && MayAskToCome(slots, procedureId))
        {
            return (For(slots, procedureId, Intents.Conditions), null);
        }

        if (intent is not (Intents.Fee or Intents.Free))
        {
            return null;
        }

        var money = (slots.Asked ?? slots).Cues.Matches.Where(match => match.Id is Intents.Fee or Intents.Free or Intents.FeeWord).ToList();
        return details.Rules(slots, procedureId, at => money.Exists(match => match.Covers(at))) is not { } keys ? null
            : money.Exists(match => match.Id != Intents.FeeWord) ? (For(slots, procedureId, intent), Detailed(slots, procedureId, keys))
            : (For(slots, procedureId, Intents.Overview), null);
    }

    // "Tại nhà được không" of what nobody files online may ask for somebody to come; a no to the other question would be wrong.
    private bool MayAskToCome(Slots slots, string procedureId) =>
        slots.Channel != FeeChannel.Online && procedures.Find(procedureId)?.OnlineLevel == Procedure.NotOnline;

    // A record that names an office and nothing of others says less than a rule that answers.
    private bool IsToldByReach(Slots slots, string procedureId) =>
        AsksReach(slots) && !(procedures.Find(procedureId) is { } procedure && reaches.Of(procedure) == FilingReach.Unsaid && details.IsRuled(slots, procedureId));

    /// <summary>Whether one may do it elsewhere than at home: "phường nào cũng được phải không", "có cần về quê không".</summary>
    public bool AsksReach(Slots slots) => slots.Asked is null && reaches.IsAsked(slots.Words) && details.AsksOne(slots);

    /// <summary>The calls that tell a side of each of several procedures in a few words; empty: the side is not told so, or one of them is no curated procedure.</summary>
    public IReadOnlyList<SkillCall> Cases(Slots slots, IReadOnlyList<string> ids, string? intent) =>
        slots.Asked is null && ids.Count > 1 && intent is null or Intents.Overview or Intents.Conditions or Intents.Documents && ids.Select(id => details.Rules(slots, id)).ToList() is var rules && rules.TrueForAll(keys => keys is not null)
            ? [.. ids.Zip(rules, (id, keys) => Detailed(slots, id, keys!))]
        : slots.Asked is null && intent is null or Intents.Overview or Intents.Conditions or Intents.Where && AsksReach(slots) && ReachAlike(ids)
            ? [.. ids.Select(id => Describe([("procedure", id), ("date", VietnameseFormat.Iso(slots.AsOf))], Intents.Where, []))]
        : intent is Intents.Fee or Intents.Free or Intents.Duration or Intents.Where or Intents.OnlinePossible && slots.Asked is null && slots.Money.Count == 0 && !AsksReach(slots) && ids.Count > 1 && ids.All(procedures.IsCurated) && !(intent is Intents.OnlinePossible && ids.Any(id => MayAskToCome(slots, id)))
            ? [.. ids.Select(id => For(slots, id, intent))]
            : [];

    // "Làm căn cước khác tỉnh được không": whichever case it is, each record says as much of other offices.
    private bool ReachAlike(IReadOnlyList<string> ids) =>
        ids.Count > 1 && ids.All(procedures.IsCurated) && ids.Select(id => reaches.Of(procedures.Find(id)!)).Distinct().ToList() is [not FilingReach.Unsaid];

    private static string? Joined(IEnumerable<string> ids) => string.Join(SkillArguments.ListSeparator, ids) is { Length: > 0 } joined ? joined : null;

    /// <summary>The call that tells the one thing in the record that a turn is about, or that the record says nothing of it.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="procedureId">The procedure.</param>
    /// <param name="told">What was heard where the turn only tells a circumstance; null: it asks.</param>
    public SkillCall Detail(Slots slots, string procedureId, string? told) => Detailed(slots, procedureId, details.Told(slots, procedureId, isAsked: told is null), told);

    /// <summary>The call that tells what a circumstance changes; null: the record says nothing of it that is sure enough.</summary>
    /// <param name="slots">The turn, which only tells.</param>
    /// <param name="procedureId">The procedure.</param>
    /// <param name="told">What was heard, where it is to be said back; null: it is not.</param>
    public SkillCall? Changed(Slots slots, string procedureId, string? told) =>
        details.Circumstance(slots, procedureId) is var (keys, verdict) ? Detailed(slots, procedureId, keys, told, verdict) : null;

    /// <summary>A number that the turn tells stands to a limit of the record.</summary>
    public bool Judges(Slots slots, string procedureId) => details.Circumstance(slots, procedureId) is { Verdict: not null };

    /// <summary>The call that tells once more what a circumstance changed, where it is asked whether it is possible.</summary>
    /// <param name="slots">The turn, which tells no circumstance of its own.</param>
    /// <param name="memory">The talk.</param>
    /// <returns>Null: none was told, or the record says nothing of it.</returns>
    public static SkillCall? ChangedBefore(Slots slots, Understanding memory) =>
        memory is { ProcedureId: { } procedureId, ChangedBy: { } keys }
            ? SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
                ("procedure", procedureId), ("date", VietnameseFormat.Iso(slots.AsOf)), ("aspect", nameof(ProcedureAspect.Conditions)), (ProcedureSkill.Asked, keys), (ProcedureSkill.Judged, memory.Judged))
            : null;

    /// <summary>The call that tells a rule, and what the procedure is.</summary>
    public static SkillCall OfRule(Slots slots, KnownRule rule) => Detailed(slots, rule.ProcedureId, rule.Key, aspect: ProcedureAspect.Overview);

    /// <summary>The call that tells whether something is needed.</summary>
    public static SkillCall Needed(Slots slots, string procedureId, string? keys, ProcedureAspect aspect) => Detailed(slots, procedureId, keys, aspect: aspect);

    /// <summary>The call that tells whether it can be done elsewhere than at home.</summary>
    public static SkillCall Reach(Slots slots, string procedureId) =>
        SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
            ("procedure", procedureId), ("date", VietnameseFormat.Iso(slots.AsOf)), ("aspect", nameof(ProcedureAspect.Reach)));

    private static SkillCall Detailed(Slots slots, string procedureId, string? keys, string? told = null, LimitVerdict? verdict = null, ProcedureAspect aspect = ProcedureAspect.Detail) =>
        SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
        [
            ("procedure", procedureId),
            ("date", VietnameseFormat.Iso(slots.AsOf)),
            ("place", slots.Place?.Id),
            ("askedAs", slots.AskedAs?.Id),
            ("aspect", aspect.ToString()),
            (ProcedureSkill.Asked, keys),
            (ProcedureSkill.Heard, told),
            (ProcedureSkill.Judged, verdict is null ? null : ProcedureSkill.Write(verdict)),
        ]);

    // "Có được lãnh không" names money and asks none, "còn kịp không" no days; a fine or papers that are asked for are told as such.
    private static bool AsksAmount(Slots slots, string intent) =>
        intent is Intents.Penalty or Intents.Late or Intents.Documents or Intents.Where or Intents.Steps or Intents.Validity || (intent is Intents.Duration && !slots.Words.Any(word => word.Folded == "kip")) || (intent is Intents.Fee or Intents.Free && (slots.Cues.Has(Intents.Fee) || slots.Cues.Has(Intents.Free)));

    /// <summary>The call that tells what two procedures differ in.</summary>
    public static SkillCall Difference(Slots slots, string procedureId, string other) =>
        SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction, [("procedure", procedureId), ("date", VietnameseFormat.Iso(slots.AsOf)), ("aspect", nameof(ProcedureAspect.Difference)), (ProcedureSkill.Other, other)]);

    private static SkillCall Describe((string, string?)[] common, string intent, (string Argument, string? Value)[] detail) =>
        SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
        [
            .. common,
            ("aspect", ProcedureIntent.Aspect(intent).ToString()),
            .. detail,
        ]);

    /// <summary>The channel as an argument; null: any.</summary>
    public static string? Word(FeeChannel channel) => channel == FeeChannel.Any ? null : VietnameseFormat.ChannelCode(channel);
}
