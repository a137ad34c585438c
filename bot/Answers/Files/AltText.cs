namespace Assistant.Bot.Answers.Files;

/// <summary>What a picture shows, for people who hear it instead.</summary>
internal static class AltText
{
    private const int MostRows = 12;

    /// <summary>Null for a file that is no picture.</summary>
    public static string? Of(FileOrder order)
    {
        if (!FileKinds.IsPicture(order.Kind))
        {
            return null;
        }

        var sheet = order.Kind == FileKind.Map && order.Whole is [{ } whole, ..] ? whole : order.Sheet;
        var kind = order.Kind == FileKind.Map ? "Bản đồ ô vuông Việt Nam" : sheet.IsOverTime ? "Biểu đồ đường" : "Biểu đồ cột";
        var simulated = sheet.IsSimulated ? " Số liệu mô phỏng." : "";
        return $"{kind}: {VietnameseFormat.InSentence(SheetText.Title(sheet))}, {SheetText.Scope(sheet)}"
            + (SheetText.Period(sheet) is { } period ? $", {VietnameseFormat.InSentence(period)}." : ".")
            + $" {Rows(sheet)}{simulated} {SheetText.Circulation(sheet)}.";
    }

    private static string Rows(FigureSheet sheet)
    {
        var numbers = new SheetNumbers(sheet.Rows.Select(row => sheet.ShowsChange ? row.Change!.Value : row.Value), sheet.Unit);
        if (sheet.IsOverTime)
        {
            return string.Join("; ", sheet.Rows.Where(row => row.Period is not null).GroupBy(row => row.Entity).Select(Course)) + ".";
        }

        var told = sheet.Rows.Take(MostRows).Select(row => sheet.ShowsChange
            ? $"{row.Name} {numbers.WriteChange(row.Change!.Value)}"
            : $"{row.Name} {numbers.Write(row.Value)}{(sheet.Unit == "%" ? "" : $" {sheet.Unit}")}");
        var rest = sheet.Rows.Count - MostRows;
        return string.Join("; ", told) + (rest > 0 ? $"; và {rest} nơi khác." : ".");

        string Course(IEnumerable<AnswerRow> rows)
        {
            var inOrder = rows.OrderBy(row => row.Period!.To, StringComparer.Ordinal).ToList();
            var (highest, lowest) = (inOrder.MaxBy(row => row.Value)!, inOrder.MinBy(row => row.Value)!);
            return $"{inOrder[0].Name}: từ {numbers.Write(inOrder[0].Value)} ({inOrder[0].Period!.Label}) đến {numbers.Write(inOrder[^1].Value)} ({inOrder[^1].Period!.Label})"
                + $", cao nhất {numbers.Write(highest.Value)}, thấp nhất {numbers.Write(lowest.Value)}";
        }
    }
}
