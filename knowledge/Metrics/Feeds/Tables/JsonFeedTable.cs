using System.Text;
using System.Text.Json;

namespace Assistant.Knowledge.Metrics.Feeds.Tables;

/// <summary>
/// JSON Lines (an object on each line), or one JSON document: an array of objects, or an object whose "observations" is such
/// an array and whose other fields hold for every row that does not say otherwise.
/// </summary>
internal static class JsonFeedTable
{
    private const string List = "observations";
    private const string Head = "đầu tệp";

    public static FeedTable OpenLines(Stream stream) => new(FeedColumns.Vietnamese, Lines(stream));

    public static FeedTable OpenDocument(Stream stream)
    {
        using var document = Parse(() => JsonDocument.Parse(stream), "");
        var root = document.RootElement;
        var defaults = new FeedCell[FeedColumns.Vietnamese.Count];
        Array.Fill(defaults, new FeedCell(""));
        var list = root.ValueKind == JsonValueKind.Object ? Whole(() => root.TryGetProperty(List, out var found) ? found : root, Head) : root;
        if (list.ValueKind == JsonValueKind.Array && root.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in root.EnumerateObject())
            {
                var name = Whole(() => field.Name, Head);
                if (name != List)
                    Put(defaults, field, name, Head);
            }
        }

        if (list.ValueKind != JsonValueKind.Array)
            throw new FeedFormatException($"JSON phải là một mảng, hoặc một đối tượng có mảng “{List}”.");
        return new FeedTable(FeedColumns.Vietnamese, list.EnumerateArray()
            .Select((item, index) => new FeedRow(index + 1, Cells(item, defaults, $"phần tử {index + 1}"))).ToList());
    }

    private static IEnumerable<FeedRow> Lines(Stream stream)
    {
        using var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        var none = new FeedCell[FeedColumns.Vietnamese.Count];
        Array.Fill(none, new FeedCell(""));
        for (var number = 1; Next(text) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var document = Parse(() => JsonDocument.Parse(line), $"Dòng {number}: ");
            yield return new FeedRow(number, Cells(document.RootElement, none, $"dòng {number}"));
        }
    }

    private static string? Next(StreamReader text)
    {
        try
        {
            return text.ReadLine();
        }
        catch (DecoderFallbackException fault)
        {
            throw new FeedFormatException("Tệp không phải là văn bản UTF-8.", fault);
        }
    }

    private static JsonDocument Parse(Func<JsonDocument> parse, string where)
    {
        try
        {
            return parse();
        }
        catch (JsonException fault)
        {
            throw new FeedFormatException($"{where}JSON không đọc được (vị trí {fault.BytePositionInLine + 1}), tệp có thể ghi dở.", fault);
        }
    }

    private static FeedCell[] Cells(JsonElement item, FeedCell[] defaults, string where)
    {
        if (item.ValueKind != JsonValueKind.Object)
            throw new FeedFormatException($"{Capital(where)} không phải là một đối tượng JSON.");
        var cells = (FeedCell[])defaults.Clone();
        foreach (var field in item.EnumerateObject())
            Put(cells, field, Whole(() => field.Name, where), where);
        return cells;
    }

    private static void Put(FeedCell[] cells, JsonProperty field, string name, string where)
    {
        if (FeedColumns.Find(name) is not { } column)
            throw new FeedFormatException($"{Capital(where)}: không có trường nào tên “{name}”.");
        cells[(int)column] = field.Value.ValueKind switch
        {
            JsonValueKind.String => new FeedCell(Whole(() => field.Value.GetString()!, where).Trim()),
            JsonValueKind.Number => new FeedCell(field.Value.GetRawText(), field.Value.TryGetDecimal(out var number) ? number : null),
            JsonValueKind.True or JsonValueKind.False => new FeedCell(field.Value.GetRawText()),
            JsonValueKind.Null => new FeedCell(""),
            _ => throw new FeedFormatException($"{Capital(where)}: trường “{name}” phải là chữ hoặc số."),
        };
    }

    private static T Whole<T>(Func<T> read, string where)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException fault)
        {
            // How System.Text.Json reports half a surrogate pair, and bytes that are no UTF-8.
            throw new FeedFormatException($"{Capital(where)}: có ký tự Unicode không trọn vẹn.", fault);
        }
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
