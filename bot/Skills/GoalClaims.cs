using System.Globalization;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills;

/// <summary>Thresholds that somebody says are set, beside those that are.</summary>
internal static class GoalClaims
{
    /// <param name="claimed">"Ministry:85,Province:70"; null: nothing is said.</param>
    public static IReadOnlyList<(EntityKind Kind, decimal Value)> Parse(string? claimed) =>
        [.. (claimed?.Split(',') ?? []).Select(claim => claim.Split(':')).Select(claim => (SkillArguments.Word<EntityKind>(claim[0], nameof(claimed)), decimal.Parse(claim[1], CultureInfo.InvariantCulture)))];

    /// <summary>Whether each is among the targets of those it binds; null: one of them is only set for the nation, and may be meant.</summary>
    public static bool? Hold(IReadOnlyList<(EntityKind Kind, decimal Value)> claims, IReadOnlyList<Target> targets, IReadOnlyList<Target> all)
    {
        var wrong = claims.Where(claim => !targets.Any(target => target.AppliesTo == claim.Kind && target.Threshold == claim.Value)).ToList();
        return wrong.Count == 0 ? true : wrong.Exists(claim => all.Any(target => target.AppliesTo == EntityKind.Nation && target.Threshold == claim.Value)) ? null : false;
    }
}
