using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning;

/// <summary>
/// What officials ask of units without naming an indicator ("Hải Phòng hơn Hà Nội mấy điểm"), where a feed comes in: the rate that its newest
/// period is about is told first, and that others may be named. Everything that is held of both would be a wall of text.
/// </summary>
internal sealed partial class UnnamedIndicator(IndicatorChooser chooser, UnitNames names)
{
    /// <param name="said">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="units">Whom it names.</param>
    public SkillPlan? Of(Slots said, FigureReading reading, IReadOnlyList<string> units)
    {
        var kind = names.RequiredKind(units[0]);
        if (units.Any(unit => names.RequiredKind(unit) != kind) || chooser.Candidates(null, kind) is not [{ Indicator: var assumed }, ..] || chooser.AllReports(assumed.Id) is not [{ IsFeed: true }, ..])
        {
            return null;
        }

        var together = string.Join(',', units);
        return units.Count > 1 ? Plan(FigureAsk.Compare, SkillCall.Of(ComparisonSkill.Plugin, ComparisonSkill.CompareFunction, ("entities", together), ("period", reading.Period)))
            : reading.Baseline is { } baseline ? Plan(FigureAsk.Change, SkillCall.Of(ChangesSkill.Plugin, ChangesSkill.ChangeFunction, ("entities", together), ("baseline", baseline == "newest" ? null : baseline)))
            : reading.NamesTarget || reading.Has(FigureWish.Goal) ? Plan(FigureAsk.TargetGap, SkillCall.Of(ComparisonSkill.Plugin, ComparisonSkill.TargetGapFunction, ("entity", together), ("indicators", IndicatorChooser.OrNear), ("year", reading.Year?.ToString(CultureInfo.InvariantCulture))))
            : HowMuch().IsMatch(said.Folded) ? Plan(FigureAsk.Value, SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction, ("entity", together), ("period", reading.Period)))
            : null;

        SkillPlan Plan(FigureAsk ask, SkillCall call) => new(
            call,
            new Understanding { Topic = MetricsTopic.Topic, Wish = ask.ToString(), EntityId = together, EntityKind = (kind == EntityKind.Ministry ? EntityKind.Ministry : EntityKind.Province).ToString(), ReportId = reading.Period },
            DeskPlans.Unsure);
    }

    /// <summary>"Cả nước tuần này bao nhiêu", "mấy tỉnh về đích rồi": of all together, or of the target that is set for them. Null: neither is asked.</summary>
    /// <param name="said">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    public SkillPlan? OfAll(Slots said, FigureReading reading)
    {
        var kind = reading.Kind ?? EntityKind.Province;
        if (chooser.Candidates(null, kind) is not [{ Indicator: var assumed }, ..] || chooser.AllReports(assumed.Id) is not [{ IsFeed: true }, ..])
        {
            return null;
        }

        var understood = new Understanding { Topic = MetricsTopic.Topic, EntityKind = kind.ToString(), ReportId = reading.Period };
        return reading is { Units: [var whole], Period: "newest" } && HowMuch().IsMatch(said.Folded)
                ? new SkillPlan(SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction, ("entity", whole), ("period", "newest")), understood with { Wish = nameof(FigureAsk.Value), EntityId = whole }, DeskPlans.Unsure)
            : reading is { Units.Count: 0, Group: null } && (reading.Has(FigureWish.Met) || reading.Has(FigureWish.Missed)) && (reading.Kind is not null || reading.AsksWhich)
                ? new SkillPlan(
                    SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.MissedFunction, ("kind", kind.ToString()), ("meets", reading.Has(FigureWish.Missed) ? "false" : "true"), ("indicators", IndicatorChooser.OrNear), ("year", reading.Year?.ToString(CultureInfo.InvariantCulture))),
                    understood with { Wish = nameof(FigureAsk.Missed) },
                    DeskPlans.Unsure)
            : null;
    }

    [GeneratedRegex(@"\b(?:bao nhieu|may (?:phan tram|diem|phay)|bn)\b")]
    private static partial Regex HowMuch();
}
