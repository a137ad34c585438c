using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace Assistant.Bot.LanguageModel;

/// <summary>
/// How the model is called: never more at once than it can bear, one more try where the service surely did nothing yet, and not
/// at all for a while after it failed. A message that gets no model is answered without one.
/// </summary>
internal static class ModelResilience
{
    // Two windows: where few ask, failures are far apart; where many ask, the successes of half a minute hide an outage.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ShortWindow = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>A service that asks for more patience is not waited for.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    /// <summary>So few calls in a window, half of them failed, open the circuit.</summary>
    private const int FewestCalls = 4;
    private const int FewestAtOnce = 8;

    public static void Add(IHttpClientBuilder http) => http.AddResilienceHandler("model", static (pipeline, context) =>
    {
        var settings = context.ServiceProvider.GetRequiredService<IOptions<LanguageModelOptions>>().Value;
        var breaker = context.ServiceProvider.GetRequiredService<ModelBreaker>();
        pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
        pipeline
            .AddRateLimiter(new RateLimiterStrategyOptions
            {
                DefaultRateLimiterOptions = new ConcurrencyLimiterOptions { PermitLimit = settings.MaxConcurrent, QueueLimit = 0 },
            })
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 1,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(200),
                ShouldHandle = static arguments => ValueTask.FromResult(DidNothing(arguments.Outcome)),
                DelayGenerator = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.Headers.RetryAfter?.Delta),
            })
            .AddCircuitBreaker(Breaker(Window, FewestCalls, breaker.Window))
            .AddCircuitBreaker(Breaker(ShortWindow, FewestAtOnce, breaker.ShortWindow))
            // Before the message itself gives up, or a model that is silent would never be noticed to have failed.
            .AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromSeconds(settings.TimeoutSeconds) / 2 });
    });

    private static CircuitBreakerStrategyOptions<HttpResponseMessage> Breaker(TimeSpan window, int fewest, CircuitBreakerStateProvider state) => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = fewest,
        SamplingDuration = window,
        BreakDuration = Pause,
        StateProvider = state,
        ShouldHandle = static arguments => ValueTask.FromResult(Failed(arguments.Outcome)),
    };

    // A request that may have been worked on is not sent twice: it would be paid twice.
    private static bool DidNothing(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } response } => response.Headers.RetryAfter is not { Delta: var wait } || wait <= LongestWait,
        { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => true,
        _ => false,
    };

    private static bool Failed(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError } => true,
        { Exception: HttpRequestException or TimeoutRejectedException or IOException } => true,
        _ => false,
    };
}
