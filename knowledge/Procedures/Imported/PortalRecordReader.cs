using System.Text.Json;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>
/// Reads one record in the form of the national public service portal (one JSON object in a line) into a procedure.
/// Fields may be texts or lists; both are read.
/// </summary>
public sealed class PortalRecordReader(DateOnly today)
{
    /// <summary>Nothing that the portal prints is longer; what is, is cut.</summary>
    private const int LongestTitle = 2000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>The procedure of a line, or why there is none (Vietnamese, for the person who imports).</summary>
    public (Procedure? Procedure, string? Problem) Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Strict);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement) : (null, "không phải một bản ghi.");
        }
        catch (JsonException)
        {
            return (null, "JSON hỏng hoặc bị cắt.");
        }
        // Text with half a surrogate pair in an escape is found when it is read, not when it is parsed.
        catch (InvalidOperationException)
        {
            return (null, "có ký tự Unicode không trọn vẹn.");
        }
    }

    private (Procedure?, string?) Read(JsonElement record)
    {
        var code = Raw(record, "ma");
        var title = PortalText.OneLine(Raw(record, "ten"));
        if (title.Length is 0 or > LongestTitle)
        {
            return (null, "không có tên thủ tục, hoặc tên quá dài.");
        }

        if (ForeignText.FaultOfName(title) is { } fault)
        {
            return (null, $"tên thủ tục {fault}: {Shorten(code)}");
        }

        if (!IsCode(code))
        {
            return (null, code.Length == 0 ? $"không có mã quốc gia: {title}" : $"mã '{Shorten(code)}' không đúng dạng: {title}");
        }

        var channels = Channels(record);
        var printedDate = Text(record, "date");
        return (new Procedure
        {
            Id = code,
            Title = title,
            Code = code,
            Field = PortalText.OneLine(Text(record, "linh_vuc")),
            Aliases = [],
            Agency = AgencyOf(record),
            Level = Or(Text(record, "cap").Replace("Cấp ", "", StringComparison.OrdinalIgnoreCase).ToLowerInvariant(), "chưa ghi"),
            Where = Where(record, channels),
            Duration = Duration(record, channels),
            Documents = Documents(record),
            Conditions = PortalText.Lines(Text(record, "yeu_cau")),
            Steps = PortalText.Steps(Text(record, "trinh_tu")),
            Exemptions = [],
            Result = Or(PortalText.Result(Text(record, "ket_qua")), "chưa ghi"),
            LegalBasis = Lines(record, "can_cu"),
            Notes = [],
            Confidence = Confidence.OneSource,
            Sources = [SourceOf(record, code, printedDate)],
            AsOf = FirstDay(printedDate),
            PrintedAsOf = printedDate,
            Origin = ProcedureOrigin.Imported,
            For = PortalText.OneLine(Text(record, "doi_tuong")),
            PrintedFees = Fees(record, channels),
        }, null);
    }

    // "1.001623", also with a leading ministry letter of older lists.
    private static bool IsCode(string code) =>
        code.Length is >= 5 and <= 20 && code.Contains('.', StringComparison.Ordinal) && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');

    private static List<Channel> Channels(JsonElement record)
    {
        var channels = new List<Channel>();
        if (record.TryGetProperty("cach_thuc", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
            {
                channels.Add(new Channel(
                    PortalText.OneLine(Text(item, "kenh")),
                    PortalText.OneLine(Text(item, "thoi_han")),
                    Texts(item, "phi"),
                    Text(item, "mo_ta")));
            }
        }

        return channels;
    }

    private static string Where(JsonElement record, List<Channel> channels)
    {
        var ways = channels.Select(channel => channel.Name).Where(name => name.Length > 0).Distinct().ToList();
        var how = ways.Count > 0 ? string.Join(", ", ways).ToLowerInvariant() : "theo hướng dẫn trên Cổng Dịch vụ công";
        return $"{AgencyOf(record)} ({how})";
    }

    // Where the cell is empty, the record still says at which level it is done.
    private static string AgencyOf(JsonElement record)
    {
        if (PortalText.OneLine(Text(record, "co_quan")) is { Length: > 0 } agency)
        {
            return agency;
        }

        var levels = Text(record, "cap").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(level => level.StartsWith("Cấp ", StringComparison.OrdinalIgnoreCase)).Select(level => level.ToLowerInvariant()).ToList();
        return levels.Count switch
        {
            0 => "cơ quan ghi trong quyết định công bố",
            1 => $"cơ quan có thẩm quyền ở {levels[0]}",
            _ => $"cơ quan có thẩm quyền ở {string.Join(", ", levels.SkipLast(1))} hoặc {levels[^1]}, tùy hồ sơ",
        };
    }

    // A bare number is a cell whose unit was lost: nothing to rely on.
    private static string Duration(JsonElement record, List<Channel> channels)
    {
        var times = channels.Where(channel => IsTime(channel.Duration)).GroupBy(channel => PortalText.Time(channel.Duration)).ToList();
        return times.Count switch
        {
            0 => Or(PortalText.Time(string.Join("; ", Texts(record, "thoi_han").Where(IsTime))), DurationOfNotes(channels)),
            1 => times[0].Key,
            _ => string.Join("; ", times.Select(time => $"{time.Key} ({string.Join(", ", time.Select(channel => channel.Name.ToLowerInvariant()).Distinct())})")),
        };
    }

    private static string DurationOfNotes(List<Channel> channels) =>
        channels.Select(channel => PortalText.TimeOfNote(channel.Note)).Where(time => time.Length > 0).Distinct(StringComparer.Ordinal).ToList() is [{ } only]
            ? $"{only} (theo ghi chú của bản ghi)"
            : "bản ghi không ghi rõ thời hạn";

    private static bool IsTime(string text) => text.Any(char.IsLetter) && !PortalText.SaysNothing(text);

    private static IReadOnlyList<string> Documents(JsonElement record)
    {
        if (!record.TryGetProperty("thanh_phan", out var value) || value.ValueKind != JsonValueKind.Array)
        {
            return PortalText.Documents(Text(record, "thanh_phan"));
        }

        return
        [
            .. value.EnumerateArray().Select(item => FormFiles.Without(item.ValueKind == JsonValueKind.Object
                ? PortalText.OneLine(Text(item, "ten")).TrimStart('-', '+', ' ')
                : PortalText.OneLine(ForeignText.Clean(item.ToString())))).Where(line => line.Length > 2),
        ];
    }

    private List<PrintedFee> Fees(JsonElement record, List<Channel> channels)
    {
        var fees = channels.SelectMany(channel => channel.Fees.DefaultIfEmpty("").Select(cell => PrintedFeeReader.Read(channel.Name, cell, channel.Note, today))).ToList();
        if (fees.Count == 0)
        {
            fees.AddRange(Texts(record, "phi_le_phi").Select(cell => PrintedFeeReader.Read("", cell, "", today)));
        }

        return [.. fees.Distinct()];
    }

    private static Source SourceOf(JsonElement record, string code, string date)
    {
        var decision = PortalText.OneLine(Text(record, "so_quyet_dinh"));
        var url = Raw(record, "url");
        return new Source(
            $"Bản ghi thủ tục {code} trên Cổng Dịch vụ công quốc gia",
            decision.Length > 0 ? decision : null,
            IsoPrecision(date),
            Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps && ForeignText.IsGovernment(link.Host) ? url : null);
    }

    // "2026-06/07" is a snapshot over two months: the first one stands for it.
    private static string? IsoPrecision(string date)
    {
        var first = date.Split('/')[0].Trim();
        return first.Length is 4 or 7 or 10 && first.All(c => char.IsAsciiDigit(c) || c == '-') ? first : null;
    }

    private static DateOnly FirstDay(string date) =>
        (IsoPrecision(date) ?? "") switch
        {
            { Length: 10 } day when DateOnly.TryParseExact(day, "yyyy-MM-dd", out var found) => found,
            { Length: 7 } month when DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", out var found) => found,
            { Length: 4 } year when DateOnly.TryParseExact(year + "-01-01", "yyyy-MM-dd", out var found) => found,
            _ => DateOnly.MinValue,
        };

    private static IReadOnlyList<string> Lines(JsonElement record, string key) =>
        [.. Texts(record, key).SelectMany(PortalText.Lines)];

    private static IReadOnlyList<string> Texts(JsonElement record, string key) =>
        !record.TryGetProperty(key, out var value)
            ? []
            : value.ValueKind == JsonValueKind.Array
                ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => ForeignText.Clean(item.GetString()!))]
                : [Text(record, key)];

    private static string Text(JsonElement record, string key) => ForeignText.Clean(Raw(record, key));

    private static string Raw(JsonElement record, string key) =>
        record.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private static string Shorten(string text) => text.Length <= 30 ? text : text[..30] + "…";

    private sealed record Channel(string Name, string Duration, IReadOnlyList<string> Fees, string Note);
}
