using System.ClientModel;
using Assistant.Bot.Operations.Telemetry;
using Microsoft.Extensions.AI;
using Polly.CircuitBreaker;
using Polly.RateLimiting;

namespace Assistant.Bot.LanguageModel;

/// <summary>
/// Counts what each request used, on the account of the message that it is made for. A request that the service refused, or that
/// never left, used nothing: an outage of an hour must not empty the purse of the day.
/// </summary>
internal sealed class MeteredChatClient(IChatClient model) : DelegatingChatClient(model)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var span = TurnSpans.ModelCall();
        var spending = TokenBudget.Spending.Current;
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            spending?.Used(response.Usage);
            return response;
        }
        catch (Exception fault)
        {
            span.Failed(fault);
            if (MayHaveWorked(fault))
            {
                spending?.Used(null);
            }

            throw;
        }
    }

    private static bool MayHaveWorked(Exception fault) => fault switch
    {
        ClientResultException { Status: > 0 } => false,
        ClientResultException { InnerException: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } } => false,
        BrokenCircuitException or RateLimiterRejectedException => false,
        _ => true,
    };
}
