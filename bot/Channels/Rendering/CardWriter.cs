using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>
/// The few elements of Adaptive Cards 1.5 that answers need. All text is written as text runs, in which clients read no
/// Markdown and no HTML.
/// </summary>
internal sealed class CardWriter(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            write(json);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    public void Text(params IEnumerable<CardRun> runs)
    {
        json.WriteStartObject();
        json.WriteString("type", "RichTextBlock");
        json.WriteString("spacing", "Small");
        json.WriteStartArray("inlines");
        foreach (var run in runs)
        {
            Run(run);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="widths">Relative widths of the columns.</param>
    /// <param name="header">Names of the columns.</param>
    /// <param name="rows">Cells, each of which holds blocks of runs.</param>
    public void Table(IReadOnlyList<int> widths, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<IReadOnlyList<CardRun[]>>> rows)
    {
        json.WriteStartObject();
        json.WriteString("type", "Table");
        json.WriteBoolean("firstRowAsHeaders", true);
        json.WriteBoolean("showGridLines", true);
        json.WriteStartArray("columns");
        foreach (var width in widths)
        {
            json.WriteStartObject();
            json.WriteNumber("width", width);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        Row([.. header.Select(static name => (IReadOnlyList<CardRun[]>)[[new CardRun(name, Bold: true)]])]);
        foreach (var row in rows)
        {
            Row(row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Container(string id, bool visible, Action content)
    {
        json.WriteStartObject();
        json.WriteString("type", "Container");
        json.WriteString("id", id);
        json.WriteBoolean("isVisible", visible);
        json.WriteStartArray("items");
        content();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Row(IReadOnlyList<IReadOnlyList<CardRun[]>> cells)
    {
        json.WriteStartObject();
        json.WriteString("type", "TableRow");
        json.WriteStartArray("cells");
        foreach (var cell in cells)
        {
            json.WriteStartObject();
            json.WriteString("type", "TableCell");
            json.WriteStartArray("items");
            foreach (var block in cell)
            {
                Text(block);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Run(CardRun run)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextRun");
        json.WriteString("text", run.Text);
        if (run.Bold)
        {
            json.WriteString("weight", "Bolder");
        }

        if (run.Small)
        {
            json.WriteString("size", "Small");
            json.WriteBoolean("isSubtle", true);
        }

        if (run.Url is { } url)
        {
            json.WriteStartObject("selectAction");
            json.WriteString("type", "Action.OpenUrl");
            json.WriteString("url", url);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

/// <summary>A piece of text on a card; <paramref name="Url"/> is what opens when it is tapped.</summary>
internal readonly record struct CardRun(string Text, bool Bold = false, bool Small = false, string? Url = null);
