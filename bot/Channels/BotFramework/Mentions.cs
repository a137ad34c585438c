using System.Text.Json;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>
/// In groups people address the bot by its name, which channels put into the text ("&lt;at&gt;Trợ lý&lt;/at&gt; làm hộ chiếu hết
/// bao nhiêu"): the name is not part of the question.
/// </summary>
internal static class Mentions
{
    public static Activity WithoutBot(Activity activity)
    {
        if (activity is not { Text.Length: > 0, Entities.Count: > 0, Recipient.Id: { } bot })
        {
            return activity;
        }

        var text = activity.Entities.Select(entity => NameOf(entity, bot)).OfType<string>()
            .Aggregate(activity.Text, static (text, name) => text.Replace(name, " ", StringComparison.OrdinalIgnoreCase));
        return text.Length == activity.Text.Length ? activity : activity with { Text = text.Trim() };
    }

    /// <returns>How the text writes the bot's name, if that is what is mentioned.</returns>
    private static string? NameOf(JsonElement entity, string bot) =>
        entity.ValueKind == JsonValueKind.Object
        && Text(entity, "type")?.Equals("mention", StringComparison.OrdinalIgnoreCase) == true
        && entity.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object && Text(mentioned, "id") == bot
        && Text(entity, "text") is { Length: > 0 } name
            ? name
            : null;

    private static string? Text(JsonElement json, string member) =>
        json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
