using Assistant.Bot.Access;
using Assistant.Bot.Access.Rights;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What a call may see for an official who is bound to one unit.</summary>
internal sealed class BoundCalls(SkillRights rights, UnitNames units)
{
    // Arguments that name units; whatever else stands in one of them ("first", "last:2") is some other unit.
    private static readonly string[] Naming = ["entity", "entities", "against"];

    /// <returns>The caller as the call is to see them: the same, or one who gets what everybody may know.</returns>
    public Caller Seen(Caller caller, string plugin, string function, KernelArguments arguments) =>
        caller.Unit is not { } own || rights.ReachOf(plugin, function) == BoundReach.All || IsAbout(own, arguments)
            ? caller
            : caller with { SeesOnlyPublic = true };

    private bool IsAbout(string own, KernelArguments arguments)
    {
        string[] named = [.. Naming.SelectMany(name => arguments.TryGetValue(name, out var value) && value is string ids ? ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [])];
        return named.Length > 0 && named.All(unit => units.KindOf(unit) is not null && (unit == own || units.FormsOf(own).Contains(unit)));
    }
}
