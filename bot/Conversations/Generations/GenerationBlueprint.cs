using Assistant.Knowledge;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>How a generation is put together: its own parts anew, everything else from the service that it lives in.</summary>
/// <param name="parts">The registrations of its own parts.</param>
/// <param name="all">The registrations of the whole service.</param>
internal sealed class GenerationBlueprint(IReadOnlyList<ServiceDescriptor> parts, IServiceCollection all)
{
    /// <summary>What is made anew for each generation.</summary>
    public IReadOnlySet<Type> Parts { get; } = parts.Select(part => part.ServiceType).ToHashSet();

    /// <remarks>
    /// The provider is never disposed: what it shares is not its to close, and nothing of its own needs it.
    /// </remarks>
    public IServiceProvider Build(KnowledgeBase knowledge, IServiceProvider root)
    {
        var services = new ServiceCollection();
        foreach (var group in all.Where(service => !service.IsKeyedService && !service.ServiceType.IsGenericType && !Parts.Contains(service.ServiceType) && service.ServiceType != typeof(KnowledgeBase)).GroupBy(service => service.ServiceType))
        {
            Share(services, group.Key, group.Count(), root);
        }

        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton(typeof(IOptions<>), typeof(SharedOptions<>));
        services.AddSingleton(new SharedServices(root));
        services.AddSingleton(knowledge);
        foreach (var part in parts)
        {
            ((IServiceCollection)services).Add(part);
        }

        return services.BuildServiceProvider();
    }

    private static void Share(ServiceCollection services, Type type, int count, IServiceProvider root)
    {
        for (var i = 0; i < count; i++)
        {
            var at = i;
            services.AddSingleton(type, _ => count == 1 ? root.GetRequiredService(type) : root.GetServices(type).ElementAt(at)!);
        }
    }
}

/// <summary>The services that a generation lives in.</summary>
internal sealed record SharedServices(IServiceProvider Root);

/// <summary>Options are those of the whole service.</summary>
internal sealed class SharedOptions<TOptions>(SharedServices shared) : IOptions<TOptions>
    where TOptions : class
{
    public TOptions Value { get; } = shared.Root.GetRequiredService<IOptions<TOptions>>().Value;
}
