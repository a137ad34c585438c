using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>What a reply carries for programs: the sources as schema.org claims (as Web Chat draws them) and the whole answer.</summary>
internal static class AnswerEntities
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<JsonElement> Of(Answer answer) => [Citations(answer), WholeAnswer(answer)];

    private static JsonElement Citations(Answer answer) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "https://schema.org/Message");
        json.WriteString("@type", "Message");
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@id", "");
        json.WriteStartArray("citation");
        var position = 0;
        foreach (var source in answer.Sources ?? [])
        {
            json.WriteStartObject();
            json.WriteString("@type", "Claim");
            json.WriteNumber("position", ++position);
            json.WriteStartObject("appearance");
            json.WriteString("@type", "DigitalDocument");
            json.WriteString("name", source.Title);
            if (source.Url is { } url)
            {
                json.WriteString("url", url);
            }

            json.WriteString("abstract", Abstract(source));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static JsonElement WholeAnswer(Answer answer) => Write(json =>
    {
        // The answer's own members, after "type"; an answer is never an empty object.
        var members = JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Default.Answer).AsSpan(1);
        json.WriteRawValue([.. "{\"type\":\"assistant/answer\","u8, .. members], skipInputValidation: true);
    });

    private static string Abstract(AnswerSource source) => string.Join(" · ",
        new[] { source.Number, source.Date, source.Location, source.Circulation == "internal" ? "lưu hành nội bộ" : "công khai" }
            .Where(part => !string.IsNullOrEmpty(part)));

    private static JsonElement Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            write(json);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
