using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.FileStatus;

/// <summary>
/// Asks the service: one POST to the configured address and to no other, the code in the body. Whatever goes wrong is a value;
/// neither the code nor what was answered is logged.
/// </summary>
internal sealed partial class FileStatusClient(
    IHttpClientFactory clients, FileRecordReader reader, FileStatusBreaker breaker, IOptions<FileStatusOptions> options, TimeProvider time, ILogger<FileStatusClient> logger)
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "file-status";

    /// <summary>An answer has less than two kB.</summary>
    public const int MostBytes = 64 * 1024;

    public async Task<FileAnswer> AskAsync(string code, CancellationToken cancellationToken)
    {
        if (!breaker.MayTry())
        {
            return new FileAnswer.Failed(FileFailure.Down);
        }

        var answer = await TryAsync(code, cancellationToken);
        if (answer is FileAnswer.Failed { Why: var why })
        {
            breaker.Failed();
            LogFailed(why);
        }
        else
        {
            breaker.Worked();
        }

        return answer;
    }

    private async Task<FileAnswer> TryAsync(string code, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var http = clients.CreateClient(Client);
            using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Url) { Content = JsonContent.Create(new FileQuestion(code), FileQuestionJson.Default.FileQuestion) };
            if (options.Value.Token is { Length: > 0 } token)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            using var response = await http.SendAsync(request, either.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => reader.Read(await response.Content.ReadAsByteArrayAsync(either.Token), code, VietnamClock.Today(time)) is { } record
                    ? new FileAnswer.Found(record)
                    : new FileAnswer.Failed(FileFailure.Garbled),
                HttpStatusCode.NotFound => new FileAnswer.Unknown(),
                _ => new FileAnswer.Failed(FileFailure.Down),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FileAnswer.Failed(FileFailure.Late);
        }
        catch (HttpRequestException fault)
        {
            return new FileAnswer.Failed(fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? FileFailure.Garbled : FileFailure.Down);
        }
        catch (IOException)
        {
            return new FileAnswer.Failed(FileFailure.Down);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The file status service gave no answer: {Why}")]
    private partial void LogFailed(FileFailure why);
}

internal sealed record FileQuestion(string Code);

[System.Text.Json.Serialization.JsonSourceGenerationOptions(PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
[System.Text.Json.Serialization.JsonSerializable(typeof(FileQuestion))]
internal sealed partial class FileQuestionJson : System.Text.Json.Serialization.JsonSerializerContext;
