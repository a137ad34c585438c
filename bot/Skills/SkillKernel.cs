using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Planning;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// The kernel with all skills, built once: the only door from a conversation to knowledge.
/// Functions are resolved once; a turn builds nothing.
/// </summary>
internal sealed class SkillKernel
{
    private readonly Kernel _kernel;
    private readonly Dictionary<(string Plugin, string Function), KernelFunction> _functions = [];
    private readonly SkillRights _rights;

    public SkillKernel(IEnumerable<ISkill> skills, SkillRights rights, AccessFilter filter)
    {
        _rights = rights;
        var builder = Kernel.CreateBuilder();
        foreach (var skill in skills)
        {
            builder.Plugins.AddFromObject(skill, skill.PluginName);
            rights.Declare(skill.PluginName, skill.GetType());
        }

        rights.CheckListed();
        _kernel = builder.Build();
        _kernel.Culture = CultureInfo.InvariantCulture;
        _kernel.FunctionInvocationFilters.Add(filter);
        foreach (var plugin in _kernel.Plugins)
        {
            foreach (var function in plugin)
            {
                _functions[(plugin.Name, function.Name)] = function;
            }
        }
    }

    /// <summary>Functions that a language model may choose, for callers who may run them.</summary>
    public IEnumerable<KernelFunction> OfferedToModel => _functions.Where(function => _rights.IsOfferedToModel(function.Key.Plugin, function.Key.Function)).Select(function => function.Value);

    /// <summary>The typed result of a skill, or <see cref="SkillRefusal"/>.</summary>
    /// <exception cref="KeyNotFoundException">No such skill function: a fault of the planner.</exception>
    public async Task<object> RunAsync(SkillCall call, Caller caller, DateOnly today, CancellationToken cancellationToken)
    {
        var function = _functions[(call.Plugin, call.Function)];
        var arguments = new KernelArguments();
        foreach (var (name, value) in call.Arguments)
        {
            arguments[name] = value;
        }

        using (CallerScope.Enter(caller, today))
        {
            var result = await _kernel.InvokeAsync(function, arguments, cancellationToken);
            return result.GetValue<object>() ?? throw new InvalidOperationException($"Skill {call.Plugin}.{call.Function} returned nothing.");
        }
    }
}
