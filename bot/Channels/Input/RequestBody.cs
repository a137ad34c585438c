using System.Net.Mime;
using System.Text.Json;
using Assistant.Bot.Operations.Problems;
using Microsoft.Net.Http.Headers;

namespace Assistant.Bot.Channels.Input;

/// <summary>Reads a JSON body of at most 32 kB.</summary>
internal static class RequestBody
{
    public const int MaxBytes = 32 * 1024;

    public static async Task<Checked<JsonDocument>> ReadJsonAsync(HttpContext http)
    {
        var cancellationToken = http.RequestAborted;
        if (http.Request.ContentLength is > MaxBytes)
        {
            return CommonProblems.BodyTooLarge(MaxBytes);
        }

        if (http.Request.ContentLength is 0 || (http.Request.ContentLength is null && http.Request.ContentType is null))
        {
            return CommonProblems.MissingBody;
        }

        if (!IsJson(http.Request.ContentType))
        {
            return CommonProblems.NotJson;
        }

        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MaxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return CommonProblems.BodyTooLarge(MaxBytes);
            }

            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                return read.Buffer.IsEmpty ? CommonProblems.MissingBody : Parse(read.Buffer);
            }
            finally
            {
                reader.AdvanceTo(read.Buffer.End);
            }
        }
    }

    private static Checked<JsonDocument> Parse(System.Buffers.ReadOnlySequence<byte> body)
    {
        try
        {
            // The document outlives the pipe's buffers, so it keeps a copy; a byte order mark is not part of JSON.
            var bytes = System.Buffers.BuffersExtensions.ToArray(body);
            var start = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
            var document = JsonDocument.Parse(bytes.AsMemory(start));
            if (WholeText.AreNames(document.RootElement))
            {
                return document;
            }

            document.Dispose();
            return CommonProblems.BrokenJson("tên trường có ký tự Unicode không trọn vẹn");
        }
        catch (JsonException broken)
        {
            return CommonProblems.BrokenJson($"dòng {broken.LineNumber + 1}, vị trí {broken.BytePositionInLine + 1}");
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
}
