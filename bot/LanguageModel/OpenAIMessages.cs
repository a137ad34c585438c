using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using AIMessage = Microsoft.Extensions.AI.ChatMessage;
using WireMessage = OpenAI.Chat.ChatMessage;

namespace Assistant.Bot.LanguageModel;

/// <summary>Messages and tools of Microsoft.Extensions.AI as the wire of chat completions has them, and back.</summary>
internal static class OpenAIMessages
{
    public static IEnumerable<WireMessage> Of(IEnumerable<AIMessage> messages) => messages.SelectMany(Of);

    /// <exception cref="NotSupportedException">A tool that is no function.</exception>
    public static ChatCompletionOptions Of(ChatOptions? options)
    {
        var wire = new ChatCompletionOptions { Temperature = options?.Temperature, MaxOutputTokenCount = options?.MaxOutputTokens };
        foreach (var tool in options?.Tools ?? [])
        {
            wire.Tools.Add(tool is AIFunctionDeclaration function
                ? ChatTool.CreateFunctionTool(function.Name, function.Description, Parameters(function.JsonSchema))
                : throw new NotSupportedException($"{tool.Name} is no function."));
        }

        return wire;
    }

    public static ChatResponse Of(ChatCompletion completion)
    {
        var message = new AIMessage(ChatRole.Assistant, string.Concat(completion.Content.Select(part => part.Text)));
        foreach (var call in completion.ToolCalls)
        {
            message.Contents.Add(Call(call));
        }

        return new ChatResponse(message)
        {
            FinishReason = completion.FinishReason switch
            {
                OpenAI.Chat.ChatFinishReason.ToolCalls or OpenAI.Chat.ChatFinishReason.FunctionCall => Microsoft.Extensions.AI.ChatFinishReason.ToolCalls,
                OpenAI.Chat.ChatFinishReason.Length => Microsoft.Extensions.AI.ChatFinishReason.Length,
                OpenAI.Chat.ChatFinishReason.ContentFilter => Microsoft.Extensions.AI.ChatFinishReason.ContentFilter,
                _ => Microsoft.Extensions.AI.ChatFinishReason.Stop,
            },
            Usage = completion.Usage is { } usage
                ? new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount }
                : null,
        };
    }

    // Only what the interface knows, without spaces: some servers refuse other keywords, and all count what they read.
    private static BinaryData Parameters(JsonElement schema)
    {
        var known = new JsonObject();
        foreach (var keyword in new[] { "type", "properties", "required" })
        {
            if (schema.TryGetProperty(keyword, out var value))
            {
                known[keyword] = JsonNode.Parse(value.GetRawText());
            }
        }

        return BinaryData.FromString(known.ToJsonString());
    }

    private static IEnumerable<WireMessage> Of(AIMessage message)
    {
        if (message.Role == ChatRole.Tool)
        {
            return message.Contents.OfType<FunctionResultContent>().Select(result => WireMessage.CreateToolMessage(result.CallId, Text(result.Result)));
        }

        if (message.Role == ChatRole.Assistant)
        {
            List<ChatToolCall> calls = [.. message.Contents.OfType<FunctionCallContent>()
                .Select(call => ChatToolCall.CreateFunctionToolCall(call.CallId, call.Name, BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(call.Arguments ?? new Dictionary<string, object?>()))))];
            return [calls.Count > 0 ? WireMessage.CreateAssistantMessage(calls) : WireMessage.CreateAssistantMessage(message.Text)];
        }

        return [message.Role == ChatRole.System ? WireMessage.CreateSystemMessage(message.Text) : WireMessage.CreateUserMessage(message.Text)];
    }

    private static string Text(object? result) => result switch
    {
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString()!,
        _ => JsonSerializer.Serialize(result),
    };

    // Arguments that are no JSON object are the model's mistake; it is told, and the turn goes on.
    private static FunctionCallContent Call(ChatToolCall call)
    {
        try
        {
            return new FunctionCallContent(call.Id, call.FunctionName, JsonSerializer.Deserialize<Dictionary<string, object?>>(call.FunctionArguments));
        }
        catch (JsonException fault)
        {
            return new FunctionCallContent(call.Id, call.FunctionName) { Exception = fault };
        }
    }
}
