using Assistant.Bot.Channels.Zalo;
using Assistant.Bot.Channels.Zalo.Inbox;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Tests.Channels.Zalo;

/// <summary>Things of the Zalo channel that tests need and do not care about.</summary>
internal static class SomeZalo
{
    public const string Person = "2000000000000000002";
    public const string Other = "2000000000000000003";

    public static ZaloOptions Options() => new()
    {
        AppId = "1000000000000000001",
        OaId = "4000000000000000004",
        AppSecret = "sim-app-secret",
        OaSecret = "sim-oa-secret",
        RefreshToken = "sim-refresh-token",
        SettleMilliseconds = 0,
        InDoubtSeconds = 1,
    };

    public static ZaloSettings Settings(ZaloOptions? options = null) => new(new FixedOptions(options ?? Options()), NullLogger<ZaloSettings>.Instance);

    public static InboxEntry Entry(string key, string person = Person, long sentAt = 1_000, string text = "a") => new()
    {
        Key = key,
        UserId = person,
        Event = "user_send_text",
        SentAt = sentAt,
        Text = text,
    };

    private sealed class FixedOptions(ZaloOptions options) : IOptionsMonitor<ZaloOptions>
    {
        public ZaloOptions CurrentValue => options;

        public ZaloOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<ZaloOptions, string?> listener) => null;
    }
}
