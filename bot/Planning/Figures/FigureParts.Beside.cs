using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>What is told beside what no figure tells: why something is as it is, and when it will be otherwise.</summary>
internal sealed partial class FigureParts
{
    /// <summary>"Vì sao Đà Nẵng đứng cuối": whether it stands there, before it is said that no figure tells why. Null: the message asks for no cause, or takes nothing for granted.</summary>
    public IReadOnlyList<FigurePart>? OfCause(Slots whole, FigureReading reading)
    {
        if (reading.Cause is { } supposed)
        {
            return OfSupposed(whole, reading, supposed);
        }

        if (!whole.ForOfficial || reading.Unmeasured != lexicon.Unmeasured.OfCauses || reading.Units is not [var unit] || FigureLimits.IsWhole(unit))
        {
            return null;
        }

        var said = whole.Question;
        foreach (var why in lexicon.Unmeasured.Always.Read(whole.Words).Matches.Where(match => match.Id == lexicon.Unmeasured.OfCauses))
        {
            said = Clauses.Typed(said, whole.Words, why.At, why.Length) is { } typed ? said.Replace(typed, " ", StringComparison.Ordinal) : said;
        }

        said = CauseApart.Without(said.Trim(' ', '?', '.'));
        var claimed = Read($"{said} {Truth}", whole);
        var part = claimed.Reading.Claim is not null ? claimed : Read(said, whole);
        return part.Reading is { Unmeasured: null } taken && taken.Units.SequenceEqual(reading.Units) && (taken.Claim is not null || taken.Has(FigureWish.Change) || taken.Has(FigureWish.Fall))
            ? [part]
            : null;
    }

    /// <summary>The question whether it is so, which is answered where it is not; else no figure tells why.</summary>
    /// <param name="plan">Of what is taken for granted.</param>
    /// <param name="taken">What that is.</param>
    /// <param name="why">How it is told that no figure tells why.</param>
    public static SkillPlan? WithCause(Plan? plan, FigureReading taken, string why) =>
        plan is SkillPlan { Also.Count: 0, Call: { Plugin: ClaimsSkill.Plugin, Function: ClaimsSkill.CheckFunction } or { Plugin: ChangesSkill.Plugin, Function: ChangesSkill.ChangeFunction } } asked
            ? asked with { Call = asked.Call with { Arguments = new Dictionary<string, string?>(asked.Call.Arguments) { ["why"] = why, ["loosely"] = taken.Claim is not null && !CauseApart.NamesEnd(taken) ? "true" : null, ["falls"] = taken.Claim is null && taken.Has(FigureWish.Fall) ? "true" : null } } }
            : null;

    // "Sóc Trăng thấp vì mạng yếu đúng không": what is left without the cause is a figure, or a place in a ranking.
    private IReadOnlyList<FigurePart>? OfSupposed(Slots whole, FigureReading reading, CauseClause supposed)
    {
        if (reading.Units.Count != 1 || Clauses.Typed(whole.Question, whole.Words, supposed.From, supposed.Length) is not { } clause)
        {
            return null;
        }

        var said = whole.Question.Replace(clause, " ", StringComparison.Ordinal).Trim(' ', '?', '.', ',');
        var claimed = Read($"{said} {Truth}", whole);
        var part = claimed.Reading.Claim is not null ? claimed : Read(said, whole);
        return part.Reading is { Unmeasured: null } taken && taken.Units.SequenceEqual(reading.Units) ? [part] : null;
    }

    /// <summary>That no figure tells what is asked, and the figure that there is behind it; nothing in it says that the cause is the one supposed.</summary>
    /// <param name="plan">Of the figure.</param>
    /// <param name="taken">What the message says of it.</param>
    /// <param name="limit">Why figures do not answer.</param>
    public SkillPlan? Beside(Plan? plan, FigureReading taken, FigureLimit limit)
    {
        if (plan is not SkillPlan asked || !MetricsTopic.TellsFigures(asked.Call))
        {
            return null;
        }

        var told = asked.Call is { Plugin: ClaimsSkill.Plugin, Function: ClaimsSkill.CheckFunction }
            ? asked.Call with { Arguments = new Dictionary<string, string?>(asked.Call.Arguments) { ["supposed"] = "true", ["loosely"] = CauseApart.NamesEnd(taken) ? null : "true" } }
            : asked.Call;
        return asked with { Call = SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.LimitFunction, ("reason", limit.ToString())), Also = [told, .. asked.Also, .. limit == FigureLimit.Forecast ? Aims(asked.Understood) : []] };
    }

    // Of a whole the marks that it is to reach are known, and the years of them.
    private IEnumerable<SkillCall> Aims(Understanding understood) =>
        understood is { EntityId: { } unit, IndicatorId: { } indicators } && FigureLimits.IsWhole(unit) && catalog.TargetsOf(indicators.Split(',')[0]).Any(target => target.AppliesTo == BoundAs(unit))
            ? [SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.TargetsFunction, ("indicators", indicators.Split(',')[0]), ("kind", BoundAs(unit).ToString()))]
            : [];

    // Whom a target binds: ministries one by one, not as a bloc.
    private static EntityKind BoundAs(string unit) => unit switch
    {
        UnitNames.MinistryBloc => EntityKind.Ministry,
        UnitNames.LocalBloc => EntityKind.Province,
        _ => EntityKind.Nation,
    };

    /// <summary>"Bao giờ Hà Tĩnh đạt 50%": the latest figure of whom it is asked, and the target of a whole; null: nobody is named.</summary>
    /// <param name="whole">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before, where it was about figures.</param>
    public IReadOnlyList<FigurePart>? OfForecast(Slots whole, FigureReading reading, Understanding? known)
    {
        if (limits.Pace.IsIn(whole.Words) || (reading is { Bound: null, Quoted: null, NamesTarget: false, RankAt: null, Places.Count: 0 } && !reading.Has(FigureWish.Goal)))
        {
            // "Với đà này sang năm được bao nhiêu": a figure would be taken for that of the year to come.
            return null;
        }

        var unit = reading.Units.Count == 1 ? reading.Units[0]
            : reading.Units.Count > 0 ? null
            : reading.Kind is { } kind ? kind == EntityKind.Ministry ? UnitNames.MinistryBloc : UnitNames.LocalBloc
            : known?.EntityId is { } before && !before.Contains(',', StringComparison.Ordinal) ? before
            : null;
        if (unit is null)
        {
            return null;
        }

        var indicator = IndicatorOf(whole, reading, unit) ?? (reading.Units.Count == 0 && reading.Kind is null ? known?.IndicatorId?.Split(',')[0] : null);
        var name = indicator is null ? "" : catalog.Find(indicator)?.Name ?? "";
        return Read($"{names.Name(unit)} {name} {HowMuchIsIt}", whole) is { Reading: { Unmeasured: null, Units: [var read] } } part && read == unit ? [part] : null;
    }

    private const string HowMuchIsIt = "đạt bao nhiêu";

    // The mark that is named may be a target of just one of the indicators that the words may mean.
    private string? IndicatorOf(Slots whole, FigureReading reading, string unit)
    {
        var said = reading.Indicators.SelectMany(versions => versions).ToList();
        var mark = reading.Bound?.Value ?? reading.Quoted;
        var aimed = FigureLimits.IsWhole(unit) && mark is not null && !whole.Words.Any(word => word.Folded is "vu" or "dvctt" or "tuc")
            ? catalog.Targets.Where(target => target.Threshold == mark && target.AppliesTo == BoundAs(unit) && catalog.Find(target.IndicatorId)?.Numerator is not null).Select(target => target.IndicatorId).FirstOrDefault()
            : null;
        return aimed ?? said.FirstOrDefault();
    }
}
