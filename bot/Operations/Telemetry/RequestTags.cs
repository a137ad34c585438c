using System.Diagnostics;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>Tags that the platform puts on the span of a request and that may tell of a person.</summary>
internal static class RequestTags
{
    private static readonly string[] Telling = ["url.path", "url.query", "url.full", "user_agent.original", "client.address", "client.port", "network.peer.address", "network.peer.port"];

    public static void Forget(Activity span)
    {
        foreach (var tag in Telling)
        {
            span.SetTag(tag, null);
        }
    }
}
