using Assistant.Bot.Channels.Zalo.Inbox;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Channels.Zalo;

internal static class ZaloServices
{
    public static SqliteInbox GetRequiredInbox(this IServiceProvider services) => services.GetRequiredService<SqliteInbox>();
}
