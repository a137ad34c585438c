using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Conversations.Repeats;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills;
using Assistant.Knowledge;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>
/// Which services belong to a generation: what depends on knowledge that editors change, directly or through others.
/// Everything else (stores, channels, wordings, places) is shared by all generations.
/// </summary>
internal static class GenerationParts
{
    // Made by factories, whose needs cannot be read from a constructor; what skills declare to; and answers that were made from it.
    private static readonly Type[] Known =
    [
        typeof(KnowledgeBase), typeof(ProcedureCatalog), typeof(FeeSchedule), typeof(ProcedureIndex), typeof(IProcedureSearch),
        typeof(TypingRepair), typeof(IPlanner), typeof(IAnswerComposer), typeof(IAssistant), typeof(SkillRights),
        typeof(RepeatMemory),
    ];

    private static readonly Type[] Shared = [typeof(IMetricsStore), typeof(IImportedProcedures), typeof(IBreaker)];

    /// <exception cref="InvalidOperationException">A service does not say what it needs, or could not be shared out.</exception>
    public static HashSet<Type> Among(IEnumerable<ServiceDescriptor> services)
    {
        List<ServiceDescriptor> all = [.. services.Where(service => !service.IsKeyedService)];
        var parts = Known.ToHashSet();
        int before;
        do
        {
            before = parts.Count;
            parts.UnionWith(all.Where(service => Needs(service).Any(parts.Contains)).Select(service => service.ServiceType));
        }
        while (parts.Count > before);

        foreach (var service in all)
        {
            Check(service, parts);
        }

        return parts;
    }

    /// <summary>What a service is made from, as far as constructors tell: of its own type, or of the type that a factory promises.</summary>
    public static IEnumerable<Type> Needs(ServiceDescriptor service)
    {
        if (service.IsKeyedService || service.ImplementationInstance is not null)
        {
            return [];
        }

        return (service.ImplementationType ?? service.ServiceType).GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.ParameterType)
            .Select(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GenericTypeArguments[0] : type);
    }

    private static void Check(ServiceDescriptor service, HashSet<Type> parts)
    {
        var type = service.ServiceType;
        if (parts.Contains(type) && typeof(IDisposable).IsAssignableFrom(service.ImplementationType ?? type))
        {
            throw new InvalidOperationException($"{type} belongs to a generation and would have to be closed; generations are not.");
        }

        if (!parts.Contains(type) && type.IsInterface && service.ImplementationFactory is not null
            && type.Assembly.GetName().Name!.StartsWith("Assistant.", StringComparison.Ordinal) && !Shared.Contains(type) && !FromAccess(type))
        {
            throw new InvalidOperationException($"{type} is made by a factory: say in {nameof(GenerationParts)} whether it belongs to a generation.");
        }
    }

    // Who is asking has nothing to do with what is known.
    private static bool FromAccess(Type type) => type.Namespace == typeof(Access.Caller).Namespace;
}
