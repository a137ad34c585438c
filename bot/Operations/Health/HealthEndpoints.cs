using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Bot.FileStatus;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations.Usage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Operations.Health;

/// <summary>GET /health/live: the process answers. GET /health/ready: what it depends on works, part by part.</summary>
internal static class HealthEndpoints
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<StorageHealth>("storage")
            .AddCheck<FilesHealth>("files")
            .AddCheck<TokenHealth>("access")
            .AddCheck<KnowledgeHealth>("knowledge")
            .AddCheck<MetricsHealth>("metrics")
            .AddCheck<UsageHealth>("usage");

    /// <summary>Of what only some installations have.</summary>
    public static void AddOptionalHealth(this IHostApplicationBuilder builder)
    {
        var checks = builder.Services.AddHealthChecks();
        if (builder.Configuration.GetSection(LanguageModelOptions.Section).Get<LanguageModelOptions>() is { IsOn: true })
        {
            checks.AddCheck<ModelBreaker>("model");
        }

        if (builder.Configuration.GetSection(FileStatusOptions.Section).Get<FileStatusOptions>() is { IsOn: true })
        {
            checks.AddCheck<FileStatusBreaker>("file_status");
        }
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    /// <summary>Descriptions only: an exception's text may hold paths and addresses.</summary>
    private static async Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.Body, Writing);
        json.WriteStartObject();
        json.WriteString("status", Word(report.Status));
        json.WriteStartObject("dependencies");
        foreach (var (name, entry) in report.Entries)
        {
            json.WriteStartObject(name);
            json.WriteString("status", Word(entry.Status));
            if (entry.Description is { } description)
            {
                json.WriteString("description", description);
            }

            json.WriteNumber("milliseconds", Math.Round(entry.Duration.TotalMilliseconds, 1));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(http.RequestAborted);
    }

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };
}
