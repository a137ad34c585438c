using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.LanguageModel;

/// <summary>The model that plans, with the loop in which Semantic Kernel runs the functions that it chooses.</summary>
internal interface IPlanningModel
{
    IChatClient Client { get; }
}

/// <inheritdoc/>
internal sealed class PlanningModel(ModelConnection connection, ILoggerFactory loggers) : IPlanningModel
{
    /// <summary>Requests for one message. Semantic Kernel's own limit is 128.</summary>
    private const int MostRounds = 4;

    // Opened at the first question: a model that is not configured costs nothing.
    private readonly Lazy<IChatClient> _client = new(() => WithTools(connection.Open(), loggers));

    public IChatClient Client => _client.Value;

    public static IChatClient WithTools(IChatClient model, ILoggerFactory loggers)
    {
        var client = new ChatClientBuilder(model).UseKernelFunctionInvocation(loggers).Build();
        var loop = client.GetService<FunctionInvokingChatClient>() ?? throw new InvalidOperationException("Semantic Kernel's loop is of another kind.");
        loop.MaximumIterationsPerRequest = MostRounds;
        loop.MaximumConsecutiveErrorsPerRequest = MostRounds;
        loop.IncludeDetailedErrors = false;
        return client;
    }
}
