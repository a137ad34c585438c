using System.Reflection;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Rights;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Knowledge.Loading;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Who may run which skill function, for every function that there is. Deny by default.</summary>
internal sealed class SkillRights(RightsMatrix matrix)
{
    private readonly Dictionary<(string Plugin, string Function), Right> _rights = [];
    private readonly HashSet<(string Plugin, string Function)> _offered = [];
    private readonly Dictionary<(string Plugin, string Function), string> _names = [];
    private readonly HashSet<(string Plugin, string Function)> _alike = [];

    public void Declare(string plugin, Type skill)
    {
        foreach (var method in skill.GetMethods(BindingFlags.Instance | BindingFlags.Public))
        {
            if (method.GetCustomAttribute<KernelFunctionAttribute>() is { } function)
            {
                var key = (plugin, function.Name ?? method.Name);
                var name = $"{plugin}.{key.Item2}";
                _names[key] = name;
                _rights[key] = matrix.Of(name);
                if (method.GetCustomAttribute<OfferedToModelAttribute>() is not null)
                {
                    _offered.Add(key);
                }

                if (method.GetCustomAttribute<AnswersAlikeAttribute>() is not null)
                {
                    _alike.Add(key);
                }
            }
        }
    }

    /// <summary>To be called when every skill is declared.</summary>
    /// <exception cref="KnowledgeLoadException">A right is for a function that there is not: its name is mistyped, or it is gone.</exception>
    public void CheckListed()
    {
        List<string> strange = [.. matrix.Functions.Except(_names.Values).Select(name => $"rights.yaml: không có chức năng {name}.")];
        if (strange.Count > 0)
        {
            throw new KnowledgeLoadException(strange);
        }
    }

    public bool Allows(string plugin, string function, Caller caller) => Of(plugin, function).Allows(caller);

    /// <summary>How far the function goes for who is bound to a unit.</summary>
    public BoundReach ReachOf(string plugin, string function) => Of(plugin, function).Bound;

    /// <summary>"fees.fee" of a declared function, for measurements; what was never declared has no name of its own there.</summary>
    public string NameOf(string plugin, string function) => _names.GetValueOrDefault((plugin, function), TurnLabels.Other);

    public bool IsOfferedToModel(string plugin, string function) => _offered.Contains((plugin, function));

    /// <summary>Whether the result is the same for everybody who may run it: <see cref="AnswersAlikeAttribute"/>.</summary>
    public bool AnswersAlike(string plugin, string function) => _alike.Contains((plugin, function));

    /// <summary>Every function with its right, for the rights test and for documentation.</summary>
    public IReadOnlyDictionary<(string Plugin, string Function), Right> All => _rights;

    private Right Of(string plugin, string function) => _rights.GetValueOrDefault((plugin, function), Right.Nobody);
}
