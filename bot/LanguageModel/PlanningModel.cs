using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.LanguageModel;

/// <summary>The model that plans, with the loop in which Semantic Kernel runs the functions that it chooses.</summary>
internal sealed class PlanningModel(ModelConnection connection)
{
    /// <summary>Requests for one message. Semantic Kernel's own limit is 128.</summary>
    public const int MostRounds = 4;

    // Opened at the first question: a model that is not configured costs nothing.
    private readonly Lazy<IChatClient> _client = new(() => WithTools(new MeteredChatClient(connection.Open())));

    public IChatClient Client => _client.Value;

    private static IChatClient WithTools(IChatClient model)
    {
        // Without a log: it would hold whatever names and arguments a model makes up.
        var client = new ChatClientBuilder(model).UseKernelFunctionInvocation(NullLoggerFactory.Instance).Build();
        var loop = client.GetService<FunctionInvokingChatClient>() ?? throw new InvalidOperationException("Semantic Kernel's loop is of another kind.");
        // It counts rounds of functions; one more request follows the last.
        loop.MaximumIterationsPerRequest = MostRounds - 1;
        loop.MaximumConsecutiveErrorsPerRequest = MostRounds;
        loop.IncludeDetailedErrors = false;
        return client;
    }
}
