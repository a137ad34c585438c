using System.Buffers;
using System.Text.Json;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>
/// Channel data with the number by which Web Chat orders a transcript. All else stays as the client sent it: without its
/// "clientActivityID" Web Chat shows a message as being sent for ever.
/// </summary>
internal static class ChannelDataWith
{
    private const string SequenceId = "webchat:sequence-id";

    public static JsonElement Sequence(JsonElement? channelData, long sequence)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (channelData is { ValueKind: JsonValueKind.Object } sent)
            {
                foreach (var member in sent.EnumerateObject().Where(static member => member.Name != SequenceId))
                {
                    member.WriteTo(json);
                }
            }

            json.WriteNumber(SequenceId, sequence);
            json.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
