using System.Globalization;
using Assistant.Bot.Channels.Zalo.Answering;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Sending;
using Assistant.Bot.Channels.Zalo.Tokens;
using Assistant.Bot.Channels.Zalo.Webhook;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Channels.Zalo;

/// <summary>How many people wait for an answer on Zalo, for how long, and what stands in the way.</summary>
internal sealed class ZaloHealth(IInboxRouting inboxes, InboxWorker worker, SendGate gate, AccessTokens tokens, SignatureCheck signatures) : IHealthCheck
{
    /// <summary>An answer that is not out after so many seconds is late.</summary>
    private const double Late = 120;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var troubles = new List<string>();
        var waiting = 0L;
        var oldest = 0.0;
        var stores = new List<string>();
        foreach (var inbox in inboxes.All)
        {
            if (await StatusAsync(inbox, cancellationToken) is { } status)
            {
                stores.Add(inbox.Name);
                waiting += status.Waiting;
                oldest = Math.Max(oldest, status.OldestSeconds);
            }
            else
            {
                troubles.Add($"Hộp thư {inbox.Name} không dùng được.");
            }
        }

        var numbers = new Dictionary<string, object> { ["waiting"] = waiting, ["oldestSeconds"] = oldest };
        var told = string.Create(CultureInfo.InvariantCulture, $"{waiting} tin chờ trả lời, lâu nhất {oldest:0} giây; hộp thư: {string.Join(", ", stores)}.");
        if (stores.Count == 0)
        {
            return HealthCheckResult.Unhealthy($"Không nhận được tin Zalo. {string.Join(' ', troubles)}", data: numbers);
        }

        troubles.AddRange(Troubles(oldest));
        return troubles.Count == 0 ? HealthCheckResult.Healthy(told, numbers) : HealthCheckResult.Degraded($"{told} {string.Join(' ', troubles)}", data: numbers);
    }

    private IEnumerable<string> Troubles(double oldest)
    {
        if (gate.Trouble is { } trouble)
        {
            yield return $"{(trouble.NeedsOperator ? "Ngừng gửi, cần người vận hành xử lý" : "Tạm dừng gửi")}: {trouble.Reason}";
        }

        if (tokens.Problem is { } problem && gate.Trouble?.Reason != problem)
        {
            yield return problem;
        }

        if (signatures.Seen is { Good: 0, Bad: > 0 })
        {
            yield return "Chưa sự kiện nào có chữ ký đúng: hãy kiểm tra Zalo:OaSecret và Zalo:SignatureFirstTerm.";
        }

        if (!worker.IsWorking)
        {
            yield return "Tiến trình khác trên cùng thư mục dữ liệu đang trả lời.";
        }

        if (oldest > Late && gate.Trouble is null)
        {
            yield return "Trả lời chậm.";
        }
    }

    private static async Task<InboxStatus?> StatusAsync(IInbox inbox, CancellationToken cancellationToken)
    {
        try
        {
            return await inbox.StatusAsync().WaitAsync(TimeSpan.FromSeconds(2), cancellationToken);
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            return null;
        }
    }
}
