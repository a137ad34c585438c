using Assistant.Bot.Access;
using Assistant.Bot.Operations.Switches;
using Assistant.Bot.Operations.Telemetry;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// The one gate in front of every skill call, whoever planned it: refuses what the caller's role may not run, shows who is bound to a unit no more than that, and
/// writes down who ran what and for how long. The refusal is a result, not an exception, so that it can be answered.
/// </summary>
internal sealed partial class AccessFilter(SkillRights rights, BoundCalls bound, SwitchBoard switches, TurnMeter meter, ILogger<AccessFilter> logger) : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var plugin = context.Function.PluginName ?? "";
        var skill = rights.NameOf(plugin, context.Function.Name);
        var caller = CallerScope.Caller;
        var started = meter.Start();
        using var span = TurnSpans.Skill(skill);
        if (!rights.Allows(plugin, context.Function.Name, caller))
        {
            Refused(logger, plugin, context.Function.Name, caller.Role);
            meter.Skill(skill, "refused", started);
            context.Result = new FunctionResult(context.Function, SkillRefusal.Instance);
            return;
        }

        if (Suspended(plugin, context.Arguments) is { } target)
        {
            meter.Skill(skill, "suspended", started);
            context.Result = new FunctionResult(context.Function, new SkillSuspension(target));
            return;
        }

        using var scope = Narrowed(caller, plugin, context);
        try
        {
            await next(context);
        }
        catch (Exception fault)
        {
            span.Failed(fault);
            meter.Skill(skill, "failed", started);
            throw;
        }

        meter.Skill(skill, "ran", started);
        Ran(logger, plugin, context.Function.Name, caller.Role, meter.Since(started) * 1000);
    }

    private IDisposable? Narrowed(Caller caller, string plugin, FunctionInvocationContext context) =>
        bound.Seen(caller, plugin, context.Function.Name, context.Arguments) is var seen && seen != caller ? CallerScope.Enter(seen, CallerScope.Today) : null;

    /// <summary>What of the call is turned off: the skill, the procedure it is about, or what the place has decided.</summary>
    private SwitchTarget? Suspended(string plugin, KernelArguments arguments)
    {
        var skill = new SwitchTarget(SwitchKind.Skill, plugin);
        return switches.IsOff(SwitchTarget.All) ? SwitchTarget.All : switches.IsOff(skill) ? skill : Named(arguments, "procedure", SwitchKind.Procedure) ?? Named(arguments, "place", SwitchKind.Place);
    }

    private SwitchTarget? Named(KernelArguments arguments, string argument, SwitchKind kind) =>
        arguments.TryGetValue(argument, out var value) && value is string id && new SwitchTarget(kind, id) is var target && switches.IsOff(target) ? target : null;

    [LoggerMessage(Level = LogLevel.Information, Message = "Skill {Plugin}.{Function} refused to role {Role}")]
    private static partial void Refused(ILogger logger, string plugin, string function, Role role);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Skill {Plugin}.{Function} ran for role {Role} in {Milliseconds} ms")]
    private static partial void Ran(ILogger logger, string plugin, string function, Role role, double milliseconds);
}

/// <summary>The caller may not have this. It carries nothing: neither a figure nor whether there is one.</summary>
internal sealed class SkillRefusal
{
    public static SkillRefusal Instance { get; } = new();

    private SkillRefusal()
    {
    }
}

/// <summary>What was asked for is turned off for now, whoever asks.</summary>
internal sealed record SkillSuspension(SwitchTarget Target);
