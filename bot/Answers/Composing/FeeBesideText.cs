using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What is paid for the same thing by another procedure: who registers a used vehicle pays its registration fee, and asks what it all costs.</summary>
internal static class FeeBesideText
{
    /// <summary>Kinds of vehicles, when it is not said which one it is; more are a list of their own.</summary>
    private const int Most = 2;

    /// <summary>Whether such a fee leads the answer, so that the fee of the procedure itself comes second: no amount of that is due or known.</summary>
    public static bool Leads(FeeQuote quote) => Told(quote).Any() && quote.Lines.All(line => line.Row?.AmountVnd is null or 0);

    /// <summary>Tells them, in the first line where they lead.</summary>
    public static void Tell(AnswerDraft draft, FeeQuote quote)
    {
        var told = Told(quote).ToList();
        if (told.Count == 0)
        {
            return;
        }

        var prices = string.Join(", ", told.Select(one => Price(one.Of, one.Line)));
        draft.Line(Leads(quote) ? $"Dạ, phải nộp {prices}." : $"Phải nộp thêm {prices}.");
        foreach (var (of, line) in told)
        {
            draft.Evidence.Text(of.Procedure.Title).Row(line.Row!);
            foreach (var concession in line.Concessions.Take(1))
            {
                draft.Evidence.Row(concession);
                draft.Bullet((told.Count > 1 ? $"{FeeLineText.Name(line)}: " : "") + FeeLineText.Concession(concession));
            }

            draft.Cite(line.Row!.Sources.Take(1));
        }

        foreach (var total in quote.With.SelectMany(of => of.Totals))
        {
            draft.Evidence.Money(total.AmountVnd).Money(total.OfVnd);
        }

        draft.Amounts.AddRange(FeeAmounts.Of(told.Select(one => one.Line), withConcessions: false));
    }

    /// <summary>The same in a few words, beside one of several cases, where it leads; null: it does not.</summary>
    public static string? Short(AnswerDraft draft, FeeQuote quote)
    {
        if (!Leads(quote))
        {
            return null;
        }

        var told = Told(quote).ToList();
        foreach (var (of, line) in told)
        {
            draft.Evidence.Text(of.Procedure.Title).Row(line.Row!);
            draft.Cite(line.Row!.Sources.Take(1));
        }

        return string.Join(", ", told.Select(one => Price(one.Of, one.Line)));
    }

    private static IEnumerable<(FeeQuote Of, FeeLine Line)> Told(FeeQuote quote) =>
        quote.With.SelectMany(of => of.Lines.Where(FeeLineText.IsTold).Take(Most + 1).ToList() is { Count: <= Most } lines ? lines.Select(line => (of, line)) : []);

    private static string Price(FeeQuote of, FeeLine line)
    {
        var name = VietnameseFormat.InSentence(FeeLineText.Name(line));
        return of.Totals.FirstOrDefault(total => total.Rows[0] == line.Row) is { OfVnd: { } worth } total
            ? $"{name} **{VietnameseFormat.Money(total.AmountVnd)}** ({line.Row!.Rate}, khi giá ấy là {VietnameseFormat.Money(worth)})"
            : $"{name} {FeeLineText.Price(line.Row!)}";
    }
}
