using Assistant.Bot.Channels.DirectLine.Conversations;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.DirectLine.Streaming;

/// <summary>GET …/stream: the WebSocket whose address a client got when it started or reconnected.</summary>
internal static class StreamEndpoint
{
    private static readonly Problem NoSocket = Problem.BadRequest("Cần WebSocket", "Địa chỉ này chỉ nhận kết nối WebSocket.");

    private static readonly Problem Refused = new(StatusCodes.Status403Forbidden, "Không mở được luồng",
        "Địa chỉ luồng dùng được một lần, trong 60 giây, từ trang được phép. Xin kết nối lại cuộc trò chuyện để có địa chỉ mới.");

    public static void MapStream(this IEndpointRouteBuilder directLine) => directLine.MapGet("/conversations/{id}/stream", StreamAsync);

    private static async Task<IResult> StreamAsync(
        HttpContext http, string id, string? ticket, string? watermark,
        DirectLineConversations conversations, DirectLineTurns turns, DirectLineOrigins origins, IHostApplicationLifetime life)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            return NoSocket;
        }

        // CORS does not cover WebSockets.
        if (!origins.Allows(http) || conversations.Find(id) is not { } conversation || !conversation.Tickets.Redeem(ticket ?? ""))
        {
            return Refused;
        }

        var after = Watermark.Read(watermark);
        if (after == 0)
        {
            turns.Greet(conversation);
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            KeepAliveInterval = TimeSpan.FromSeconds(20),
            KeepAliveTimeout = TimeSpan.FromSeconds(20),
        });
        using var open = conversation.Streams.Open(life.ApplicationStopping);
        try
        {
            await new ActivityStream(conversation, socket).RunAsync(after, open.Token);
        }
        finally
        {
            conversation.Streams.Close(open);
        }

        return Results.Empty;
    }
}
