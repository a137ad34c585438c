using System.Globalization;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Sending;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>What the history says about a message that may or may not have gone out.</summary>
internal abstract record Verdict
{
    internal sealed record WasSent(string MessageId) : Verdict;

    internal sealed record WasNotSent : Verdict;

    /// <summary>The history could not be read now.</summary>
    internal sealed record NotNow(ApiReply Reply) : Verdict;

    /// <summary>Zalo does not let this OA read it.</summary>
    internal sealed record NeverKnown : Verdict;
}

/// <summary>
/// Looks a message up in the chat with a person. Zalo has no key that makes sending twice harmless, so this is how a message
/// is found that was sent just before a crash, or whose confirmation was lost.
/// </summary>
internal sealed class ChatHistory(ZaloApi api, IInboxRouting inboxes)
{
    private const int MostPages = 5;

    // Long enough that two answers do not begin alike by chance.
    private const int TellingLength = 40;

    public async Task<Verdict> FindAsync(InboxEntry entry, DeliveryProgress progress, CancellationToken cancellationToken)
    {
        for (var page = 0; page < MostPages; page++)
        {
            var reply = await api.HistoryAsync(entry.UserId, page * ZaloLimits.HistoryPage, cancellationToken);
            if (reply is ApiReply.Refused { Code: var code } && ZaloErrors.KindOf(code) is ErrorKind.Operator or ErrorKind.Permanent)
            {
                return new Verdict.NeverKnown();
            }

            if (reply is not ApiReply.Good { Data: { ValueKind: JsonValueKind.Array } items })
            {
                return new Verdict.NotNow(reply);
            }

            foreach (var item in items.EnumerateArray())
            {
                // Both times are Zalo's: an answer is never older than what it answers.
                if (Time(item) < entry.SentAt)
                {
                    return new Verdict.WasNotSent();
                }

                if (IsFromOa(item) && Matches(item, progress.Message) && Text(item, "message_id") is { } id && !await IsKnownAsync(id, progress))
                {
                    return new Verdict.WasSent(id);
                }
            }

            if (items.GetArrayLength() < ZaloLimits.HistoryPage)
            {
                break;
            }
        }

        return new Verdict.WasNotSent();
    }

    /// <summary>The same text may have answered the same question before; that message is not the one in doubt.</summary>
    private async Task<bool> IsKnownAsync(string id, DeliveryProgress progress)
    {
        if (progress.SentIds.Contains(id))
        {
            return true;
        }

        foreach (var inbox in inboxes.All)
        {
            if (await inbox.WasSentAsync(id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(JsonElement item, ZaloMessage message)
    {
        var said = Normal(Text(item, "message") ?? "");
        var meant = Normal(message.Text);
        return said == meant
            || (message.Picture is not null && Text(item, "type") is { } type && type != "text")
            || (Math.Min(said.Length, meant.Length) >= TellingLength && (said.StartsWith(meant, StringComparison.Ordinal) || meant.StartsWith(said, StringComparison.Ordinal)));
    }

    private static string Normal(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsFromOa(JsonElement item) => Text(item, "src") == "0";

    private static long Time(JsonElement item) =>
        long.TryParse(Text(item, "time"), NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? time : long.MaxValue;

    // Numbers in older samples, strings in newer ones.
    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
