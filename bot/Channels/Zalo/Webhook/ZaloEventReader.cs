using System.Text.Json;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>Reads an event. Ids and times are strings on the wire; numbers are read too, since nothing depends on which.</summary>
internal static class ZaloEventReader
{
    /// <returns>Null for a body that is no event.</returns>
    public static ZaloEvent? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
        // Text with half a surrogate pair in an escape is found when it is read, not when it is parsed.
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static ZaloEvent? Read(JsonElement body)
    {
        if (Text(body, "app_id") is not { Length: > 0 } app || Text(body, "event_name") is not { Length: > 0 } name
            || Text(body, "timestamp") is not { Length: > 0 } timestamp)
        {
            return null;
        }

        var message = Part(body, "message");
        return new ZaloEvent
        {
            AppId = app,
            Name = name,
            Timestamp = timestamp,
            OaId = Text(body, "oa_id") ?? Text(Part(body, "recipient"), "id"),
            // Message events name a sender, follow and unfollow a follower, the others a user.
            UserId = Text(Part(body, "sender"), "id") ?? Text(Part(body, "follower"), "id") ?? Text(body, "user_id"),
            RecipientId = EventNames.IsEcho(name) ? Text(Part(body, "recipient"), "id") : null,
            AdminId = Text(Part(body, "sender"), "admin_id"),
            MessageId = Text(message, "msg_id"),
            Text = Text(message, "text"),
        };
    }

    private static JsonElement Part(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var part) ? part : default;

    private static string? Text(JsonElement parent, string name) => Part(parent, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
