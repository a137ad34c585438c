using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The amounts of an answer as programs read them.</summary>
internal static class FeeAmounts
{
    /// <param name="lines">The lines of a quote.</param>
    /// <param name="withConcessions">The text tells what would be cheaper.</param>
    public static IEnumerable<AnswerAmount> Of(IEnumerable<FeeLine> lines, bool withConcessions)
    {
        foreach (var line in lines)
        {
            if (line.Status is FeeStatus.Amount or FeeStatus.SetLocally)
            {
                yield return Of(line);
            }

            foreach (var row in line.Concessions.Where(row => withConcessions && row.AmountVnd is not null))
            {
                yield return Of(row, row.Variant ?? line.Item, row.Channel, row.AmountVnd);
            }
        }
    }

    public static AnswerAmount Of(FeeLine line) =>
        Of(line.Row, line.Row?.Variant ?? line.Item, line.Channel, line.Status == FeeStatus.Amount ? line.Row?.AmountVnd : null);

    private static AnswerAmount Of(FeeRow? row, string item, FeeChannel channel, long? amount) => new(
        item,
        VietnameseFormat.ChannelCode(channel),
        amount,
        row?.Validity.From is { } from ? VietnameseFormat.Iso(from) : null,
        row?.Validity.To is { } to ? VietnameseFormat.Iso(to) : null,
        row?.LegalBasis ?? "",
        row is null || (row.Audience == Audience.Everyone && row.Condition is null) ? null : FeeLineText.Who(row));
}
