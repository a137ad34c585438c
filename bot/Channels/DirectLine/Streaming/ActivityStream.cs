using System.Buffers;
using System.Net.WebSockets;
using Assistant.Bot.Channels.DirectLine.Conversations;

namespace Assistant.Bot.Channels.DirectLine.Streaming;

/// <summary>Sends a conversation over a WebSocket as it grows. What the client sends is only a sign of life.</summary>
internal sealed class ActivityStream(DirectLineConversation conversation, WebSocket socket)
{
    // A client that takes longer for one frame is gone; it reconnects with its watermark.
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(20);

    public async Task RunAsync(long watermark, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var receiving = ReceiveAsync(ended.Token);
        try
        {
            while (!receiving.IsCompleted && !conversation.Dropped)
            {
                // Taken before reading, so that what is appended in between is not missed.
                var changed = conversation.Changed;
                var (activities, last) = conversation.Read(watermark);
                // One a frame: the client hands on the activities of one frame tick by tick, so that those of the next
                // frame overtake them, and a sign of typing would come after its answer.
                foreach (var activity in activities)
                {
                    await SendAsync(new ActivitySet([activity], Watermark.Write(activity.Sequence)), ended.Token);
                }

                watermark = last;

                await Task.WhenAny(changed, receiving).WaitAsync(ended.Token);
            }

            await CloseAsync(conversation.Dropped ? "dropped" : "bye");
        }
        catch (OperationCanceledException)
        {
            await CloseAsync(stop.IsCancellationRequested ? "collision" : "slow");
        }
        catch (WebSocketException)
        {
            // The client is gone without a word.
        }
        finally
        {
            await ended.CancelAsync();
            await receiving;
        }
    }

    private async Task SendAsync(ActivitySet set, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(SendPatience);
        var frame = new ArrayBufferWriter<byte>(4096);
        set.WriteTo(frame);
        await socket.SendAsync(frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    private async Task ReceiveAsync(CancellationToken stop)
    {
        var ignored = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), stop)).MessageType != WebSocketMessageType.Close)
            {
                conversation.Touch();
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The stream ends for the same reason.
        }
    }

    private async Task CloseAsync(string reason)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, reason, patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Nobody is left to say goodbye to.
        }
    }
}
