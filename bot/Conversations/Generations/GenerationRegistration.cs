using Assistant.Knowledge;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Bot.Conversations.Generations;

internal static class GenerationRegistration
{
    /// <summary>
    /// Moves what depends on changing knowledge from the service into generations. Asked for in the service, such a part is the
    /// current generation's at that moment, so nothing that lives long may keep one; long-lived things keep the assistant.
    /// </summary>
    /// <remarks>In the service itself the knowledge base stays what ships; in a generation it holds the changes.</remarks>
    public static void AddGenerations(this IServiceCollection services)
    {
        var types = GenerationParts.Among(services);
        types.Remove(typeof(KnowledgeBase));
        ServiceDescriptor[] parts = [.. services.Where(service => !service.IsKeyedService && types.Contains(service.ServiceType))];
        foreach (var group in parts.GroupBy(part => part.ServiceType))
        {
            services.RemoveAll(group.Key);
            if (group.Key != typeof(IAssistant))
            {
                Forward(services, group.Key, group.Count());
            }
        }

        services.AddSingleton<IAssistant, CurrentAssistant>();
        services.AddSingleton(new GenerationBlueprint(parts, services));
        services.AddSingleton<GenerationBoard>();
    }

    private static void Forward(IServiceCollection services, Type type, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = i;
            services.AddTransient(type, provider =>
            {
                var current = provider.GetRequiredService<GenerationBoard>().Current.Services;
                return count == 1 ? current.GetRequiredService(type) : current.GetServices(type).ElementAt(at)!;
            });
        }
    }
}
