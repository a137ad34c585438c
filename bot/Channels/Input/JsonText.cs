using System.Text.Json;

namespace Assistant.Bot.Channels.Input;

internal static class JsonText
{
    /// <returns>The text of a field; null when it is absent, no text, or text that is broken (half a surrogate pair).</returns>
    public static string? Of(JsonElement body, string field)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // How System.Text.Json reports text that is not Unicode.
            return null;
        }
    }
}
