using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Benchmarks.Load;

/// <summary>Files that hold what the bare endpoint replies: an answer and an activity as the assistant writes them.</summary>
internal sealed record BareReplies(string Ask, string Messages);

/// <summary>
/// What the platform costs by itself: a minimal API that reads the same JSON into a record, source-generated, and returns the
/// same bytes each time.
/// </summary>
internal static class BareServer
{
    public static async Task RunAsync(BareReplies replies)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(static json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, BareJson.Default));
        var app = builder.Build();
        var (ask, messages) = (await File.ReadAllBytesAsync(replies.Ask), await File.ReadAllBytesAsync(replies.Messages));
        app.MapPost("/api/ask", (BareQuestion question) => Reply(question.Question, ask));
        app.MapPost("/api/messages", (BareActivity activity) => Reply(activity.Text, messages));
        await app.RunAsync();
    }

    private static IResult Reply(string? asked, byte[] reply) =>
        string.IsNullOrEmpty(asked) ? TypedResults.BadRequest() : Results.Text(reply, "application/json; charset=utf-8");
}

internal sealed record BareQuestion(string? Question, string? Date, string? Place, string? ConversationId, string? Format);

internal sealed record BareActivity(string? Type, string? Id, string? ChannelId, string? Text, string? DeliveryMode, BareParty? From, BareParty? Recipient, BareParty? Conversation);

internal sealed record BareParty(string? Id);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BareQuestion))]
[JsonSerializable(typeof(BareActivity))]
internal sealed partial class BareJson : JsonSerializerContext;
