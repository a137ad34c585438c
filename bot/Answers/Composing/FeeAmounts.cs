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
            if (line.Status is FeeStatus.Amount or FeeStatus.SetLocally || (line is { Status: FeeStatus.Rate, Row: { } row } && FeeLineText.IsNothing(row)))
            {
                yield return Of(line);
            }

            foreach (var concession in line.Concessions.Where(concession => withConcessions && concession.AmountVnd is not null))
            {
                yield return Of(concession, concession.Variant ?? line.Item, concession.Channel, concession.AmountVnd);
            }
        }
    }

    public static AnswerAmount Of(FeeLine line) =>
        Of(line.Row, line.Row?.Variant ?? line.Item, line.Channel, line.Status == FeeStatus.Amount ? line.Row?.AmountVnd : line.Row is { } row && FeeLineText.IsNothing(row) ? 0 : null);

    private static AnswerAmount Of(FeeRow? row, string item, FeeChannel channel, long? amount) => new(
        item,
        VietnameseFormat.ChannelCode(channel),
        amount,
        row?.Validity.From is { } from ? VietnameseFormat.Iso(from) : null,
        row?.Validity.To is { } to ? VietnameseFormat.Iso(to) : null,
        row?.LegalBasis ?? "",
        row is null || (row.Audience == Audience.Everyone && row.Condition is null) ? null : FeeLineText.Who(row));
}
