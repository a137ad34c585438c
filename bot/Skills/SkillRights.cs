using System.Reflection;
using Assistant.Bot.Access;
using Assistant.Bot.Operations.Telemetry;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Who may run which skill function, read once from the declarations on the functions. Deny by default.</summary>
internal sealed class SkillRights
{
    private static readonly IReadOnlySet<Role> Everyone = Enum.GetValues<Role>().ToHashSet();
    private readonly Dictionary<(string Plugin, string Function), IReadOnlySet<Role>> _allowed = [];

    private readonly HashSet<(string Plugin, string Function)> _offered = [];
    private readonly Dictionary<(string Plugin, string Function), string> _names = [];
    private readonly HashSet<(string Plugin, string Function)> _alike = [];

    public void Declare(string plugin, Type skill)
    {
        foreach (var method in skill.GetMethods(BindingFlags.Instance | BindingFlags.Public))
        {
            if (method.GetCustomAttribute<KernelFunctionAttribute>() is { } function)
            {
                var name = function.Name ?? method.Name;
                _allowed[(plugin, name)] = RolesOf(method);
                _names[(plugin, name)] = $"{plugin}.{name}";
                if (method.GetCustomAttribute<OfferedToModelAttribute>() is not null)
                {
                    _offered.Add((plugin, name));
                }

                if (method.GetCustomAttribute<AnswersAlikeAttribute>() is not null)
                {
                    _alike.Add((plugin, name));
                }
            }
        }
    }

    public bool Allows(string plugin, string function, Caller caller) =>
        _allowed.TryGetValue((plugin, function), out var roles) && roles.Contains(caller.Role);

    /// <summary>"fees.fee" of a declared function, for measurements; what was never declared has no name of its own there.</summary>
    public string NameOf(string plugin, string function) => _names.GetValueOrDefault((plugin, function), TurnLabels.Other);

    public bool IsOfferedToModel(string plugin, string function) => _offered.Contains((plugin, function));

    /// <summary>Whether the result is the same for everybody who may run it: <see cref="AnswersAlikeAttribute"/>.</summary>
    public bool AnswersAlike(string plugin, string function) => _alike.Contains((plugin, function));

    /// <summary>Every function with its roles, for the rights test and for documentation.</summary>
    public IReadOnlyDictionary<(string Plugin, string Function), IReadOnlySet<Role>> All => _allowed;

    private static IReadOnlySet<Role> RolesOf(MethodInfo method) =>
        method.GetCustomAttribute<AllowedToEveryoneAttribute>() is not null
            ? Everyone
            : method.GetCustomAttribute<AllowedRolesAttribute>()?.Roles.ToHashSet() ?? [];
}
