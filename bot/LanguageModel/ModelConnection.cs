using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI;

namespace Assistant.Bot.LanguageModel;

/// <summary>Makes the chat client that the settings name: Azure OpenAI with a key or with the identity of the machine, or any server with OpenAI's interface.</summary>
internal sealed class ModelConnection(IHttpClientFactory clients, IOptions<LanguageModelOptions> options)
{
    /// <summary>Name of the HTTP client, on which patience and retries are set up.</summary>
    public const string Client = "language-model";

    /// <summary>Servers on one's own premises often want none, and the library wants one.</summary>
    private const string NoKey = "none";

    public IChatClient Open()
    {
        var settings = options.Value;
        var transport = new HttpClientPipelineTransport(clients.CreateClient(Client));
        var chat = settings.IsAzure
            ? Azure(settings, Quiet(new AzureOpenAIClientOptions(), transport)).GetChatClient(settings.Model)
            : new OpenAIClient(new ApiKeyCredential(settings.ApiKey.Length > 0 ? settings.ApiKey : NoKey), Quiet(new OpenAIClientOptions { Endpoint = new Uri(settings.Url) }, transport))
                .GetChatClient(settings.Model);
        return new OpenAIChatClient(chat);
    }

    private static AzureOpenAIClient Azure(LanguageModelOptions settings, AzureOpenAIClientOptions options) => settings.ApiKey.Length > 0
        ? new AzureOpenAIClient(new Uri(settings.Url), new ApiKeyCredential(settings.ApiKey), options)
        : new AzureOpenAIClient(new Uri(settings.Url), new DefaultAzureCredential(), options);

    // Tries again, and gives up, in one place only: the HTTP client.
    private static TOptions Quiet<TOptions>(TOptions options, PipelineTransport transport)
        where TOptions : ClientPipelineOptions
    {
        options.Transport = transport;
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        return options;
    }
}
