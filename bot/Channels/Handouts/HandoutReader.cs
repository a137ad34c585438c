using Assistant.Bot.Channels.Input;
using Assistant.Bot.Handouts;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>From what was typed to a hand-out that can be made, or to a problem that says what to change.</summary>
internal sealed class HandoutReader(ProcedureCatalog procedures, FeeSchedule fees, IPlaceLookup places, TimeProvider time)
{
    public const string ItemField = "item";
    public const string ProcedureField = "procedure";

    /// <summary>A pocket booklet: more sheets are a folder.</summary>
    public const int MostInBooklet = 12;

    private const int MaxIdLength = 100;

    /// <param name="idOrCode">Id of a curated procedure, or a national code.</param>
    /// <param name="query">The case.</param>
    public Checked<HandoutOrder> Read(string idOrCode, HandoutQuery query)
    {
        var (id, unknown) = ReadProcedure(idOrCode);
        if (id is null)
        {
            return unknown!;
        }

        var date = VietnamClock.Today(time);
        if (query.Date is { } typed)
        {
            if (DayInput.Read(typed) is not { } day)
            {
                return DayInput.Problem;
            }

            date = day;
        }

        if (ReadChannel(query.Channel) is not { } channel)
        {
            return Problem.BadRequest("Cách nộp không hợp lệ", "Cách nộp (channel) là online (trực tuyến) hoặc in_person (trực tiếp); bỏ trống thì ghi cả hai.", "channel");
        }

        if (ReadSize(query.Size) is null)
        {
            return Problem.BadRequest("Khổ giấy không hợp lệ", "Khổ giấy (size) là a5 hoặc a4.", "size");
        }

        var place = PlaceResolution.Unknown;
        if (query.Place is { } name)
        {
            if (!PlaceInput.Read(places, name, date).IsGood(out var found, out var problem))
            {
                return problem;
            }

            place = found;
        }

        string? item = null;
        if (query.Item is { } wording && !ReadItem(id, wording).IsGood(out item, out var noItem))
        {
            return noItem;
        }

        return new HandoutOrder
        {
            ProcedureId = id,
            Place = place.Place,
            AskedAs = place.AskedAs,
            Channel = channel,
            Item = item,
            Date = date,
            NamesDate = query.Date is not null,
        };
    }

    /// <param name="list">Ids or codes with commas between, in the order of the booklet; what comes twice counts once.</param>
    /// <param name="query">The case of all of them; items belong to one procedure and are not read.</param>
    public Checked<IReadOnlyList<HandoutOrder>> ReadBooklet(string? list, HandoutQuery query)
    {
        var ids = (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count is 0 or > MostInBooklet)
        {
            return Problem.BadRequest(ids.Count == 0 ? "Chưa chọn thủ tục" : "Quá nhiều thủ tục",
                $"Tập bỏ túi có từ 1 đến {MostInBooklet} thủ tục: ?procedures=dang-ky-khai-sinh,dang-ky-tam-tru", "procedures");
        }

        var orders = new List<HandoutOrder>();
        foreach (var id in ids)
        {
            if (!Read(id, query with { Item = null }).IsGood(out var order, out var problem))
            {
                return problem;
            }

            if (orders.TrueForAll(other => other.ProcedureId != order.ProcedureId))
            {
                orders.Add(order);
            }
        }

        return orders;
    }

    public static PaperSize? ReadSize(string? text) => text?.ToLowerInvariant() switch
    {
        null or "a5" => PaperSize.A5,
        "a4" => PaperSize.A4,
        _ => null,
    };

    private static FeeChannel? ReadChannel(string? text) => text switch
    {
        null => FeeChannel.Any,
        "online" => FeeChannel.Online,
        "in_person" => FeeChannel.InPerson,
        _ => null,
    };

    // A record that a curated procedure tells of gives way to it: its fees are verified.
    private (string? Id, Problem? Problem) ReadProcedure(string typed)
    {
        var id = typed.Trim();
        if (id.Length is 0 or > MaxIdLength)
        {
            return (null, Unknown(id));
        }

        if (procedures.IsCurated(id))
        {
            return (id, null);
        }

        var same = procedures.WithCode(id).ToList();
        return same.Count switch
        {
            0 => procedures.Find(id) is not null ? (procedures.AnsweredAs(id), null) : (null, Unknown(id)),
            1 => (same[0].Id, null),
            _ => (null, Problem.BadRequest("Mã dùng cho nhiều thủ tục", $"Mã {id} dùng cho nhiều thủ tục. Xin chọn một thủ tục.", ProcedureField)),
        };
    }

    private static Problem Unknown(string id) => new(StatusCodes.Status404NotFound, "Không có thủ tục này",
        $"Trợ lý không có thủ tục \"{(id.Length > MaxIdLength ? id[..MaxIdLength] + "…" : id)}\". Xin kiểm tra lại địa chỉ, hoặc hỏi trợ lý tên thủ tục.", ProcedureField);

    // In its own words; by the wording of one of its rows; or by a part of it that no other item has.
    private Checked<string> ReadItem(string procedureId, string wording)
    {
        var folded = TextFolder.Fold(wording);
        var items = fees.Items(procedureId);
        var found = items.Where(item => TextFolder.Fold(item) == folded).ToList();
        found = found.Count > 0 ? found : [.. fees.Rows(procedureId).Where(row => row.Variant is { } variant && TextFolder.Fold(variant) == folded).SelectMany(row => row.AppliesTo).Distinct()];
        found = found.Count > 0 ? found : [.. items.Where(item => TextFolder.Fold(item).Contains(folded, StringComparison.Ordinal))];
        return found.Count == 1
            ? found[0]
            : Problem.BadRequest("Không rõ khoản nào", found.Count == 0
                ? $"Thủ tục này không có khoản nào tên là \"{wording}\"."
                : $"\"{wording}\" có thể là nhiều khoản. Xin chọn một khoản.", ItemField);
    }
}
