using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>A message unasked as an entry of the inbox: it goes out like an answer, and the same key is never taken twice.</summary>
internal static class PushEntry
{
    public static InboxEntry Of(string userId, Answer answer, string key, DateTimeOffset now) => new()
    {
        Key = $"push/{key}",
        UserId = userId,
        Event = EventNames.Push,
        SentAt = now.ToUnixTimeMilliseconds(),
        Text = JsonSerializer.Serialize(answer, AnswerJson.Default.Answer),
    };

    public static Answer AnswerOf(InboxEntry entry) => JsonSerializer.Deserialize(entry.Text!, AnswerJson.Default.Answer)!;
}
