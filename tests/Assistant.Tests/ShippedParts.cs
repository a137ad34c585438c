using System.Reflection;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading.Derived;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Assistant.Tests;

/// <summary>
/// What is read from the shipped data files and never changes is read once for all hosts of a run; the index of the search and the
/// words that typing is mended by are worked out once and kept. Each of some thousand hosts would do it anew otherwise. A host on
/// other data files, or on other knowledge, reads its own.
/// </summary>
internal static class ShippedParts
{
    private static readonly string Folder = CreateFolder();
    private static readonly Lazy<IServiceProvider> First = new(Build);

    /// <summary>After everything of the assistant is registered.</summary>
    public static void ShareShippedParts(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(ShippedKnowledge.Base));
        services.Replace(ServiceDescriptor.Singleton(CreateDerived()));
        foreach (var part in services.Where(IsReadFromData).ToList())
        {
            var (type, read) = (part.ServiceType, part.ImplementationFactory!);
            services.Replace(ServiceDescriptor.Singleton(type, provider => IsShipped(provider) ? First.Value.GetRequiredService(type) : read(provider)));
        }
    }

    // Catalogs and lexicons say by their method Load what they are; marks are counted over the names in the knowledge.
    private static bool IsReadFromData(ServiceDescriptor service) =>
        !service.IsKeyedService
        && service is { Lifetime: ServiceLifetime.Singleton, ImplementationFactory: not null }
        && !typeof(IDisposable).IsAssignableFrom(service.ServiceType)
        && (service.ServiceType == typeof(LikelyMarks)
            || service.ServiceType.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Any(method =>
                method.Name == "Load" && method.ReturnType == service.ServiceType && method.GetParameters() is [{ Name: "dataPath" }, ..]));

    private static bool IsShipped(IServiceProvider provider) =>
        ReferenceEquals(provider.GetRequiredService<KnowledgeBase>(), ShippedKnowledge.Base)
        && KnowledgeServices.DataPath(provider) == Path.GetFullPath(KnowledgeBase.ShippedDataPath);

    // Lives as long as the run.
    private static IServiceProvider Build()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", Folder)]);
        builder.AddOperations(quiet: true);
        builder.Services.AddConversations(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton(ShippedKnowledge.Base));
        return builder.Build().Services;
    }

    // One for each host: what a host works out after its first state is not kept.
    private static DerivedFiles CreateDerived() => new(Path.Combine(Folder, "derived"), "tests");

    private static string CreateFolder()
    {
        var folder = Directory.CreateTempSubdirectory("assistant-parts-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(folder);
        return folder;
    }

    private static void Remove(string folder)
    {
        try
        {
            TemporaryFolder.Delete(folder);
        }
        catch (IOException)
        {
            // A host that still writes keeps it; it is in the folder of what may go at any time.
        }
    }
}
