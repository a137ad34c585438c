using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>Amounts as a table of two columns, narrow enough for a phone: what is paid and how much.</summary>
internal static class AmountTable
{
    public static void Write(CardWriter card, Answer answer)
    {
        if (answer.Amounts is not { Count: > 0 } amounts)
        {
            return;
        }

        if (answer.Procedure is { } procedure)
        {
            card.Text(new CardRun(procedure.Title, Bold: true), new CardRun(procedure.Code is { } code ? $" ({code})" : "", Small: true));
        }

        card.Table([3, 2], ["Khoản thu", "Mức thu"], amounts.Select(Row));
    }

    private static IReadOnlyList<IReadOnlyList<CardRun[]>> Row(AnswerAmount amount) =>
    [
        [[new CardRun(amount.Item)], [new CardRun(Detail(amount), Small: true)]],
        [[new CardRun(amount.AmountVnd is { } vnd ? VietnameseFormat.Money(vnd) : "địa phương quy định", Bold: true)]],
    ];

    private static string Detail(AnswerAmount amount) => string.Join("; ",
        new[] { Channel(amount.Channel), amount.Condition is { } condition ? $"nếu {condition}" : null, Validity(amount), amount.Basis }
            .Where(static part => !string.IsNullOrEmpty(part)));

    private static string Channel(string code) => code switch
    {
        "online" => "nộp trực tuyến",
        "in_person" => "nộp trực tiếp",
        _ => "mọi hình thức nộp",
    };

    private static string? Validity(AnswerAmount amount) => (amount.ValidFrom, amount.ValidTo) switch
    {
        ({ } from, { } to) => $"từ {VietnameseFormat.SourceDate(from)} đến hết {VietnameseFormat.SourceDate(to)}",
        ({ } from, null) => $"từ {VietnameseFormat.SourceDate(from)}",
        (null, { } to) => $"đến hết {VietnameseFormat.SourceDate(to)}",
        _ => null,
    };
}
