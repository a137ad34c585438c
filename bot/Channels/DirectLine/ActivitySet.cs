using System.Buffers;
using System.Text;
using Assistant.Bot.Channels.DirectLine.Conversations;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>What a poll and a stream frame hold: activities, written once when they were logged, and how far they reach.</summary>
internal sealed record ActivitySet(IReadOnlyList<LoggedActivity> Activities, string Watermark) : IResult
{
    public static ActivitySet Nothing(string? watermark) => new([], Conversations.Watermark.Write(Conversations.Watermark.Read(watermark)));

    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write("{\"activities\":["u8);
        for (var at = 0; at < Activities.Count; at++)
        {
            if (at > 0)
            {
                output.Write(","u8);
            }

            output.Write(Activities[at].Json);
        }

        output.Write("],\"watermark\":\""u8);
        output.Write(Encoding.ASCII.GetBytes(Watermark));
        output.Write("\"}"u8);
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        WriteTo(httpContext.Response.BodyWriter);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
