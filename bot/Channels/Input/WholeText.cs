using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Assistant.Bot.Channels.Input;

/// <summary>
/// Is every text in a JSON value whole Unicode? The parser lets half a surrogate pair and bytes that are not UTF-8 pass,
/// and whoever writes the value on fails on them much later.
/// </summary>
internal static class WholeText
{
    public static bool Is(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        return Utf8.IsValid(raw) && (raw.IndexOf("\\u"u8) < 0 || CanBeRead(value, withTexts: true));
    }

    /// <summary>Are the names of all members? Whoever looks for any of them fails on those that are not.</summary>
    public static bool AreNames(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        return (Utf8.IsValid(raw) && raw.IndexOf("\\u"u8) < 0) || CanBeRead(value, withTexts: false);
    }

    private static bool CanBeRead(JsonElement value, bool withTexts)
    {
        try
        {
            Read(value, withTexts);
            return true;
        }
        catch (InvalidOperationException)
        {
            // How System.Text.Json reports half a surrogate pair, and bytes that are no UTF-8.
            return false;
        }
    }

    private static void Read(JsonElement value, bool withTexts)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when withTexts:
                value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Read(item, withTexts);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    _ = member.Name;
                    Read(member.Value, withTexts);
                }

                break;
        }
    }
}
