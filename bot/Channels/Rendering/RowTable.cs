using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>Ranked or compared units as a table; a column stands only where a row fills it.</summary>
internal static class RowTable
{
    private static readonly Column[] Columns =
    [
        new("Hạng", 1, static row => row.Rank is { } rank ? VietnameseFormat.Number(rank) : null),
        new("Kỳ", 2, static row => row.Period?.Label),
        new("Đơn vị", 3, static row => row.Name),
        new("Giá trị", 2, static row => Figure(row.Value, row.Unit)),
        new("Tử số/mẫu số", 2, static row => row.Numerator is { } part && row.Denominator is { } whole
            ? $"{VietnameseFormat.Number(part)}/{VietnameseFormat.Number(whole)}" : null),
        new("Kỳ trước", 2, static row => row.Previous is { } previous ? Figure(previous, row.Unit) : null),
        new("Thay đổi", 2, static row => row.Change is { } change ? (change > 0 ? "+" : "") + VietnameseFormat.Number(change) : null),
    ];

    public static void Write(CardWriter card, Answer answer)
    {
        if (answer.Rows is not { Count: > 0 } rows)
        {
            return;
        }

        if (answer.Period is { } period)
        {
            var days = period.From is { } from ? $"{VietnameseFormat.SourceDate(from)} đến {VietnameseFormat.SourceDate(period.To)}" : $"đến {VietnameseFormat.SourceDate(period.To)}";
            card.Text(new CardRun(period.Label, Bold: true), new CardRun($" (số liệu {days})", Small: true));
        }

        var columns = Columns.Where(column => rows.Any(row => column.Cell(row) is not null)).ToArray();
        card.Table(
            [.. columns.Select(static column => column.Width)],
            [.. columns.Select(static column => column.Name)],
            rows.Select(row => (IReadOnlyList<IReadOnlyList<CardRun[]>>)[.. columns.Select(column => (IReadOnlyList<CardRun[]>)[[new CardRun(column.Cell(row) ?? "")]])]));

        if (answer.Coverage is { Of: { } of, Have: var have } && have < of)
        {
            card.Text(new CardRun($"Có số liệu của {VietnameseFormat.Number(have)} trong {VietnameseFormat.Number(of)} đơn vị.", Small: true));
        }
    }

    private static string Figure(decimal value, string unit) => VietnameseFormat.Number(value) + (unit == "%" ? "%" : $" {unit}");

    private sealed record Column(string Name, int Width, Func<AnswerRow, string?> Cell);
}
