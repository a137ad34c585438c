using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Commands;

/// <summary>The services without the server, for one command.</summary>
internal static class CommandHost
{
    /// <summary>Runs a command over the services; a fault that the operator can mend becomes a sentence and exit code 1.</summary>
    public static async Task<int> RunAsync(Composition composition, Func<IServiceProvider, Task<int>> command)
    {
        try
        {
            var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
            builder.AddOperations(quiet: true);
            composition.AddAssistant(builder);
            using var host = builder.Build();
            host.Services.GetService<IStartupValidator>()?.Validate();
            return await command(host.Services);
        }
        catch (Exception fault) when (StartFaults.Explain(fault) is { } sentence)
        {
            return await Output.FailAsync(sentence);
        }
    }
}
