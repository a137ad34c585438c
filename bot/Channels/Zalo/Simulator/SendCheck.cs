using System.Text.Json;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>What Zalo checks of a message before it takes it.</summary>
internal static class SendCheck
{
    public const int BadParameter = -201;
    public const int OverLimit = -210;
    private const int MaxText = 2_000;
    private const int MaxButtons = 5;
    private const int MaxTitle = 100;
    private const int MaxPayload = 1_000;

    /// <returns>0, or the error code.</returns>
    public static int Check(JsonElement message, SimulatedUploads uploads)
    {
        var text = Text(message);
        if (text.Length > MaxText)
        {
            return OverLimit;
        }

        if (!message.TryGetProperty("attachment", out var attachment))
        {
            return text.Length == 0 ? BadParameter : 0;
        }

        if (attachment.GetProperty("type").GetString() != "template" || !attachment.TryGetProperty("payload", out var payload))
        {
            return BadParameter;
        }

        var buttons = Buttons(payload);
        if (buttons.Count > MaxButtons || buttons.Any(button => button.Title.Length > MaxTitle || button.Payload.Length > MaxPayload))
        {
            return OverLimit;
        }

        return payload.TryGetProperty("elements", out var elements) ? Media(payload, elements, uploads)
            : text.Length == 0 || buttons.Count == 0 ? BadParameter
            : 0;
    }

    public static string Text(JsonElement message) => message.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";

    public static List<SimulatedButton> Buttons(JsonElement payload) => !payload.TryGetProperty("buttons", out var buttons)
        ? []
        : [.. buttons.EnumerateArray().Select(button => new SimulatedButton(
            button.GetProperty("title").GetString() ?? "", button.GetProperty("type").GetString() ?? "", button.GetProperty("payload").ToString()))];

    private static int Media(JsonElement payload, JsonElement elements, SimulatedUploads uploads) =>
        payload.TryGetProperty("template_type", out var type) && type.GetString() == "media" && elements.GetArrayLength() == 1
        && elements[0].TryGetProperty("attachment_id", out var id)
            ? uploads.IsGood(id.GetString() ?? "") ? 0 : SimulatedUploads.Gone
            : BadParameter;
}
