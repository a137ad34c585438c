using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning;

/// <summary>
/// What an official says that nobody understands as a whole, by what was read of it: a place has figures, a period has a report or none.
/// They are told instead of a list of all that there is. A side of a paper ("giấy gì", "ở đâu") is answered as for everybody.
/// </summary>
internal sealed class DeskPlans(FigureReader reader, ReportsNamed reports, FigureTurn turn, SummaryAsked summary, UnnamedIndicator unnamed, DeskLexicon lexicon)
{
    /// <summary>What is told for want of anything understood is no surer than that.</summary>
    public const double Unsure = 0.2;

    /// <summary>Of more places nobody asks in a sentence that names no indicator.</summary>
    private const int MostUnits = 3;

    /// <summary>In more words more is asked than that one is of a place.</summary>
    private const int MostOfOwn = 10;

    /// <summary>The plan, and what it keeps of the official's own unit.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="plan">What was planned.</param>
    /// <param name="memory">The turn before.</param>
    public Plan Finish(Slots slots, Plan plan, Understanding? memory)
    {
        if (!slots.ForOfficial)
        {
            return plan;
        }

        plan = CountOfNation(slots, plan, memory) ?? AtAGlance(slots, plan, memory) ?? Of(slots, IsTalkOfDesk(slots, plan, memory) ? new OutcomePlan("not_understood", Unsure) : plan, memory);
        var own = OwnUnit.IsSaid(slots.Folded) && reader.Read(reader.Plain(slots), goesOn: true).Units is [var said] && !FigureLimits.IsWhole(said) ? said : memory?.OwnId;
        return own is null ? plan : plan switch
        {
            SkillPlan skill => skill with { Understood = skill.Understood with { OwnId = own } },
            ClarificationPlan asked => asked with { Understood = (asked.Understood ?? memory ?? new Understanding { Topic = UnknownTalk.Topic }) with { OwnId = own } },
            OutcomePlan outcome => outcome with { Understood = (outcome.Understood ?? memory ?? new Understanding { Topic = UnknownTalk.Topic }) with { OwnId = own } },
            _ => plan,
        };
    }

    // "Sửa lại số của tỉnh tôi đi", "ai chịu trách nhiệm khi tỉnh đứng chót": talk about figures asks for no paper that some word of it names.
    private bool IsTalkOfDesk(Slots slots, Plan plan, Understanding? memory) =>
        plan is SkillPlan { Understood.Topic: ProcedureTopic.Topic } or ClarificationPlan { Understood.Topic: ProcedureTopic.Topic }
        && memory?.Topic != ProcedureTopic.Topic && ProcedureIntent.Of(slots.Cues) is null or Intents.Overview
        && slots.Hits is [{ Known: < NamedPaper }, ..] && turn.IsOfDesk(slots);

    // "Cả nước có bao nhiêu …", asked here, is a figure: no paper and no fee is one of the whole nation.
    private SkillPlan? CountOfNation(Slots slots, Plan plan, Understanding? memory) =>
        plan is SkillPlan { Understood.Topic: ProcedureTopic.Topic } or ClarificationPlan { Understood.Topic: ProcedureTopic.Topic }
        && memory?.Topic != ProcedureTopic.Topic && !slots.Cues.Has(Intents.FeeWord) && !lexicon.Spared.IsIn(slots.Words) && lexicon.Nation.IsIn(slots.Words) && lexicon.Amounts.IsIn(slots.Words)
            ? new SkillPlan(
                SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.LimitFunction, ("reason", nameof(Skills.Results.FigureLimit.NotMeasured)), ("about", OfNation)),
                new Understanding { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Limit) },
                Unsure)
            : null;

    private const string OfNation = "điều anh/chị hỏi trên cả nước";

    // "Báo cáo nhanh tình hình tuần này" names no paper, whichever has these words in its name.
    private SkillPlan? AtAGlance(Slots slots, Plan plan, Understanding? memory) =>
        plan is not SkillPlan { Understood.Topic: not ProcedureTopic.Topic } && memory?.Topic != ProcedureTopic.Topic && slots.Hits is not [{ Known: >= NamedPaper }, ..] ? summary.Of(slots) : null;

    /// <summary>From this likelihood a paper is named, whatever is said around it.</summary>
    private const double NamedPaper = 0.7;

    /// <param name="slots">The message.</param>
    /// <param name="plan">What nobody understood.</param>
    /// <param name="memory">The turn before.</param>
    private Plan Of(Slots slots, Plan plan, Understanding? memory)
    {
        if (plan is not OutcomePlan { OutcomeId: "not_understood" or "no_data" } outcome || memory?.Topic == ProcedureTopic.Topic)
        {
            return plan;
        }

        var said = reader.Plain(slots.Mended?.Value ?? slots);
        var reading = reader.Read(said, goesOn: false);
        var side = ProcedureIntent.Of(slots.Cues);
        // "Ra sao", "bao nhiêu" and who is quickest are asked of figures; "trợ cấp … ở Lạng Sơn xin ở đâu" asks for an office.
        if (side is not (null or Intents.Overview or Intents.Fee or Intents.Steps) && reading is { Kind: null, AsksWhich: false })
        {
            return outcome with { IsOfPaper = true };
        }

        var units = reading.Units.Where(unit => !FigureLimits.IsWhole(unit)).ToList();
        if (units.Count is > 0 and <= MostUnits)
        {
            if (reading is { Unmeasured: null, Quoted: null, Bound: null } && turn.SaysOnlyWhom(said, reading) && unnamed.Of(said, reading, units) is { } told)
            {
                return told;
            }

            // What else is said may be anything ("số ca sốt xuất huyết ở Cần Thơ"): then no figure answers it.
            return (reading is { Unmeasured: null, Quoted: null, Bound: null } && turn.SaysOnlyWhom(said, reading)) || (units.Count == 1 && said.Words.Count <= MostOfOwn && OwnUnit.IsSaid(said.Folded)) ? Held(units, Named(reading.Period), memory, turn.AsksBriefly(said) ? MetricsSkill.BothEnds : null) : Limit(units[0], memory);
        }

        if (reading is { Unmeasured: null, Quoted: null, Bound: null, Indicators.Count: 0 } && turn.SaysOnlyWhom(said, reading) && unnamed.OfAll(said, reading) is { } all)
        {
            return all;
        }

        return Named(reading.Period) is { } period && units.Count == 0 && reports.Of(period).Count == 0
            ? new SkillPlan(
                SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.PeriodsFunction, ("period", period)),
                new Understanding { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Periods) },
                Unsure)
            : plan;
    }

    // What there is of the place, and no figure.
    private static SkillPlan Limit(string unit, Understanding? memory) => new(
        SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.LimitFunction, ("reason", nameof(Skills.Results.FigureLimit.NotUnderstood)), ("about", unit)),
        // "Hồ sơ trực tuyến ấy" behind it is of that place.
        (memory ?? new Understanding { Topic = MetricsTopic.Topic }) with { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Value), EntityId = unit },
        Unsure);

    /// <summary>Every figure that is held of the units, as far as the caller may see.</summary>
    /// <param name="units">Their ids.</param>
    /// <param name="period">Selector; null: of any.</param>
    /// <param name="memory">The turn before.</param>
    /// <param name="end">Only where they stand best, worst or both; null: all.</param>
    public static SkillPlan Held(IReadOnlyList<string> units, string? period, Understanding? memory, string? end = null)
    {
        var calls = units.Select(unit => SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.SourceFunction, ("entities", unit), ("period", period), ("end", end))).ToList();
        var understood = (memory is { Topic: MetricsTopic.Topic } ? memory : new Understanding { Topic = MetricsTopic.Topic }) with { Wish = nameof(FigureAsk.Source), EntityId = string.Join(',', units) };
        return new SkillPlan(calls[0], understood, Unsure) { Also = [.. calls.Skip(1)] };
    }

    private static string? Named(string? period) => period is "newest" or "previous" ? null : period;
}
