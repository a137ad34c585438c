using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Changes;

/// <summary>
/// Reads a change of fees: rows that end on a day and rows that begin on one. The day decides what is told, so the change can
/// be made at any time before it.
/// </summary>
internal static class FeeChangeReader
{
    public static ProcedureRecord? Read(RecordReader root, string target, ChangedRecords records)
    {
        if (records.Find(target) is not { } record)
        {
            root.Problem("fees", $"không có thủ tục nào mang mã '{target}' trong dữ liệu đã biên tập.");
            return null;
        }

        var sources = SourceTable.Read(root);
        var rows = record.Rows.ToList();
        foreach (var closing in root.Records("closes", idKey: "no"))
        {
            Close(closing, record, rows, records.Places);
        }

        var unique = new Uniqueness();
        var added = root.Records("fees", idKey: "no").Select(fee => (Reader: fee, Row: FeeRowReader.Read(fee, target, sources, records.Places, unique))).ToList();
        root.Done();
        if (added.Count == 0 && rows.SequenceEqual(record.Rows))
        {
            root.Problem("fees", "không có dòng phí nào được thêm hay kết thúc.");
        }

        foreach (var (reader, row) in added)
        {
            CheckNew(reader, row, rows);
            rows.Add(row);
        }

        return record with { Rows = rows };
    }

    private static void Close(RecordReader closing, ProcedureRecord record, List<FeeRow> rows, PlaceDirectory places)
    {
        var number = closing.Text("no");
        var last = closing.Day("last_day");
        closing.Done();
        var at = rows.FindIndex(row => row.Id == $"{record.Procedure.Id}/{number}");
        if (at < 0)
        {
            closing.Problem("no", $"thủ tục không có dòng phí số {number}.");
        }
        else if (last is not { } day)
        {
            if (!closing.Has("last_day"))
            {
                closing.Problem("last_day", "thiếu ngày cuối cùng của mức cũ.");
            }
        }
        else if (day < rows[at].Validity.From || day > rows[at].Validity.To)
        {
            closing.Problem("last_day", $"mức cũ không có hiệu lực vào ngày {day:dd/MM/yyyy}.");
        }
        else if (rows[at].Validity.IsUndated && rows[at].PlaceId is { } place && places.Find(place)?.SuccessorId is not null)
        {
            // Shown beside the answer while it has no days; with days it would decide.
            closing.Problem("no", $"dòng phí số {number} là của đơn vị cũ và không rõ ngày; hãy thêm khoản mới cho tỉnh hiện nay.");
        }
        else
        {
            rows[at] = rows[at] with { Validity = new Validity(FirstDay(rows[at], record.Procedure.AsOf, day), day) };
        }
    }

    /// <summary>A row without days speaks of the present, so once it ends it says nothing of the days before it was looked up.</summary>
    private static DateOnly? FirstDay(FeeRow row, DateOnly asOf, DateOnly last) =>
        !row.Validity.IsUndated ? row.Validity.From : asOf < last ? asOf : last;

    private static void CheckNew(RecordReader reader, FeeRow row, List<FeeRow> rows)
    {
        if (row.Validity.From is null)
        {
            reader.Problem("valid_from", "mức mới phải có ngày bắt đầu.");
        }

        if (row.AmountVnd is null && row.Rate is null)
        {
            reader.Problem("amount", "mức mới phải có số tiền, hoặc tỷ lệ ở trường rate.");
        }

        if (rows.Exists(other => other.Id == row.Id))
        {
            reader.Problem("no", $"thủ tục đã có dòng phí số {reader.Record}.");
        }

        if (rows.Find(other => IsForTheSame(row, other) && other.Validity.Overlaps(row.Validity)) is { } both)
        {
            reader.Problem("valid_from", $"trùng thời gian với dòng phí số {both.Id[(both.Id.LastIndexOf('/') + 1)..]} cùng khoản, cùng kênh; hãy cho dòng đó kết thúc trước.");
        }
    }

    private static bool IsForTheSame(FeeRow one, FeeRow other) =>
        one.AppliesTo.Intersect(other.AppliesTo, StringComparer.Ordinal).Any()
        && (one.Channel, one.Scope, one.PlaceId, one.AreaClass, one.Audience, one.Condition, one.Variant)
            == (other.Channel, other.Scope, other.PlaceId, other.AreaClass, other.Audience, other.Condition, other.Variant);
}
