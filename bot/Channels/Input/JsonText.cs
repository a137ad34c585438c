using System.Text.Json;

namespace Assistant.Bot.Channels.Input;

internal static class JsonText
{
    /// <returns>The text of a field; null when it is absent, no text, or text that is broken (half a surrogate pair).</returns>
    public static string? Of(JsonElement body, string field)
    {
        try
        {
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // How System.Text.Json reports text that is not Unicode: the field itself, or the name of another that it looks at.
            return null;
        }
    }
}
