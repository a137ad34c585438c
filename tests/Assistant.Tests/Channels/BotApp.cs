using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Conversations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;

namespace Assistant.Tests.Channels;

/// <summary>The whole server in memory with real places and an assistant that says what the test wants.</summary>
internal sealed class BotApp : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _settings = [];

    public BotApp() => Storage = Directory.CreateTempSubdirectory("assistant-test-").FullName;

    public AssistantFake Assistant { get; } = new();

    public string Storage { get; }

    public string EnvironmentName { get; init; } = "Development";

    public TimeProvider? Time { get; init; }

    /// <summary>Calls of this server to stubs may take as long as a busy machine needs: they are not what is tested.</summary>
    public bool PatientClients { get; set; }

    /// <summary>The assistant itself answers, and not what the test wants.</summary>
    public bool RealAssistant { get; init; }

    public BotApp With(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Further replacements of services.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Opens a port of this machine, for clients that are programs of their own.</summary>
    public Uri Listen(int port = 0)
    {
        UseKestrel(port);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public Task<HttpResponseMessage> AskAsync(object body) => Browser().PostAsJsonAsync("/api/ask", body);

    public Task<HttpResponseMessage> AskRawAsync(string body, string contentType = "application/json") =>
        PostRawAsync("/api/ask", body, contentType);

    public async Task<HttpResponseMessage> PostRawAsync(string path, string body, string contentType = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await Browser().PostAsync(path, content);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Storage:Path", Storage);
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            if (!RealAssistant)
            {
                services.Replace(ServiceDescriptor.Singleton<IAssistant>(Assistant));
            }

            services.ShareShippedParts();
            if (Time is not null)
            {
                services.Replace(ServiceDescriptor.Singleton(Time));
            }

            if (PatientClients)
            {
                services.PostConfigureAll<HttpClientFactoryOptions>(options => options.HttpClientActions.Add(http => http.Timeout = TimeSpan.FromMinutes(5)));
            }

            Replace?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Storage))
        {
            // A pool has a timer that remembers who made it: the start of this server, and with it the whole server.
            SqliteConnection.ClearAllPools();
            TemporaryFolder.Delete(Storage);
        }
    }
}

internal static class Responses
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());
}
