using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Sending;
using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>May a message be sent now? Free for 48 hours after the person's last one; later only if paying is wanted.</summary>
internal sealed class SendWindow(ZaloApi api, ZaloSettings settings, TimeProvider time)
{
    // A message that is on its way when the window closes would be billed.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(10);

    /// <returns>Null when Zalo could not be asked; it is asked only for what is said unasked and for events that waited for two days.</returns>
    public async Task<bool?> IsOpenAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        // What we say unasked has no message of the person's before it.
        var isReply = entry.Event != EventNames.Push;
        return (isReply && IsFree(entry.SentAt)) || settings.Current.SendPaid ? true : await IsOpenAsync(entry.UserId, cancellationToken);
    }

    /// <summary>The same for what nobody has just asked for: Zalo knows when the person last wrote, tapped or called.</summary>
    public async Task<bool?> IsOpenAsync(string userId, CancellationToken cancellationToken)
    {
        if (settings.Current.SendPaid)
        {
            return true;
        }

        return await api.QuotaAsync(userId, cancellationToken) switch
        {
            ApiReply.Good { Data: { ValueKind: JsonValueKind.Object } data } => LastInteraction(data) is { } last && IsFree(last),
            ApiReply.Refused => false,
            _ => null,
        };
    }

    private bool IsFree(long interaction) =>
        time.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(interaction) < ZaloLimits.FreeWindow - Margin;

    private static long? LastInteraction(JsonElement data) =>
        data.TryGetProperty("last_interaction", out var last) && long.TryParse(last.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? milliseconds
            : null;
}
