using Assistant.Bot.Answers.Grounding;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The lines of a quote whose figure may be told, in the order in which they are.</summary>
internal static class ToldFees
{
    /// <param name="evidence">Gets every figure of the quote.</param>
    /// <param name="quote">What a procedure costs.</param>
    public static List<FeeLine> Of(Evidence evidence, FeeQuote quote)
    {
        foreach (var line in quote.Lines)
        {
            Add(evidence, line);
        }

        return DueFirst([.. quote.Lines.SelectMany(FeeLineText.Unfold).Where(FeeLineText.IsTold)]);
    }

    // What the procedure itself costs never leads what is due by it: "phí thủ tục 0 đồng" before the transfer tax.
    private static List<FeeLine> DueFirst(List<FeeLine> told) =>
        told.Find(line => line.Row is { IsHandling: false, IsBenefit: false })?.Row is { } due && (due.AmountVnd is not null || due.Rate is not null) ? [.. told.Where(line => !line.Row!.IsHandling), .. told.Where(line => line.Row!.IsHandling)] : told;

    private static void Add(Evidence evidence, FeeLine line)
    {
        FeeRow?[] rows = [line.Row, line.Previous, line.Next?.Row, .. line.Concessions, .. line.Related, .. line.Alternatives];
        foreach (var row in rows.OfType<FeeRow>())
        {
            evidence.Row(row);
            evidence.Money(FeeLineText.IsNothing(row) ? 0 : null);
        }

        if (line.Next is { } next)
        {
            evidence.Day(next.From).Day(next.From.AddDays(-1));
        }
    }
}
