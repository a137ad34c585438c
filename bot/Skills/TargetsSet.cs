using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Tells the targets that are set. What is only known from an internal report is kept from who may not see it.</summary>
internal sealed class TargetsSet(IndicatorCatalog catalog)
{
    /// <param name="indicators">Comma-separated ids, best first; null: of any.</param>
    /// <param name="kind">Whom they bind; null: anybody.</param>
    /// <param name="year">The year that they cover; null: any.</param>
    /// <param name="act">Number of the act that sets them; null: none is named.</param>
    /// <param name="threshold">A threshold that the question names; null: none.</param>
    /// <param name="claims">Thresholds that are said to be set.</param>
    /// <param name="asksMeasured">How much it is now is asked, of an indicator that nothing measures.</param>
    public object Of(string? indicators, EntityKind? kind, int? year, string? act, decimal? threshold, IReadOnlyList<(EntityKind Kind, decimal Value)> claims, bool asksMeasured)
    {
        var (named, found) = Meant(indicators?.Split(',') ?? [], act);
        if (found.Where(target => target.Threshold == threshold).ToList() is { Count: > 0 } ofThreshold)
        {
            found = ofThreshold;
        }

        found = [.. found.Where(target => year is not { } one || TargetChoice.Covers(target, one))];
        if (claims.Count > 0 && found.Exists(target => claims.Any(claim => claim.Kind == target.AppliesTo)))
        {
            var of = Visible(found.Where(target => claims.Any(claim => claim.Kind == target.AppliesTo)));
            return of.Count == 0 ? SkillRefusal.Instance : new TargetsFacts(named, of, year) { Holds = GoalClaims.Hold(claims, of, found) };
        }

        var bound = found.Where(target => kind is null || target.AppliesTo == kind).ToList();
        var told = Visible(bound.Count > 0 ? bound : found);
        return told.Count == 0 && found.Count > 0 ? SkillRefusal.Instance : new TargetsFacts(named, told, year) { AsksMeasured = asksMeasured };
    }

    // Those of the indicators, as far as the act sets any of them.
    private (Indicator? Named, List<Target> Found) Meant(string[] ids, string? act)
    {
        var named = ids.Select(catalog.Find).OfType<Indicator>().OrderByDescending(indicator => catalog.TargetsOf(indicator.Id).Any()).FirstOrDefault();
        var set = catalog.Targets.Where(target => target.Threshold is not null).ToList();
        var found = set.FindAll(target => ids.Length == 0 || ids.Contains(target.IndicatorId));
        if (act is null)
        {
            return (named, found);
        }

        var ofAct = found.FindAll(target => TargetChoice.IsSetBy(target, act));
        if (ofAct.Count > 0)
        {
            return (named, ofAct);
        }

        // The act measures the same thing under another name: what it does set is told, each with its own name.
        var others = set.FindAll(target => TargetChoice.IsSetBy(target, act));
        return others.Count > 0 ? (null, others) : (named, found);
    }

    private static List<Target> Visible(IEnumerable<Target> targets) => [.. targets.Select(TargetChoice.Visible).OfType<Target>()];
}
