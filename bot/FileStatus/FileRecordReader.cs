using System.Globalization;
using System.Text;
using System.Text.Json;
using Assistant.Knowledge.Privacy;

namespace Assistant.Bot.FileStatus;

/// <summary>
/// Reads what the service answers. It is another system's text: only known states, real days in a possible order, and short
/// plain words pass; everything else is no answer.
/// </summary>
internal sealed class FileRecordReader(FileStatusWording wording)
{
    private const int MostText = 200;
    private const int MostMissing = 20;

    /// <param name="body">JSON, as in docs/file-status.md.</param>
    /// <param name="code">The code that was asked for.</param>
    /// <param name="today">No file was received later.</param>
    /// <returns>Null for what is not to be trusted.</returns>
    public FileRecord? Read(ReadOnlyMemory<byte> body, string code, DateOnly today)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(document.RootElement, code, today);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // No JSON, or text that is not Unicode.
            return null;
        }
    }

    private FileRecord? Read(JsonElement root, string code, DateOnly today)
    {
        if (root.ValueKind != JsonValueKind.Object
            // An answer about another file must never be told.
            || Text(root, "code") is not { } told || ReceiptCodes.Normal(told) != code
            || Text(root, "state") is not { } state || wording.States.Find(known => known.Id == state) is not { } words
            || Words(root, "agency") is not { } agency
            || !Day(root, "receivedOn", out var received) || received is not { } day || day > today
            || !Day(root, "dueOn", out var due) || due < day
            || !Day(root, "finishedOn", out var finished) || finished < day || finished > today
            || Missing(root) is not { } missing)
        {
            return null;
        }

        return new FileRecord { State = words, Agency = agency, Procedure = Words(root, "procedure"), Received = day, Due = due, Finished = finished, Missing = missing };
    }

    private static List<string>? Missing(JsonElement root)
    {
        if (!root.TryGetProperty("missing", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MostMissing)
        {
            return null;
        }

        var missing = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || Clean(item.GetString()!) is not { } text)
            {
                return null;
            }

            missing.Add(text);
        }

        return missing;
    }

    /// <summary>True for a day or none; false for what is neither.</summary>
    private static bool Day(JsonElement root, string name, out DateOnly? day)
    {
        day = null;
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (value.ValueKind != JsonValueKind.String || !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            return false;
        }

        day = read;
        return true;
    }

    private static string? Words(JsonElement root, string name) => Text(root, name) is { } text ? Clean(text) : null;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>On one line, without marks that a page would take for layout, and without numbers of people.</summary>
    private static string? Clean(string text)
    {
        if (text.Length > MostText || text.Any(c => char.IsControl(c) && c is not ('\n' or '\t' or '\r')))
        {
            return null;
        }

        var plain = text.ReplaceLineEndings(" ").Replace('\t', ' ').Normalize(NormalizationForm.FormC);
        plain = PersonalData.Without(plain, PersonalData.Find(plain));
        plain = string.Concat(plain.Where(c => c is not ('*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|'))).Trim();
        return plain.Length > 0 ? plain : null;
    }
}
