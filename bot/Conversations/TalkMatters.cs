using Assistant.Bot.Planning;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations;

/// <summary>What of the turns before is kept beside what this turn is about: the matters of the talk, and what a circumstance changed.</summary>
internal static class TalkMatters
{
    private const int MostEarlier = 4;
    private const int MostMatters = 8;
    private const int Several = 2;

    /// <param name="understood">What this turn is about.</param>
    /// <param name="before">What was kept; null: the talk begins.</param>
    /// <param name="plan">What this turn is answered by.</param>
    public static Understanding Kept(Understanding understood, Understanding? before, Plan? plan)
    {
        var told = Told(understood, plan);
        var matters = (before?.MatterIds ?? (before?.ProcedureId is { } one ? [one] : [])).Concat(told).Distinct(StringComparer.Ordinal).TakeLast(MostMatters).ToList();
        var (by, judged) = Changed(understood, before, plan);
        return understood with
        {
            EarlierIds = Earlier(before, understood),
            MatterIds = matters.Count >= Several ? matters : null,
            TogetherIds = told.Count >= Several ? told : Among(understood.ProcedureId, before?.OfferedIds) ?? Among(understood.ProcedureId, before?.TogetherIds),
            ChangedBy = by,
            Judged = judged,
        };
    }

    /// <summary>Procedures talked about before, the last first.</summary>
    public static List<string>? Earlier(Understanding? before, Understanding now)
    {
        List<string> earlier =
        [
            .. (before?.ProcedureId is { } last ? [last] : Array.Empty<string>()).Concat(before?.EarlierIds ?? [])
                .Where(id => id != now.ProcedureId).Distinct(StringComparer.Ordinal).Take(MostEarlier),
        ];
        return earlier.Count > 0 ? earlier : null;
    }

    private static List<string> Told(Understanding understood, Plan? plan) =>
        [.. (plan is SkillPlan skills ? skills.Also.Prepend(skills.Call) : []).SelectMany(call => Of(call)).Prepend(understood.ProcedureId).OfType<string>().Distinct(StringComparer.Ordinal)];

    // A booklet is of several.
    private static IEnumerable<string?> Of(SkillCall call) =>
        (call.Arguments.GetValueOrDefault("others")?.Split(',') ?? []).Prepend(call.Arguments.GetValueOrDefault("procedure"));

    private static IReadOnlyList<string>? Among(string? procedureId, IReadOnlyList<string>? together) =>
        procedureId is not null && together is { Count: >= Several } && together.Contains(procedureId) ? together : null;

    private static (string? By, string? Judged) Changed(Understanding understood, Understanding? before, Plan? plan) =>
        plan is SkillPlan { Call.Arguments: var arguments } && arguments.TryGetValue(ProcedureSkill.Asked, out var by) && arguments.GetValueOrDefault(ProcedureSkill.Judged) is var judged && (judged is not null || arguments.ContainsKey(ProcedureSkill.Heard)) ? (by, judged)
            : before is not null && before.ProcedureId == understood.ProcedureId ? (before.ChangedBy, before.Judged)
            : (null, null);
}
