using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using AIMessage = Microsoft.Extensions.AI.ChatMessage;

namespace Assistant.Bot.LanguageModel;

/// <summary>
/// The model as Microsoft.Extensions.AI knows models, over the chat client that Azure's and OpenAI's libraries both hand out. It is
/// our own because the ready-made one needs a version of OpenAI's library that Azure.AI.OpenAI does not run with.
/// </summary>
internal sealed class OpenAIChatClient(ChatClient client) : IChatClient
{
    /// <exception cref="System.ClientModel.ClientResultException">The service refused, or could not be reached.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<AIMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var completion = await client.CompleteChatAsync(OpenAIMessages.Of(messages), OpenAIMessages.Of(options), cancellationToken);
        return OpenAIMessages.Of(completion.Value);
    }

    /// <summary>The whole response at once: nothing that a model writes is shown before it has been checked.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<AIMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // The library's client holds nothing that needs closing; its HTTP client is the factory's.
    }
}
