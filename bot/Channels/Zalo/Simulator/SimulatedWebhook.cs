using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>
/// One attempt to deliver an event. <paramref name="Status"/> 0: no answer within two seconds, or no connection;
/// <paramref name="Began"/> as of <see cref="Stopwatch.GetTimestamp"/>.
/// </summary>
internal sealed record SimulatedDelivery(int Status, double Milliseconds, int Attempt, long Began);

/// <summary>Delivers events as Zalo does: signed, two seconds to answer, again and again along the ladder.</summary>
internal sealed class SimulatedWebhook(SimulatorOptions options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(1) })
    {
        Timeout = Deadline,
    };

    /// <summary>Every attempt so far.</summary>
    public ConcurrentQueue<SimulatedDelivery> Deliveries { get; } = new();

    public Uri? Target { get; set; } = options.Webhook;

    /// <summary>The key that signs; changes when the operator changes it in the console.</summary>
    public string Secret { get; set; } = options.OaSecret;

    /// <returns>Whether the event was acknowledged before the ladder ended.</returns>
    public async Task<bool> DeliverAsync(byte[] body, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (await SendAsync(body, Sign(body), attempt, cancellationToken) == 200)
            {
                return true;
            }

            if (attempt == options.Ladder.Count)
            {
                return false;
            }

            await Task.Delay(options.Ladder[attempt], time, cancellationToken);
        }
    }

    /// <summary>One attempt with whatever signature.</summary>
    /// <returns>The status, 0 when there was none.</returns>
    public async Task<int> SendAsync(byte[] body, string? signature, int attempt, CancellationToken cancellationToken)
    {
        if (Target is null)
        {
            return 0;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Target) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        if (signature is not null)
        {
            request.Headers.Add(WebhookSignature.Header, signature);
        }

        if (attempt > 0)
        {
            request.Headers.Add("num_retry", attempt.ToString(CultureInfo.InvariantCulture));
        }

        var start = Stopwatch.GetTimestamp();
        var status = 0;
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            status = (int)response.StatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // No connection or no answer in time; the ladder goes on.
        }

        Deliveries.Enqueue(new SimulatedDelivery(status, Stopwatch.GetElapsedTime(start).TotalMilliseconds, attempt, start));
        return status;
    }

    public string Sign(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        var timestamp = document.RootElement.GetProperty("timestamp").GetString()!;
        return WebhookSignature.Write(options.SignatureFirstTerm == "oa_id" ? options.OaId : options.AppId, body, timestamp, Secret);
    }

    public void Dispose() => _http.Dispose();
}
