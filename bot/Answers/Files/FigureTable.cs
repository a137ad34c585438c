namespace Assistant.Bot.Answers.Files;

/// <summary>The rows of a sheet as a table; a column that no row fills is left out.</summary>
internal static class FigureTable
{
    public static WorkbookTable Of(FigureSheet sheet)
    {
        var style = sheet.Unit is "%" or "điểm" ? WorkbookStyles.Measure : WorkbookStyles.Count;
        var change = sheet.Unit == "%" ? "điểm phần trăm" : sheet.Unit;
        (WorkbookColumn Column, Func<AnswerRow, object?> Of)[] all =
        [
            (new("Hạng", 8), row => row.Rank),
            (new("Đơn vị", 42), row => row.Name),
            (new("Kỳ", 20), row => row.Period?.Label),
            (new("Đến ngày", 14), row => row.Period is { } period ? SheetText.Day(period.To) : null),
            (new($"Giá trị ({sheet.Unit})", 18, style), row => row.Value),
            (new("Tử số", 16, WorkbookStyles.Count), row => row.Numerator),
            (new("Mẫu số", 16, WorkbookStyles.Count), row => row.Denominator),
            (new($"Kỳ trước ({sheet.Unit})", 18, style), row => row.Previous),
            (new($"Thay đổi ({change})", 24, style), row => row.Change),

            // In every row, because rows are copied out of the file.
            (new("Ghi chú", 14), _ => sheet.IsSimulated ? "mô phỏng" : null),
        ];
        var used = all.Where(column => sheet.Rows.Any(row => column.Of(row) is not null)).ToList();
        var table = new WorkbookTable([.. used.Select(column => column.Column)]);
        foreach (var row in sheet.Rows)
        {
            table.Add([.. used.Select(column => column.Of(row))]);
        }

        return table;
    }
}
